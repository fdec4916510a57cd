import { Stack, TagsInput, Text, Title } from '@mantine/core';
import { ApiError } from '@shared/api/api-error';
import type { Lead, LeadPatch } from '@shared/api/types';
import { useCustomFields } from '@shared/records/api/list-fields';
import { choicesOf, fieldText, inlineTypeOf, parseFieldValue } from '@shared/records/field-values';
import { useFormats } from '@shared/lib/use-formats';
import { useErrorText } from '@shared/ui/error-state';
import { FieldRow, InlineField } from '@shared/ui/inline-field';
import { toastFailure } from '@shared/ui/toasts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentOf, useUpdateLead } from '../api/update-lead';
import { editableFields } from '../lead-fields';
import { ConflictDialog, type Conflict } from './conflict-dialog';

interface LeadFactsProps {
  lead: Lead;
  /** The first fact is being edited from the start: one came by `e` from the list. */
  startsEditing?: boolean;
  readOnly: boolean;
}

/** Everything known about the lead, edited where it stands. */
export function LeadFacts({ lead, startsEditing, readOnly }: LeadFactsProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const errorText = useErrorText();
  const custom = useCustomFields('lead');
  const update = useUpdateLead();
  const [conflict, setConflict] = useState<Conflict>();

  const save = (field: string, label: string, patch: LeadPatch, version: number | undefined = lead.version): void =>
    update.mutate(
      { id: lead.id, version, patch },
      {
        onError: (error) => {
          const current = currentOf(error);
          if (current) setConflict({ field, label, patch, current });
          else if (!(error instanceof ApiError && error.status === 422)) toastFailure(errorText(error));
        },
      },
    );
  const refused = update.error instanceof ApiError && update.error.status === 422 ? update.error : undefined;
  const errorOf = (field: string, patch: LeadPatch | undefined): string | undefined => {
    if (!refused || !patch) return undefined;
    const inPatch = field.startsWith('custom.') ? field.slice(7) in (patch.custom ?? {}) : field in patch;
    return inPatch ? (refused.errors[field]?.join(' ') ?? refused.message) : undefined;
  };

  return (
    <Stack gap="xs" component="section" aria-label={t('lead.facts')}>
      <Title order={2}>{t('lead.facts')}</Title>
      {editableFields.map(({ key, type }, index) => (
        <InlineField
          key={key}
          label={t(`lead.field.${key}`)}
          type={type}
          value={lead[key] ?? ''}
          readOnly={readOnly}
          startsEditing={startsEditing && index === 0}
          error={errorOf(key, update.variables?.patch)}
          onSave={(value) => save(key, t(`lead.field.${key}`), { [key]: value || null })}
        />
      ))}
      {custom.map((field) => (
        <InlineField
          key={field.key}
          label={field.label}
          type={inlineTypeOf[field.type]}
          options={field.type === 'select' ? choicesOf(field) : undefined}
          value={fieldText(lead.custom[field.key])}
          readOnly={readOnly}
          error={errorOf(`custom.${field.key}`, update.variables?.patch)}
          onSave={(value) =>
            save(`custom.${field.key}`, field.label, { custom: { [field.key]: parseFieldValue(field.type, value) } })
          }
        />
      ))}
      <FieldRow label={t('lead.field.tags')}>
        <TagsInput
          aria-label={t('lead.field.tags')}
          placeholder={readOnly || lead.tags.length > 0 ? undefined : t('shared:inline.add')}
          value={lead.tags}
          readOnly={readOnly}
          onChange={(tags) => save('tags', t('lead.field.tags'), { tags })}
        />
      </FieldRow>
      <Text size="xs" c="dimmed" pt="sm">
        {t('lead.created', { moment: format.dateTime(lead.createdAt) })}
        <br />
        {t('lead.updated', { moment: format.dateTime(lead.updatedAt) })}
      </Text>
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onClose={() => setConflict(undefined)}
          onOverwrite={() => {
            setConflict(undefined);
            save(conflict.field, conflict.label, conflict.patch, conflict.current.version);
          }}
        />
      )}
    </Stack>
  );
}
