import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { supportSettingsOptions } from '../api/support-settings';
import { DeskForm } from './desk-form';
import { Loaded } from './loaded';

/** How the desk behaves by itself. */
export function DeskPage() {
  const { t } = useTranslation();
  const settings = useQuery(supportSettingsOptions());
  return (
    <SettingsSection title={t('settings.pages.desk')} hint={t('settings.desk.hint')}>
      <Loaded query={settings}>{(loaded) => <DeskForm key={loaded.version} settings={loaded} />}</Loaded>
    </SettingsSection>
  );
}
