import { Text } from '@mantine/core';
import type { Macro } from '@shared/api/types';
import { useTranslation } from 'react-i18next';
import { macroFormOf } from '../macro-form';
import { ListSection } from './list-section';
import { MacroDialog } from './macro-dialog';

export function MacrosPage() {
  const { t } = useTranslation();
  const done = (macro: Macro): string =>
    macroFormOf(macro)
      .actions.map(({ set }) => t(`settings.macros.set.${set}`))
      .join(', ');
  return (
    <ListSection
      list="macros"
      title={t('settings.pages.macros')}
      hint={t('settings.macros.hint')}
      empty={t('settings.macros.none')}
      add={t('settings.macros.new')}
      nameOf={(macro) => macro.name}
      columns={[
        { title: t('settings.name'), cell: (macro) => macro.name },
        {
          title: t('settings.macros.text'),
          cell: (macro) => (
            <Text size="sm" lineClamp={1} maw="22rem">
              {macro.text}
            </Text>
          ),
        },
        { title: t('settings.macros.actions'), cell: done },
      ]}
      dialog={(macro, onClose) => <MacroDialog macro={macro} onClose={onClose} />}
    />
  );
}
