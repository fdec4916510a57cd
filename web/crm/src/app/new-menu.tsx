import { ActionIcon, Button, Menu } from '@mantine/core';
import { mayUse, useSession } from '@shared/auth/use-session';
import {
  IconAddressBook,
  IconBuilding,
  IconChecklist,
  IconChevronDown,
  IconPlus,
  IconTargetArrow,
  IconUserSearch,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCreate } from './create-context';

const kinds: { kind: 'lead' | 'contact' | 'company' | 'deal' | 'task'; scope: string; icon: Icon }[] = [
  { kind: 'lead', scope: 'leads:write', icon: IconUserSearch },
  { kind: 'contact', scope: 'contacts:write', icon: IconAddressBook },
  { kind: 'company', scope: 'companies:write', icon: IconBuilding },
  { kind: 'deal', scope: 'deals:write', icon: IconTargetArrow },
  { kind: 'task', scope: 'tasks:write', icon: IconChecklist },
];

/** What can be written down from anywhere: a lead at once, the rest one step away. */
export function NewMenu() {
  const { t } = useTranslation();
  const me = useSession();
  const create = useCreate();
  const allowed = kinds.filter(({ scope }) => mayUse(me, scope));
  const [first] = allowed;
  if (!first) return null;
  return (
    <Button.Group>
      {/* On a phone there is room for the sign alone. */}
      <Button visibleFrom="xs" leftSection={<IconPlus size={16} />} onClick={() => create[first.kind]()}>
        {t(`new.${first.kind}`)}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="filled" color="accent" aria-label={t('new.more')}>
            <IconPlus size={18} className="mantine-hidden-from-xs" />
            <IconChevronDown size={16} className="mantine-visible-from-xs" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {allowed.map(({ kind, icon: Glyph }) => (
            <Menu.Item key={kind} leftSection={<Glyph size={16} />} onClick={() => create[kind]()}>
              {t(`new.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}
