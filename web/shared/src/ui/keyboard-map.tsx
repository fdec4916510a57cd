import { Group, Kbd, Modal, Stack, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Shortcuts = [keys: string[], meaning: string][];

const everywhere: Shortcuts = [
  [['Ctrl', 'K'], 'keyboard.palette'],
  [['C'], 'keyboard.create'],
  [['?'], 'keyboard.map'],
];

const lists: Shortcuts = [
  [['J'], 'keyboard.down'],
  [['K'], 'keyboard.up'],
  [['Enter'], 'keyboard.open'],
  [['E'], 'keyboard.edit'],
  [['A'], 'keyboard.assign'],
  [['X'], 'keyboard.select'],
  [['/'], 'keyboard.search'],
];

const board: Shortcuts = [
  [['←', '↑', '→', '↓'], 'keyboard.card'],
  [['Space'], 'keyboard.lift'],
  [['Esc'], 'keyboard.drop'],
];

const groups = [
  ['keyboard.everywhere', everywhere],
  ['keyboard.lists', lists],
  ['keyboard.board', board],
] as const;

/** What the keyboard does; opened by `?`. */
export function KeyboardMap({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <Modal opened={opened} onClose={onClose} title={t('keyboard.title')}>
      <Stack gap="md">
        {groups.map(([name, shortcuts]) => (
          <Table key={name} verticalSpacing="xs" captionSide="top" aria-label={t(name)}>
            <Table.Caption ta="start" mt={0}>
              {t(name)}
            </Table.Caption>
            <Table.Tbody>
              {shortcuts.map(([keys, meaning]) => (
                <Table.Tr key={meaning}>
                  <Table.Td>{t(meaning)}</Table.Td>
                  <Table.Td>
                    <Group gap="xs" justify="end" wrap="nowrap">
                      {keys.map((key) => (
                        <Kbd key={key}>{key === 'Space' ? t('keyboard.space') : key}</Kbd>
                      ))}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        ))}
      </Stack>
    </Modal>
  );
}
