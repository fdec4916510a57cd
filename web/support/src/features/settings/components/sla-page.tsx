import { Stack } from '@mantine/core';
import { CalendarsSection } from './calendars-section';
import { PoliciesSection } from './policies-section';

/** What is promised to customers, and the hours that count for it. */
export function SlaPage() {
  return (
    <Stack gap="xl">
      <PoliciesSection />
      <CalendarsSection />
    </Stack>
  );
}
