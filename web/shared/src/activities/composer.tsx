import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordRef } from '../api/types';
import { composerIcons, composerKinds, type ComposerKind } from './activity-kinds';
import { ActivityForm } from './activity-form';
import classes from './composer.module.css';
import { TaskForm } from './task-form';

interface ComposerProps {
  about: RecordRef[];
}

/** Writes down a call, a meeting, a note or a task on the record one is looking at. */
export function Composer({ about }: ComposerProps) {
  const { t } = useTranslation('shared');
  const [kind, setKind] = useState<ComposerKind>();
  const close = (): void => setKind(undefined);
  return (
    <section className={classes.composer} aria-label={t('composer.label')}>
      <Group gap="xs">
        {composerKinds.map((offered) => {
          const Glyph = composerIcons[offered];
          return (
            <Button
              key={offered}
              variant={offered === kind ? 'light' : 'subtle'}
              color={offered === kind ? 'accent' : 'gray'}
              aria-expanded={offered === kind}
              leftSection={<Glyph size={16} aria-hidden />}
              onClick={() => setKind(offered === kind ? undefined : offered)}
            >
              {t(`composer.kind.${offered}`)}
            </Button>
          );
        })}
      </Group>
      {kind === 'task' && <TaskForm about={about} onDone={close} onCancel={close} />}
      {kind && kind !== 'task' && <ActivityForm key={kind} kind={kind} about={about} onDone={close} onCancel={close} />}
    </section>
  );
}
