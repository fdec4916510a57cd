import { Page, PageHeader } from '@shared/ui/page';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useResource } from '@/app/use-resource';
import { ImportResult } from '@/features/imports/components/import-result';

export function ImportRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const resource = useResource();
  return (
    <Page header={<PageHeader title={t(`import.of.${resource}.one`)} />} narrow>
      <ImportResult resource={resource} id={id} />
    </Page>
  );
}
