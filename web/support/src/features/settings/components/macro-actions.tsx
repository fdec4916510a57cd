import { ActionIcon, Button, Select, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { settable, type ActionForm, type Settable } from '../macro-form';
import { FieldGroup } from './field-group';
import { ActionValue } from './action-value';
import classes from './macro-actions.module.css';

interface MacroActionsProps {
  actions: ActionForm[];
  /** Messages by the path of a field, such as `actions.0.value`. */
  errors: Record<string, ReactNode>;
  onChange: (actions: ActionForm[]) => void;
}

/** What a macro does to the ticket, one thing after the other; each thing once. */
export function MacroActions({ actions, errors, onChange }: MacroActionsProps) {
  const { t } = useTranslation();
  const change = (place: number, to: ActionForm): void =>
    onChange(actions.map((one, index) => (index === place ? to : one)));
  const isFree = (set: Settable): boolean => actions.every((one) => one.set !== set);
  const next = settable.find(isFree);
  return (
    <FieldGroup legend={t('settings.macros.actions')} error={errors.actions}>
      <Stack gap="sm">
        {actions.map((action, place) => (
          <div key={action.set} className={classes.action}>
            <Select
              aria-label={t('settings.macros.actionOf', { place: place + 1 })}
              data={settable
                .filter((set) => set === action.set || isFree(set))
                .map((set) => ({ value: set, label: t(`settings.macros.set.${set}`) }))}
              value={action.set}
              allowDeselect={false}
              onChange={(set) => set && change(place, { set, value: '' })}
            />
            <ActionValue
              action={action}
              error={errors[`actions.${place}.value`]}
              onChange={(value) => change(place, { ...action, value })}
            />
            <ActionIcon
              aria-label={t('settings.macros.removeAction', { name: t(`settings.macros.set.${action.set}`) })}
              onClick={() => onChange(actions.filter((_, index) => index !== place))}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
        {next && (
          <div>
            <Button
              variant="subtle"
              leftSection={<IconPlus size={16} />}
              onClick={() => onChange([...actions, { set: next, value: '' }])}
            >
              {t('settings.macros.addAction')}
            </Button>
          </div>
        )}
      </Stack>
    </FieldGroup>
  );
}
