import { useNavigation } from '@shared/ui/app-link';
import { Page, PageHeader } from '@shared/ui/page';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { useResource } from '@/app/use-resource';
import { ImportWizard } from '@/features/imports/components/import-wizard';

export function NewImportRoute() {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const resource = useResource();
  const hint = t(resource === 'contacts' ? 'import.newHintVCard' : 'import.newHint');
  return (
    <Page header={<PageHeader title={t(`import.of.${resource}.new`)} subtitle={hint} />} narrow>
      <ImportWizard resource={resource} onStarted={(id) => go(paths.import(resource, id))} />
    </Page>
  );
}
