import type { MailAddress } from '@shared/api/types';
import { useSession } from '@shared/auth/use-session';
import { useTranslation } from 'react-i18next';
import { AddressDialog } from './address-dialog';
import { FullAddress } from './full-address';
import { ListSection } from './list-section';

interface AddressesSectionProps {
  /** Workspaces have their own below it; undefined until it is known. */
  domain: string | undefined;
}

export function AddressesSection({ domain }: AddressesSectionProps) {
  const { t } = useTranslation();
  const { slug } = useSession().workspace;
  const whole = ({ address }: MailAddress): string => `${address}@${slug}.${domain}`;
  return (
    <ListSection
      list="mail/addresses"
      title={t('settings.addresses.title')}
      hint={t('settings.addresses.hint')}
      empty={t('settings.addresses.none')}
      add={t('settings.addresses.new')}
      nameOf={({ address }) => address}
      columns={[
        {
          title: t('settings.addresses.address'),
          cell: (address) => (domain ? <FullAddress address={whole(address)} /> : `${address.address}@`),
        },
        { title: t('settings.addresses.purpose'), cell: ({ purpose }) => t(`settings.addresses.for.${purpose}`) },
        { title: t('settings.addresses.sender'), cell: ({ name }) => name },
      ]}
      mayDelete={({ standing }) => !standing}
      dialog={(address, onClose) => <AddressDialog address={address} onClose={onClose} />}
    />
  );
}
