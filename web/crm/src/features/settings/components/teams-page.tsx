import { Button, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { teamsOptions } from '@shared/records/api/list-teams';
import { useUsers } from '@shared/records/api/list-users';
import { ErrorNote } from '@shared/ui/error-state';
import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteTeam, useSaveTeam } from '../api/teams';

export function TeamsPage() {
  const { t } = useTranslation();
  const { users } = useUsers();
  const teams = useQuery(teamsOptions());
  const save = useSaveTeam();
  const remove = useDeleteTeam();
  const people = users.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Stack gap="xl">
      <SettingsSection
        title={t('settings.pages.teams')}
        hint={t('settings.teams.hint')}
        query={teams}
        empty={t('settings.teams.none')}
      >
        <Stack gap="md">
          {teams.data?.items.map((team) => (
            <Group key={team.id} align="end" gap="md" wrap="nowrap">
              <MultiSelect
                flex={1}
                label={team.name}
                data={people}
                value={team.memberIds}
                searchable
                onChange={(memberIds) => save.mutate({ id: team.id, memberIds })}
              />
              <Button
                variant="subtle"
                color="red"
                aria-label={t('settings.teams.deleteOf', { name: team.name })}
                onClick={() => remove.mutate(team.id)}
              >
                {t('delete')}
              </Button>
            </Group>
          ))}
        </Stack>
      </SettingsSection>
      <ErrorNote error={save.error ?? remove.error} />
      <NewTeam />
    </Stack>
  );
}

function NewTeam() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const save = useSaveTeam(() => setName(''));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim()) save.mutate({ name: name.trim(), memberIds: [] });
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          flex={1}
          label={t('settings.teams.newName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
          {t('settings.teams.create')}
        </Button>
      </Group>
      <ErrorNote error={save.error} />
    </form>
  );
}
