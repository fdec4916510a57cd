import { NumberInput, SegmentedControl, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { ActivityRequest, Direction, RecordRef } from '../api/types';
import { useSession } from '../auth/use-session';
import { useApiForm } from '../lib/use-api-form';
import { toInstant, toLocalTime } from '../lib/zoned';
import { ErrorNote } from '../ui/error-state';
import { outcomes, type ComposerKind } from './activity-kinds';
import { useLogActivity } from './api/log-activity';
import { FormFoot, formKeys } from './form-foot';
import classes from './composer.module.css';

type Kind = Exclude<ComposerKind, 'task'>;

const schema = z.object({
  direction: z.enum(['in', 'out']),
  outcome: z.string().nullable(),
  subject: z.string(),
  /** On the clock of the workspace. */
  at: z.string().min(1, 'shared:composer.error.at'),
  minutes: z.union([z.number(), z.literal('')]),
  body: z.string(),
});
type Values = z.infer<typeof schema>;

/** A note says something; a call or a meeting has happened even if nobody says more. */
const noteSchema = schema.extend({ body: z.string().trim().min(1, 'shared:composer.error.body') });

export function toActivity(kind: Kind, values: Values, about: RecordRef[], timeZone: string): ActivityRequest {
  const spoken = kind !== 'note';
  return {
    kind,
    about,
    at: toInstant(values.at, timeZone),
    ...(values.body.trim() && { body: values.body.trim() }),
    ...(values.subject.trim() && { subject: values.subject.trim() }),
    ...(kind === 'call' && { direction: values.direction }),
    ...(kind === 'call' && values.outcome && { outcome: values.outcome }),
    ...(spoken && values.minutes !== '' && { minutes: values.minutes }),
  };
}

interface ActivityFormProps {
  kind: Kind;
  about: RecordRef[];
  onDone: () => void;
  onCancel: () => void;
}

/** What happened, when, and how it went. */
export function ActivityForm({ kind, about, onDone, onCancel }: ActivityFormProps) {
  const { t } = useTranslation('shared');
  const { timeZone } = useSession().workspace;
  const form = useApiForm<Values>(kind === 'note' ? noteSchema : schema, {
    direction: 'out',
    outcome: kind === 'call' ? 'connected' : null,
    subject: '',
    at: toLocalTime(new Date().toISOString(), timeZone),
    minutes: '',
    body: '',
  });
  const log = useLogActivity(onDone);
  const field = (name: keyof Values) => ({ label: t(`composer.${name}`), ...form.getInputProps(name) });
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t(`composer.kind.${kind}`)}
      onSubmit={form.onSubmit((values) =>
        log.mutate(toActivity(kind, values, about, timeZone), { onError: form.showRefusal }),
      )}
    >
      <Stack gap="sm">
        {kind === 'call' && (
          <SegmentedControl
            aria-label={t('composer.direction')}
            value={form.values.direction}
            onChange={(direction) => form.setFieldValue('direction', direction as Direction)}
            data={(['out', 'in'] as const).map((value) => ({ value, label: t(`activity.direction.${value}`) }))}
          />
        )}
        {kind === 'meeting' && <TextInput data-autofocus autoFocus {...field('subject')} />}
        {kind !== 'note' && (
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            {kind === 'call' && (
              <Select
                data={outcomes.map((value) => ({ value, label: t(`activity.outcome.${value}`) }))}
                {...field('outcome')}
              />
            )}
            <NumberInput min={0} max={1440} allowDecimal={false} {...field('minutes')} />
            {kind === 'meeting' && <TextInput type="datetime-local" {...field('at')} />}
          </SimpleGrid>
        )}
        {kind === 'call' && <TextInput type="datetime-local" {...field('at')} />}
        <Textarea
          onKeyDown={formKeys(onCancel)}
          autosize
          minRows={3}
          autoFocus={kind !== 'meeting'}
          {...field('body')}
          label={t(kind === 'note' ? 'composer.kind.note' : 'composer.body')}
        />
        <ErrorNote error={log.error} />
        <FormFoot submit={t(`composer.submit.${kind}`)} loading={log.isPending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
