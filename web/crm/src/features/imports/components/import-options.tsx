import { matchesOf } from '../targets';
import { Select, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CrmResource } from '@shared/records/resource';
import type { MappingDraft } from '../mapping';

interface ImportOptionsProps {
  resource: CrmResource;
  draft: MappingDraft;
  /** Contact cards, whose dates and numbers are always written the same way. */
  cards: boolean;
  onChange: (change: Partial<MappingDraft>) => void;
}

const onMatches: MappingDraft['onMatch'][] = ['update', 'skip', 'create'];

/** What happens to rows that are there already, and how the file writes times and numbers. */
export function ImportOptions({ resource, draft, cards, onChange }: ImportOptionsProps) {
  const { t } = useTranslation();
  const mapped = Object.values(draft.columns).map((target) => target.field);
  const matches = matchesOf[resource].filter((match) => !cards || match === 'none' || mapped.includes(match));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={t(`import.of.${resource}.match`)}
          description={t('import.matchHint')}
          data={matches.map((value) => ({ value, label: t(`import.matchBy.${value}`) }))}
          value={draft.match}
          allowDeselect={false}
          onChange={(value) => onChange({ match: matches.find((match) => match === value) })}
        />
        <Select
          label={t('import.onMatch')}
          description={t('import.onMatchHint')}
          disabled={draft.match === 'none'}
          data={onMatches.map((value) => ({ value, label: t(`import.onMatchDo.${value}`) }))}
          value={draft.onMatch}
          allowDeselect={false}
          onChange={(value) => onChange({ onMatch: onMatches.find((onMatch) => onMatch === value) })}
        />
        {!cards && (
          <>
            <TextInput
              label={t('import.timeZone')}
              value={draft.timeZone}
              onChange={(event) => onChange({ timeZone: event.currentTarget.value })}
            />
            <Select
              label={t('import.decimal')}
              data={[
                { value: ',', label: '1.234,50' },
                { value: '.', label: '1,234.50' },
              ]}
              value={draft.decimal}
              allowDeselect={false}
              onChange={(value) => onChange({ decimal: value === ',' ? ',' : '.' })}
            />
          </>
        )}
      </SimpleGrid>
      <Switch
        label={t('import.automations')}
        description={t('import.automationsHint')}
        checked={draft.automations}
        onChange={(event) => onChange({ automations: event.currentTarget.checked })}
      />
    </>
  );
}
