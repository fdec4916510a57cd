import { Select, TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionForm } from '../macro-form';
import { useActionChoices } from '../use-action-choices';

interface ActionValueProps {
  action: ActionForm;
  error: ReactNode;
  onChange: (value: string) => void;
}

/** What something is set to; tags are one text with commas, as the API takes them. */
export function ActionValue({ action: { set, value }, error, onChange }: ActionValueProps) {
  const { t } = useTranslation();
  const choices = useActionChoices();
  const label = t('settings.macros.valueOf', { name: t(`settings.macros.set.${set}`) });
  if (set === 'tags')
    return (
      <TagsInput
        aria-label={label}
        value={value ? value.split(',') : []}
        error={error}
        onChange={(tags) => onChange(tags.join(','))}
      />
    );
  return (
    <Select
      aria-label={label}
      data={choices[set]}
      value={value}
      error={error}
      searchable
      allowDeselect={false}
      onChange={(to) => onChange(to ?? '')}
    />
  );
}
