import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RecordRef, TaskRequest } from '../api/types';
import { useSession } from '../auth/use-session';
import { useApiForm } from '../lib/use-api-form';
import { toInstant } from '../lib/zoned';
import { useUsers } from '../records/api/list-users';
import { AnyRecordPicker } from '../records/any-record-picker';
import { ErrorNote } from '../ui/error-state';
import { useCreateTask } from './api/tasks';
import { FormFoot, formKeys } from './form-foot';
import classes from './composer.module.css';

const schema = z.object({
  title: z.string().trim().min(1, 'shared:composer.error.title'),
  /** On the clock of the workspace, as the reminder. */
  dueAt: z.string(),
  remindAt: z.string(),
  assigneeId: z.string().nullable(),
  body: z.string(),
  about: z.custom<RecordRef>().nullable(),
});
type Values = z.infer<typeof schema>;

const askingSchema = schema.extend({
  about: schema.shape.about.refine((record) => record !== null, 'shared:composer.error.about'),
});

export function toTask(values: Omit<Values, 'about'>, about: RecordRef[], timeZone: string): TaskRequest {
  return {
    title: values.title.trim(),
    about,
    assigneeId: values.assigneeId,
    ...(values.body.trim() && { body: values.body.trim() }),
    ...(values.dueAt && { dueAt: toInstant(values.dueAt, timeZone) }),
    ...(values.remindAt && { remindAt: toInstant(values.remindAt, timeZone) }),
  };
}

interface TaskFormProps {
  /** What it is about; asked for in the form where nothing is given. */
  about?: RecordRef[];
  onDone: () => void;
  onCancel: () => void;
}

/** What is to be done, by when and by whom. */
export function TaskForm({ about, onDone, onCancel }: TaskFormProps) {
  const { t } = useTranslation('shared');
  const me = useSession();
  const { users } = useUsers();
  const { timeZone } = me.workspace;
  const form = useApiForm<Values>(about ? schema : askingSchema, {
    title: '',
    dueAt: '',
    remindAt: '',
    assigneeId: me.id,
    body: '',
    about: null,
  });
  const create = useCreateTask(onDone);
  const field = (name: keyof Values) => ({ label: t(`task.field.${name}`), ...form.getInputProps(name) });
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t('composer.kind.task')}
      onSubmit={form.onSubmit((values) =>
        create.mutate(toTask(values, about ?? (values.about ? [values.about] : []), timeZone), {
          onError: form.showRefusal,
        }),
      )}
    >
      <Stack gap="sm">
        <TextInput autoFocus data-autofocus {...field('title')} />
        {!about && <AnyRecordPicker {...field('about')} />}
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput type="datetime-local" {...field('dueAt')} />
          <TextInput type="datetime-local" {...field('remindAt')} />
        </SimpleGrid>
        <Select
          searchable
          data={users.filter((user) => user.active).map(({ id, name }) => ({ value: id, label: name }))}
          {...field('assigneeId')}
        />
        <Textarea onKeyDown={formKeys(onCancel)} autosize minRows={2} {...field('body')} />
        <ErrorNote error={create.error} />
        <FormFoot submit={t('composer.submit.task')} loading={create.isPending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
