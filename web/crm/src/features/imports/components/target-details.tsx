import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ColumnTarget } from '../mapping';
import { referencesOf } from '../targets';

interface TargetDetailsProps {
  column: string;
  target: ColumnTarget;
  onChange: (target: ColumnTarget) => void;
}

/** By what the file names the record that a column refers to. */
export function ReferenceInput({ column, target, onChange }: TargetDetailsProps) {
  const { t } = useTranslation();
  const ways = referencesOf[target.field] ?? [];
  if (ways.length < 2) return null;
  return (
    <Select
      aria-label={t('import.byOf', { column })}
      data={ways.map((by) => ({ value: by, label: t(`import.by.${by}`) }))}
      value={target.by ?? ways[0] ?? null}
      allowDeselect={false}
      onChange={(by) => onChange({ ...target, by: by ?? undefined })}
    />
  );
}

/** Which words of the file close a deal; every other is the name of a stage. */
export function StageWords({ column, target, onChange }: TargetDetailsProps) {
  const { t } = useTranslation();
  const word = (outcome: 'won' | 'lost') => (
    <TextInput
      flex={1}
      label={t(`import.${outcome}Word`)}
      aria-label={t(`import.${outcome}WordOf`, { column })}
      value={target.words?.[outcome] ?? ''}
      onChange={(event) => onChange({ ...target, words: { ...target.words, [outcome]: event.currentTarget.value } })}
    />
  );
  return (
    <Group gap="sm" wrap="nowrap">
      {word('won')}
      {word('lost')}
    </Group>
  );
}
