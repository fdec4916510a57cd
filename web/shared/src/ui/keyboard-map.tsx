import { Group, Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const everywhere: [keys: string[], meaning: string][] = [
  [['Ctrl', 'K'], 'keyboard.palette'],
  [['C'], 'keyboard.create'],
  [['?'], 'keyboard.map'],
  [['J'], 'keyboard.down'],
  [['K'], 'keyboard.up'],
  [['Enter'], 'keyboard.open'],
  [['E'], 'keyboard.edit'],
  [['A'], 'keyboard.assign'],
  [['X'], 'keyboard.select'],
  [['/'], 'keyboard.search'],
];

/** What the keyboard does; opened by `?`. */
export function KeyboardMap({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <Modal opened={opened} onClose={onClose} title={t('keyboard.title')}>
      <Table verticalSpacing="xs">
        <Table.Tbody>
          {everywhere.map(([keys, meaning]) => (
            <Table.Tr key={meaning}>
              <Table.Td>{t(meaning)}</Table.Td>
              <Table.Td>
                <Group gap="xs" justify="end">
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
