import { ActionIcon, Menu, MultiSelect, Table, Text } from '@mantine/core';
import type { OneTimeLink, User } from '@shared/api/types';
import { useSession } from '@shared/auth/use-session';
import { useFormats } from '@shared/lib/use-formats';
import { usersOptions } from '@shared/records/api/list-users';
import { useErrorText } from '@shared/ui/error-state';
import { SettingsSection } from '@shared/ui/settings-section';
import { StatusPill } from '@shared/ui/status-pill';
import { toastFailure } from '@shared/ui/toasts';
import { IconDotsVertical } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useResetPasswordLink, useUpdateUser } from '../api/users';
import { LinkDialog } from './link-dialog';
import { useRoleChoices } from '../use-role-choices';

export function UsersPage() {
  const { t } = useTranslation();
  const users = useQuery(usersOptions());
  const [link, setLink] = useState<OneTimeLink>();
  return (
    <SettingsSection title={t('settings.pages.users')} hint={t('settings.users.hint')} query={users}>
      <Table.ScrollContainer minWidth={640}>
        <Table fz="sm" verticalSpacing="sm" aria-label={t('settings.pages.users')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings.name')}</Table.Th>
              <Table.Th w="40%">{t('settings.roles')}</Table.Th>
              <Table.Th>{t('settings.users.state')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {users.data?.items.map((user) => (
              <UserRow key={user.id} user={user} onLink={setLink} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {link && <LinkDialog link={link} title={t('settings.users.resetTitle')} onClose={() => setLink(undefined)} />}
    </SettingsSection>
  );
}

function UserRow({ user, onLink }: { user: User; onLink: (link: OneTimeLink) => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useSession();
  const roles = useRoleChoices();
  const errorText = useErrorText();
  const onError = (error: unknown): void => toastFailure(errorText(error));
  const update = useUpdateUser();
  const reset = useResetPasswordLink(onLink);
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={500}>
          {user.name}
        </Text>
        <Text size="xs" c="dimmed">
          {user.email}
        </Text>
      </Table.Td>
      <Table.Td>
        <MultiSelect
          aria-label={t('settings.users.rolesOf', { name: user.name })}
          data={roles}
          value={user.roles}
          readOnly={user.id === me.id}
          onChange={(chosen) => chosen.length > 0 && update.mutate({ id: user.id, roles: chosen }, { onError })}
        />
      </Table.Td>
      <Table.Td>
        <StatusPill tone={user.active ? 'good' : 'neutral'}>
          {t(user.active ? 'settings.users.active' : 'settings.users.inactive')}
        </StatusPill>
        {user.lastSeenAt && (
          <Text size="xs" c="dimmed">
            {format.relative(user.lastSeenAt)}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="end">
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('settings.users.actions', { name: user.name })}>
              <IconDotsVertical size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => reset.mutate(user.id, { onError })}>{t('settings.users.reset')}</Menu.Item>
            {user.id !== me.id && (
              <Menu.Item onClick={() => update.mutate({ id: user.id, active: !user.active }, { onError })}>
                {t(user.active ? 'settings.users.deactivate' : 'settings.users.activate')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  );
}
