import { mergePatchOf } from '@shared/lib/merge-patch';
import { useApiForm } from '@shared/lib/use-api-form';
import { toastDone } from '@shared/ui/toasts';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useSaveItem, type DeskList } from './api/desk-lists';
import { theirVersion } from './conflict';

interface Stored {
  id: string;
  version: number;
}

interface ItemFormOptions<Values extends Record<string, unknown>> {
  list: DeskList;
  /** Undefined to make a new one. */
  item: Stored | undefined;
  schema: z.ZodType<unknown, Values>;
  initial: Values;
  /** What the API takes, of what the form holds. */
  toBody: (values: Values) => Record<string, unknown>;
  onClose: () => void;
}

/** The form of one item of a list: it sends what was changed, from the version that was read. */
export function useItemForm<Values extends Record<string, unknown>>(options: ItemFormOptions<Values>) {
  const { list, item, schema, initial, toBody, onClose } = options;
  const { t } = useTranslation();
  const form = useApiForm(schema, initial);
  const save = useSaveItem(list, () => {
    toastDone(t('settings.saved'));
    onClose();
  });
  const send = (values: Values, version: number | undefined): void => {
    const body = item ? mergePatchOf(toBody(initial), toBody(values)) : toBody(values);
    save.mutate({ id: item?.id, version, body }, { onError: form.showRefusal });
  };
  const theirs = theirVersion(save.error);
  return {
    form,
    onClose,
    onSubmit: form.onSubmit((values) => send(values, item?.version)),
    pending: save.isPending,
    error: save.error,
    /** Saves in spite of what someone else saved meanwhile; absent where nobody did. */
    onOverwrite: theirs === undefined ? undefined : () => send(form.values, theirs),
  };
}
