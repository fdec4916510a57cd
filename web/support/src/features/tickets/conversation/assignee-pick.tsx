import { useSession } from '@shared/auth/use-session';
import { useUsers } from '@shared/records/api/list-users';
import { SearchPick, type Pickable } from '@shared/ui/search-pick';
import { IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PickButton } from './pick-button';
import type { PickProps } from './pick-props';

const nobody = 'nobody';

/** Who works the ticket: oneself first, then everyone else. */
export function AssigneePick({ ticket, opened, onOpened, onStep }: PickProps) {
  const { t } = useTranslation();
  const me = useSession();
  const { users, nameOf } = useUsers();
  const others = users.filter((user) => user.active && user.id !== me.id);
  const items: Pickable[] = [
    { value: me.id, label: t('ticket.toMe', { name: me.name }) },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
    { value: nobody, label: t('ticket.toNobody'), icon: <IconUserMinus size={14} aria-hidden /> },
  ];
  return (
    <SearchPick
      label={t('ticket.assign')}
      items={items.filter(({ value }) => value !== (ticket.assigneeId ?? nobody))}
      opened={opened}
      onOpened={onOpened}
      onPick={(picked) => onStep({ assigneeId: picked === nobody ? null : picked })}
    >
      <PickButton aria-expanded={opened} onClick={() => onOpened(!opened)}>
        {nameOf(ticket.assigneeId) ?? t('ticket.unassigned')}
      </PickButton>
    </SearchPick>
  );
}
