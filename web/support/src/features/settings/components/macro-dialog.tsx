import { Textarea, TextInput } from '@mantine/core';
import type { Macro } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { macroBodyOf, macroFormOf, macroSchema, type MacroForm } from '../macro-form';
import { useItemForm } from '../use-item-form';
import { ItemDialog } from './item-dialog';
import { MacroActions } from './macro-actions';
import { MacroPlaces } from './macro-places';

interface MacroDialogProps {
  /** Undefined to make a new one. */
  macro: Macro | undefined;
  onClose: () => void;
}

export function MacroDialog({ macro, onClose }: MacroDialogProps) {
  const { t } = useTranslation();
  const item = useItemForm<MacroForm>({
    list: 'macros',
    item: macro,
    schema: macroSchema,
    initial: macroFormOf(macro),
    toBody: macroBodyOf,
    onClose,
  });
  const { form } = item;
  return (
    <ItemDialog wide title={t(macro ? 'settings.macros.edit' : 'settings.macros.new')} item={item}>
      <TextInput label={t('settings.name')} data-autofocus {...form.getInputProps('name')} />
      <Textarea label={t('settings.macros.text')} autosize minRows={5} maxRows={14} {...form.getInputProps('text')} />
      <MacroPlaces onInsert={(place) => form.setFieldValue('text', `${form.values.text}${place}`)} />
      <MacroActions
        actions={form.values.actions}
        errors={form.errors}
        onChange={(actions) => form.setFieldValue('actions', actions)}
      />
    </ItemDialog>
  );
}
