import { Button } from '@mantine/core';
import { AppLink } from '@shared/ui/app-link';
import { EmptyState } from '@shared/ui/empty-state';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('notFound.title')} hint={t('notFound.hint')} icon={IconMapOff}>
      <Button component={AppLink} href={paths.desk}>
        {t('notFound.desk')}
      </Button>
    </EmptyState>
  );
}
