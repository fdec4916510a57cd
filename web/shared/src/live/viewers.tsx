import { Avatar, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useViewers } from './use-live';

interface ViewersProps {
  recordType: string;
  id: string;
}

/** Who else looks at a record right now; nothing where nobody does. */
export function Viewers({ recordType, id }: ViewersProps) {
  const { t } = useTranslation('shared');
  const viewers = useViewers(recordType, id);
  if (viewers.length === 0) return null;
  const names = viewers.map(({ name }) => name).join(', ');
  return (
    <Tooltip label={t('live.viewers', { names })}>
      <Avatar.Group role="img" aria-label={t('live.viewers', { names })}>
        {viewers.slice(0, 4).map((viewer) => (
          <Avatar key={viewer.id} name={viewer.name} alt="" size={26} color="accent" />
        ))}
      </Avatar.Group>
    </Tooltip>
  );
}
