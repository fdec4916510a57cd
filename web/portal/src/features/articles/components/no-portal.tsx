import { useDocumentTitle } from '@mantine/hooks';
import { EmptyState } from '@shared/ui/empty-state';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Nobody has this address. */
export function NoPortal() {
  const { t } = useTranslation();
  useDocumentTitle(t('articles.noPortal'));
  return <EmptyState title={t('articles.noPortal')} hint={t('articles.noPortalHint')} icon={IconMapOff} />;
}
