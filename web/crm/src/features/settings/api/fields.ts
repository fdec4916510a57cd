import { api, bodyOf, idempotent, mergePatch } from '@shared/api/client';
import type { CustomFieldRequest, FieldType } from '@shared/api/types';
import { fieldsKey } from '@shared/records/api/list-fields';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

export const fieldTypes = [
  'text',
  'longText',
  'number',
  'integer',
  'date',
  'boolean',
  'select',
  'multiSelect',
  'url',
  'email',
] as const satisfies FieldType[];

export const fieldSchema = z
  .object({
    key: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'settings.error.key'),
    label: z.string().trim().min(1, 'settings.error.required'),
    type: z.enum(fieldTypes),
    options: z.array(z.string()),
    required: z.boolean(),
  })
  .refine((field) => !field.type.toLowerCase().endsWith('select') || field.options.length > 0, {
    path: ['options'],
    message: 'settings.error.options',
  });
export type FieldForm = z.infer<typeof fieldSchema>;

interface SaveField extends CustomFieldRequest {
  /** Absent for a new field. */
  id?: string;
}

const saveField = ({ id, ...body }: SaveField) =>
  id === undefined
    ? bodyOf(api.POST('/api/fields', { body, headers: idempotent(body) }))
    : bodyOf(api.PATCH('/api/fields/{id}', { params: { path: { id } }, body, headers: mergePatch }));

export function useSaveField(onSuccess: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: saveField,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: fieldsKey });
      onSuccess();
    },
  });
}

export function useDeleteField() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/fields/{id}', { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: fieldsKey }),
  });
}
