import { useApiForm } from '@shared/lib/use-api-form';
import type { UseMutationResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { theirVersion } from './conflict';

interface SettingsFormOptions<Values extends Record<string, unknown>, Body> {
  schema: z.ZodType<unknown, Values>;
  initial: Values;
  /** The version that the form was made from. */
  version: number;
  toBody: (values: Values) => Body;
  save: UseMutationResult<unknown, Error, { version: number; body: Body }>;
  /** Reads again what someone else saved. */
  onKeepTheirs: () => void;
}

/** The form of settings that there is one of: sent from the version that was read. */
export function useSettingsForm<Values extends Record<string, unknown>, Body>(
  options: SettingsFormOptions<Values, Body>,
) {
  const { schema, initial, version, toBody, save, onKeepTheirs } = options;
  const form = useApiForm(schema, initial);
  const send = (values: Values, from: number): void =>
    save.mutate({ version: from, body: toBody(values) }, { onError: form.showRefusal });
  const theirs = theirVersion(save.error);
  return {
    form,
    onSubmit: form.onSubmit((values) => send(values, version)),
    foot: {
      error: save.error,
      pending: save.isPending,
      onOverwrite: theirs === undefined ? undefined : () => send(form.values, theirs),
      onKeepTheirs,
    },
  };
}
