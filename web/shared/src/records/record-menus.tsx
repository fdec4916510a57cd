import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconChevronDown, IconTrash, IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../auth/use-session';
import { useUsers } from './api/list-users';

interface AssignMenuProps {
  ownerId: string | null;
  onAssign: (userId: string | null) => void;
}

/** Who a record belongs to, given in a header. */
export function AssignMenu({ ownerId, onAssign }: AssignMenuProps) {
  const { t } = useTranslation('shared');
  const me = useSession();
  const { users } = useUsers();
  const others = users.filter((user) => user.active && user.id !== me.id && user.id !== ownerId);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconUserShare size={16} />}
          rightSection={<IconChevronDown size={14} />}
        >
          {t('record.assign')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="50vh" style={{ overflowY: 'auto' }}>
        {ownerId !== me.id && <Menu.Item onClick={() => onAssign(me.id)}>{t('record.assignToMe')}</Menu.Item>}
        {others.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onAssign(id)}>
            {name}
          </Menu.Item>
        ))}
        {ownerId && <Menu.Item onClick={() => onAssign(null)}>{t('record.unassign')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

export function DeleteButton({ onDelete }: { onDelete: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <Tooltip label={t('record.delete')}>
      <ActionIcon aria-label={t('record.delete')} onClick={onDelete}>
        <IconTrash size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
