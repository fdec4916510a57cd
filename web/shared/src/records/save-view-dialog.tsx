import { Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../api/types';
import { ErrorNote } from '../ui/error-state';
import { definitionOf, useCreateView } from './api/views';
import type { Search } from './filters';

interface SaveViewDialogProps {
  recordType: string;
  search: Search;
  onClose: () => void;
  onSaved: (view: SavedView) => void;
}

export function SaveViewDialog({ recordType, search, onClose, onSaved }: SaveViewDialogProps) {
  const { t } = useTranslation('shared');
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const create = useCreateView((view) => {
    onClose();
    onSaved(view);
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim()) create.mutate({ recordType, name: name.trim(), shared, definition: definitionOf(search) });
  };
  return (
    <Modal opened onClose={onClose} title={t('views.save')}>
      <form onSubmit={save}>
        <Stack gap="md">
          <TextInput
            label={t('views.name')}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Switch
            label={t('views.shareWithAll')}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <ErrorNote error={create.error} />
          <Group justify="end">
            <Button type="submit" loading={create.isPending} disabled={!name.trim()}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
