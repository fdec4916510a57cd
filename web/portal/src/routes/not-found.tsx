import { useDocumentTitle } from '@mantine/hooks';
import { EmptyState } from '@shared/ui/empty-state';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** An address of the portal at which there is nothing. */
export function NotFound() {
  const { t } = useTranslation();
  useDocumentTitle(t('notFound.title'));
  return <EmptyState title={t('notFound.title')} hint={t('notFound.hint')} icon={IconMapOff} />;
}
