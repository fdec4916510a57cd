import { Page, PageHeader } from '@shared/ui/page';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportResult } from '@/features/imports/components/import-result';

export function ImportRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  return (
    <Page header={<PageHeader title={t('import.one')} />} narrow>
      <ImportResult id={id} />
    </Page>
  );
}
