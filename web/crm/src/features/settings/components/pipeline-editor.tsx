import { ActionIcon, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import type { Pipeline, Stage } from '@shared/api/types';
import { ErrorNote } from '@shared/ui/error-state';
import { StatusPill } from '@shared/ui/status-pill';
import { toastDone } from '@shared/ui/toasts';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteItem, useSaveItem } from '../api/catalogue-items';
import { SortableList } from './sortable-list';
import classes from './pipeline-editor.module.css';

/** A stage as it is being edited; one that is new has an id of the screen's own until it is saved. */
type Draft = Pick<Stage, 'id' | 'name' | 'probability' | 'rottingDays'> & { isNew?: boolean };

/** One way to sell: its name and its stages, saved together. */
export function PipelineEditor({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation();
  const [name, setName] = useState(pipeline.name);
  const [stages, setStages] = useState<Draft[]>(pipeline.stages);
  const save = useSaveItem('pipelines', () => toastDone(t('settings.saved')));
  const remove = useDeleteItem('pipelines');
  const changed = name !== pipeline.name || JSON.stringify(stages) !== JSON.stringify(pipeline.stages);
  const change = (id: string, to: Partial<Draft>): void =>
    setStages(stages.map((stage) => (stage.id === id ? { ...stage, ...to } : stage)));
  const add = (): void =>
    setStages([...stages, { id: crypto.randomUUID(), name: '', probability: 50, rottingDays: null, isNew: true }]);
  const submit = (): void => {
    const sent = stages.map(({ id, isNew, name: called, probability, rottingDays }) => ({
      ...(isNew ? {} : { id }),
      name: called.trim(),
      probability,
      rottingDays,
    }));
    save.mutate({ id: pipeline.id, body: { name: name.trim(), stages: sent } });
  };
  return (
    <Stack gap="md" component="section" aria-label={pipeline.name}>
      <Group align="end" gap="md">
        <TextInput
          flex={1}
          label={t('settings.pipelines.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {pipeline.default ? (
          <StatusPill tone="accent">{t('settings.pipelines.default')}</StatusPill>
        ) : (
          <>
            <Button variant="default" onClick={() => save.mutate({ id: pipeline.id, body: { default: true } })}>
              {t('settings.pipelines.makeDefault')}
            </Button>
            <Button variant="subtle" color="red" onClick={() => remove.mutate(pipeline.id)}>
              {t('delete')}
            </Button>
          </>
        )}
      </Group>
      <div className={classes.head} aria-hidden>
        <Text size="xs" c="dimmed">
          {t('settings.pipelines.stage')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('settings.pipelines.probability')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('settings.pipelines.rottingDays')}
        </Text>
      </div>
      <SortableList label={t('settings.pipelines.stages')} items={stages} onOrder={setStages}>
        {(stage, index) => (
          <StageFields
            stage={stage}
            place={index + 1}
            onChange={(to) => change(stage.id, to)}
            onRemove={stages.length > 1 ? () => setStages(stages.filter(({ id }) => id !== stage.id)) : undefined}
          />
        )}
      </SortableList>
      <ErrorNote error={save.error ?? remove.error} />
      <Group justify="space-between">
        <Button variant="subtle" leftSection={<IconPlus size={16} />} onClick={add}>
          {t('settings.pipelines.addStage')}
        </Button>
        <Button
          disabled={!changed || stages.some((stage) => !stage.name.trim())}
          loading={save.isPending}
          onClick={submit}
        >
          {t('save')}
        </Button>
      </Group>
    </Stack>
  );
}

interface StageFieldsProps {
  stage: Draft;
  place: number;
  onChange: (to: Partial<Draft>) => void;
  onRemove?: () => void;
}

function StageFields({ stage, place, onChange, onRemove }: StageFieldsProps) {
  const { t } = useTranslation();
  const named = { name: stage.name || place };
  return (
    <div className={classes.stage}>
      <TextInput
        aria-label={t('settings.pipelines.nameOf', { place })}
        value={stage.name}
        autoFocus={stage.isNew}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <NumberInput
        aria-label={t('settings.pipelines.probabilityOf', named)}
        value={stage.probability}
        min={0}
        max={100}
        suffix="%"
        hideControls
        onChange={(value) => onChange({ probability: Number(value) || 0 })}
      />
      <NumberInput
        aria-label={t('settings.pipelines.rottingDaysOf', named)}
        placeholder="–"
        value={stage.rottingDays ?? ''}
        min={1}
        max={3650}
        allowDecimal={false}
        hideControls
        onChange={(value) => onChange({ rottingDays: value === '' ? null : Number(value) })}
      />
      <ActionIcon aria-label={t('settings.pipelines.removeStage', named)} disabled={!onRemove} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
