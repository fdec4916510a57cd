import { ActionIcon, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Opens a ticket for who calls; on a phone there is room for the sign alone. */
export function NewTicketButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Button visibleFrom="xs" leftSection={<IconPlus size={16} />} onClick={onClick}>
        {t('caller.new')}
      </Button>
      <ActionIcon hiddenFrom="xs" variant="filled" color="accent" aria-label={t('caller.new')} onClick={onClick}>
        <IconPlus size={18} />
      </ActionIcon>
    </>
  );
}
