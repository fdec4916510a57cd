import { Group, Stack, Text } from '@mantine/core';
import type { ConvertedTo } from '@shared/api/types';
import { RecordLink } from '@shared/records/record-link';
import { IconBuilding, IconTargetArrow, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const parts = [
  { type: 'contact', key: 'contactId', icon: IconUser },
  { type: 'company', key: 'companyId', icon: IconBuilding },
  { type: 'deal', key: 'dealId', icon: IconTargetArrow },
] as const;

/** The ways to what a lead became. */
export function ConvertedLinks({ became }: { became: ConvertedTo }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      {parts.map(({ type, key, icon: Glyph }) => {
        const id = became[key];
        return (
          id && (
            <Group key={key} gap="sm" wrap="nowrap">
              <Glyph size={16} stroke={1.6} aria-hidden />
              <Text size="sm" c="dimmed">
                {t(`convert.became.${type}`)}
              </Text>
              <RecordLink record={{ type, id }} />
            </Group>
          )
        );
      })}
    </Stack>
  );
}
