import { api, bodyOf, idempotent, mergePatch } from '@shared/api/client';
import type { CustomFieldPatch, CustomFieldRequest, FieldType } from '@shared/api/types';
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

/** A new field, or what changes of one there is. */
type SaveField = { create: CustomFieldRequest } | { id: string; change: CustomFieldPatch };

const saveField = (save: SaveField) =>
  'create' in save
    ? bodyOf(api.POST('/api/fields', { body: save.create, headers: idempotent(save.create) }))
    : bodyOf(
        api.PATCH('/api/fields/{id}', { params: { path: { id: save.id } }, body: save.change, headers: mergePatch }),
      );

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
