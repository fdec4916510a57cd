import { Modal } from '@mantine/core';
import type { OneTimeLink } from '@shared/api/types';
import { useFormats } from '@shared/lib/use-formats';
import { SecretBox } from '@shared/ui/secret-box';
import { useTranslation } from 'react-i18next';

interface LinkDialogProps {
  link: OneTimeLink;
  title: string;
  onClose: () => void;
}

/** A one-time link for an administrator to hand over. The server may give it without its host. */
export function LinkDialog({ link, title, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <SecretBox
        label={t('settings.link')}
        value={new URL(link.link, location.origin).href}
        hint={t('settings.linkHint', { until: format.dateTime(link.expiresAt) })}
      />
    </Modal>
  );
}
