import { Group, Kbd, Modal, Stack, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Some keys that belong together; names and meanings are keys of the catalogues. */
export interface KeyGroup {
  name: string;
  keys: readonly (readonly [keys: readonly string[], meaning: string])[];
}

const everywhere = (create: string): KeyGroup => ({
  name: 'keyboard.everywhere',
  keys: [
    [['Ctrl', 'K'], 'keyboard.palette'],
    [['C'], create],
    [['?'], 'keyboard.map'],
  ],
});

/** In the CRM, and in the desk, `C` begins what is begun there most. */
export const crmKeys = everywhere('keyboard.create');
export const callerKeys = everywhere('keyboard.newTicket');

export const listKeys: KeyGroup = {
  name: 'keyboard.lists',
  keys: [
    [['J'], 'keyboard.down'],
    [['K'], 'keyboard.up'],
    [['Enter'], 'keyboard.open'],
    [['E'], 'keyboard.edit'],
    [['A'], 'keyboard.assign'],
    [['X'], 'keyboard.select'],
    [['/'], 'keyboard.search'],
  ],
};

export const boardKeys: KeyGroup = {
  name: 'keyboard.board',
  keys: [
    [['←', '↑', '→', '↓'], 'keyboard.card'],
    [['Space'], 'keyboard.lift'],
    [['Esc'], 'keyboard.drop'],
  ],
};

export const deskKeys: KeyGroup = {
  name: 'keyboard.desk',
  keys: [
    [['J'], 'keyboard.down'],
    [['K'], 'keyboard.up'],
    [['Enter'], 'keyboard.open'],
    [['R'], 'keyboard.reply'],
    [['N'], 'keyboard.note'],
    [['A'], 'keyboard.assign'],
    [['S'], 'keyboard.status'],
    [['P'], 'keyboard.priority'],
    [['E'], 'keyboard.solve'],
    [['X'], 'keyboard.select'],
    [['/'], 'keyboard.search'],
    [['Esc'], 'keyboard.back'],
  ],
};

export const writingKeys: KeyGroup = {
  name: 'keyboard.writing',
  keys: [
    [['Ctrl', 'Enter'], 'keyboard.send'],
    [['Ctrl', 'Shift', 'Enter'], 'keyboard.sendAndSolve'],
    [['Esc'], 'keyboard.leave'],
  ],
};

interface KeyboardMapProps {
  groups: readonly KeyGroup[];
  opened: boolean;
  onClose: () => void;
}

/** What the keyboard does; opened by `?`. */
export function KeyboardMap({ groups, opened, onClose }: KeyboardMapProps) {
  const { t } = useTranslation('shared');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keyboard.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        {groups.map(({ name, keys: shortcuts }) => (
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
