import { Button, Group, Modal, MultiSelect, Stack, Table, TextInput } from '@mantine/core';
import type { OneTimeLink } from '@shared/api/types';
import { useApiForm } from '@shared/lib/use-api-form';
import { useFormats } from '@shared/lib/use-formats';
import { ErrorNote } from '@shared/ui/error-state';
import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationsOptions, inviteSchema, useInvite, useWithdrawInvitation } from '../api/invitations';
import { useRoleChoices } from '../use-role-choices';
import { LinkDialog } from './link-dialog';

export function InvitationsPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const invitations = useQuery(invitationsOptions());
  const withdraw = useWithdrawInvitation();
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<OneTimeLink>();
  return (
    <SettingsSection
      title={t('settings.pages.invitations')}
      hint={t('settings.invitations.hint')}
      query={invitations}
      empty={t('settings.invitations.none')}
      action={<Button onClick={() => setInviting(true)}>{t('settings.invitations.new')}</Button>}
      dialogs={
        <>
          {inviting && (
            <InviteDialog
              onClose={() => setInviting(false)}
              onInvited={(made) => {
                setInviting(false);
                setLink(made);
              }}
            />
          )}
          {link && <LinkDialog link={link} title={t('settings.invitations.made')} onClose={() => setLink(undefined)} />}
        </>
      }
    >
      <Table fz="sm" aria-label={t('settings.pages.invitations')}>
        <Table.Tbody>
          {invitations.data?.items.map(({ id, name, email, expiresAt }) => (
            <Table.Tr key={id}>
              <Table.Td fw={500}>{name}</Table.Td>
              <Table.Td>{email}</Table.Td>
              <Table.Td c="dimmed">{t('settings.until', { moment: format.dateTime(expiresAt) })}</Table.Td>
              <Table.Td ta="end">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  aria-label={t('settings.invitations.withdrawOf', { name })}
                  onClick={() => withdraw.mutate(id)}
                >
                  {t('settings.invitations.withdraw')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SettingsSection>
  );
}

interface InviteDialogProps {
  onClose: () => void;
  onInvited: (link: OneTimeLink) => void;
}

function InviteDialog({ onClose, onInvited }: InviteDialogProps) {
  const { t } = useTranslation();
  const roles = useRoleChoices();
  const form = useApiForm(inviteSchema, { name: '', email: '', roles: [] as string[] });
  const invite = useInvite(onInvited);
  return (
    <Modal opened onClose={onClose} title={t('settings.invitations.new')}>
      <form noValidate onSubmit={form.onSubmit((values) => invite.mutate(values, { onError: form.showRefusal }))}>
        <Stack gap="md">
          <TextInput label={t('settings.name')} data-autofocus {...form.getInputProps('name')} />
          <TextInput label={t('settings.email')} type="email" {...form.getInputProps('email')} />
          <MultiSelect
            // Below, the open list would lie on the button that comes next.
            comboboxProps={{ position: 'top' }}
            label={t('settings.roles')}
            data={roles}
            {...form.getInputProps('roles')}
          />
          <ErrorNote error={invite.error} />
          <Group justify="end">
            <Button type="submit" loading={invite.isPending}>
              {t('settings.invitations.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
