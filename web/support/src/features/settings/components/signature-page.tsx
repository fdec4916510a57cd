import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentSelfOptions } from '../api/agent-self';
import { Loaded } from './loaded';
import { SignatureForm } from './signature-form';

/** How one's own replies end. */
export function SignaturePage() {
  const { t } = useTranslation();
  const agent = useQuery(agentSelfOptions());
  return (
    <SettingsSection title={t('settings.pages.signature')} hint={t('settings.signature.hint')}>
      <Loaded query={agent}>{({ signature }) => <SignatureForm signature={signature ?? ''} />}</Loaded>
    </SettingsSection>
  );
}
