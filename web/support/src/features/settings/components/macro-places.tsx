import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { places, written } from '../macro-form';

/** The places that a text may have, each explained; a press writes it at the end. */
export function MacroPlaces({ onInsert }: { onInsert: (place: string) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">
        {t('settings.macros.placesHint')}
      </Text>
      {places.map((place) => (
        <Group key={place} gap="sm" wrap="nowrap">
          <Button
            size="compact-xs"
            variant="default"
            ff="monospace"
            aria-label={t('settings.macros.insert', { place: t(`settings.macros.place.${place}`) })}
            onClick={() => onInsert(written(place))}
          >
            {written(place)}
          </Button>
          <Text size="xs" c="dimmed">
            {t(`settings.macros.place.${place}`)}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
