import { useNavigation } from '@shared/ui/app-link';
import { Page, PageHeader } from '@shared/ui/page';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { ImportWizard } from '@/features/imports/components/import-wizard';

export function NewImportRoute() {
  const { t } = useTranslation();
  const { go } = useNavigation();
  return (
    <Page header={<PageHeader title={t('import.new')} subtitle={t('import.newHint')} />} narrow>
      <ImportWizard onStarted={(id) => go(paths.import(id))} />
    </Page>
  );
}
