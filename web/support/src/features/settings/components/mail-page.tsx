import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { mailSettingsOptions } from '../api/mail';
import { AddressesSection } from './addresses-section';
import { Loaded } from './loaded';
import { MailServerSection } from './mail-server-section';
import { RefusedSection } from './refused-section';

/** Where mail comes in, how it goes out, and what was turned away. */
export function MailPage() {
  const settings = useQuery(mailSettingsOptions());
  return (
    <Stack gap="xl">
      <AddressesSection domain={settings.data?.domain} />
      <Loaded query={settings}>{(loaded) => <MailServerSection settings={loaded} />}</Loaded>
      <RefusedSection />
    </Stack>
  );
}
