import { useNavigation } from '@shared/ui/app-link';
import { lazy, Suspense } from 'react';
import type { DealForm } from '@/features/deals/api/create-deal';
import { paths } from './paths';

const CreateCompanyDrawer = lazy(() => import('@/features/contacts/components/create-company-drawer'));
const CreateContactDrawer = lazy(() => import('@/features/contacts/components/create-contact-drawer'));
const CreateDealDialog = lazy(() => import('@/features/deals/components/create-deal-dialog'));
const CreateTaskDialog = lazy(() => import('@shared/activities/create-task-dialog'));
const CreateLeadDrawer = lazy(() => import('@/features/leads/components/create-lead-drawer'));

/** What is being written down anew. */
export type Written = { kind: 'lead' | 'contact' | 'company' | 'task' } | { kind: 'deal'; given: Partial<DealForm> };

interface CreateFormsProps {
  written: Written | undefined;
  onClose: () => void;
}

/** The form of whatever is being written down, over whatever screen; what came of it is opened. */
export function CreateForms({ written, onClose }: CreateFormsProps) {
  const { go } = useNavigation();
  return (
    <Suspense>
      {written?.kind === 'lead' && <CreateLeadDrawer onClose={onClose} onCreated={({ id }) => go(paths.lead(id))} />}
      {written?.kind === 'contact' && (
        <CreateContactDrawer onClose={onClose} onCreated={({ id }) => go(paths.contact(id))} />
      )}
      {written?.kind === 'company' && (
        <CreateCompanyDrawer onClose={onClose} onCreated={({ id }) => go(paths.company(id))} />
      )}
      {written?.kind === 'task' && <CreateTaskDialog onClose={onClose} />}
      {written?.kind === 'deal' && (
        <CreateDealDialog given={written.given} onClose={onClose} onCreated={({ id }) => go(paths.deal(id))} />
      )}
    </Suspense>
  );
}
