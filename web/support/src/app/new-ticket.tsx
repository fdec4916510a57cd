import { useNavigation } from '@shared/ui/app-link';
import { lazy, Suspense } from 'react';
import { paths } from './paths';

const CallerDialog = lazy(() => import('@/features/caller/components/caller-dialog'));

/** The form for who calls, over whatever is open; the ticket that comes of it is opened. */
export function NewTicket({ onClose }: { onClose: () => void }) {
  const { go } = useNavigation();
  return (
    <Suspense>
      <CallerDialog
        onClose={onClose}
        onCreated={(id) => {
          onClose();
          go(paths.ticket(id));
        }}
      />
    </Suspense>
  );
}
