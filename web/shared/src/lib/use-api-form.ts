import { useForm, type FormErrors, type UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { ApiError } from '../api/api-error';

/**
 * A form checked by `schema`, whose messages are keys of the app's catalogue, and by the server:
 * `showRefusal` puts the messages of a refused request at their fields and says whether all found a place.
 */
export function useApiForm<Values extends Record<string, unknown>>(
  schema: z.ZodType<unknown, Values>,
  initialValues: Values,
): UseFormReturnType<Values> & { showRefusal: (error: unknown) => void } {
  const { t } = useTranslation();
  const form = useForm<Values>({
    initialValues,
    validate: (values): FormErrors => {
      const result = schema.safeParse(values);
      if (result.success) return {};
      return Object.fromEntries(result.error.issues.map((issue) => [issue.path.join('.'), t(issue.message)]));
    },
  });
  const showRefusal = (error: unknown): void => {
    if (!(error instanceof ApiError)) return;
    form.setErrors(
      Object.fromEntries(Object.entries(error.errors).map(([field, messages]) => [field, messages.join(' ')])),
    );
  };
  return { ...form, showRefusal };
}
