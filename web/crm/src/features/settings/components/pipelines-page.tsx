import { Button, Group, Stack, TextInput } from '@mantine/core';
import { pipelinesOptions } from '@shared/deals/pipelines';
import { ErrorNote } from '@shared/ui/error-state';
import { SettingsSection } from '@shared/ui/settings-section';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveItem } from '../api/catalogue-items';
import { PipelineEditor } from './pipeline-editor';

export function PipelinesPage() {
  const { t } = useTranslation();
  const pipelines = useQuery(pipelinesOptions());
  return (
    <Stack gap="xl">
      <SettingsSection title={t('settings.pages.pipelines')} hint={t('settings.pipelines.hint')} query={pipelines}>
        <Stack gap="xl">
          {pipelines.data?.items.map((pipeline) => (
            // What is being edited is let go of when someone else saves: it would overwrite what they did.
            <PipelineEditor key={`${pipeline.id}/${pipeline.version}`} pipeline={pipeline} />
          ))}
        </Stack>
      </SettingsSection>
      <NewPipeline />
    </Stack>
  );
}

function NewPipeline() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const save = useSaveItem('pipelines', () => setName(''));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const stages = [{ name: t('settings.pipelines.firstStage'), probability: 10 }];
    if (name.trim()) save.mutate({ body: { name: name.trim(), stages } });
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          flex={1}
          label={t('settings.pipelines.newName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={save.isPending} disabled={!name.trim()}>
          {t('settings.pipelines.create')}
        </Button>
      </Group>
      <ErrorNote error={save.error} />
    </form>
  );
}
