import { Anchor } from '@mantine/core';
import { EmptyState } from '@shared/ui/empty-state';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('notFound.title')} hint={t('notFound.hint')} icon={IconMapOff}>
      <Anchor href="/">{t('notFound.home')}</Anchor>
    </EmptyState>
  );
}
