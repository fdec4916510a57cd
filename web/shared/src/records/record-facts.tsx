import { Stack, TagsInput, Text, Title } from '@mantine/core';
import { Fragment, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error';
import { useFormats } from '../lib/use-formats';
import { useErrorText } from '../ui/error-state';
import { FieldRow, InlineField } from '../ui/inline-field';
import type { InlineType } from '../ui/inline-input';
import { toastFailure } from '../ui/toasts';
import { useCustomFields } from './api/list-fields';
import { currentOf, useUpdateRecord, type RecordPatch } from './api/update-record';
import { ConflictDialog, type Conflict } from './conflict-dialog';
import { choicesOf, fieldText, inlineTypeOf, parseFieldValue } from './field-values';
import { recordTypeOf, type RecordOf, type Resource } from './resource';

/** One fact of a record: how it reads, how it is edited, and what an edit writes. */
export interface Fact {
  /** As the API names the field. */
  key: string;
  label: string;
  /** As text; empty when there is none. */
  value: string;
  type?: InlineType;
  /** How it reads while it is not being edited, where that is not its text. */
  display?: ReactNode;
  options?: { value: string; label: string }[];
  /** The JSON value of what was typed; the text itself where nothing else is said. */
  parse?: (text: string) => unknown;
  /** In place of a text: the control of a fact that has parts of its own. */
  control?: (save: (value: unknown) => void, error: string | undefined) => ReactNode;
}

/** Writes one fact; `field` and `label` are those it is about, for messages. */
export type SaveFact = (field: string, label: string, patch: RecordPatch) => void;

interface RecordFactsProps<Kind extends Resource> {
  resource: Kind;
  record: RecordOf[Kind];
  facts: Fact[];
  /** The words for a value, where someone else changed it at the same time. */
  textOf: (field: string, value: unknown) => string;
  /** The first fact is being edited from the start: one came by `e` from the list. */
  startsEditing?: boolean;
  readOnly: boolean;
  /** Facts that have a control of their own, below the others. */
  children?: (save: SaveFact) => ReactNode;
}

/** Everything known about a record, edited where it stands. */
export function RecordFacts<Kind extends Resource>(props: RecordFactsProps<Kind>) {
  const { t } = useTranslation('shared');
  const format = useFormats();
  const errorText = useErrorText();
  const { resource, record, facts, startsEditing = false, readOnly } = props;
  const custom = useCustomFields(recordTypeOf[resource]);
  const update = useUpdateRecord(resource);
  const [conflict, setConflict] = useState<Conflict>();

  const save = (field: string, label: string, patch: RecordPatch, version: number | undefined = record.version): void =>
    update.mutate(
      { id: record.id, version, patch },
      {
        onError: (error) => {
          const current = currentOf<RecordOf[Kind]>(error);
          if (current) setConflict({ field, label, patch, current });
          else if (!(error instanceof ApiError && error.status === 422)) toastFailure(errorText(error));
        },
      },
    );
  const refused = update.error instanceof ApiError && update.error.status === 422 ? update.error : undefined;
  const errorOf = (field: string): string | undefined => {
    const patch = update.variables?.patch;
    if (!refused || !patch) return undefined;
    const inPatch = field.startsWith('custom.') ? field.slice(7) in (patch.custom ?? {}) : field in patch;
    return inPatch ? (refused.errors[field]?.join(' ') ?? refused.message) : undefined;
  };

  return (
    <Stack gap="xs" component="section" aria-label={t('record.facts')}>
      <Title order={2}>{t('record.facts')}</Title>
      {facts.map(({ key, label, parse = (text) => text || null, control, ...fact }, index) =>
        control ? (
          <Fragment key={key}>{control((value) => save(key, label, { [key]: value }), errorOf(key))}</Fragment>
        ) : (
          <InlineField
            key={key}
            label={label}
            {...fact}
            readOnly={readOnly}
            startsEditing={startsEditing && index === 0}
            error={errorOf(key)}
            onSave={(value) => save(key, label, { [key]: parse(value) })}
          />
        ),
      )}
      {custom.map((field) => (
        <InlineField
          key={field.key}
          label={field.label}
          type={inlineTypeOf[field.type]}
          options={field.type === 'select' ? choicesOf(field) : undefined}
          value={fieldText(record.custom[field.key])}
          readOnly={readOnly}
          error={errorOf(`custom.${field.key}`)}
          onSave={(value) =>
            save(`custom.${field.key}`, field.label, { custom: { [field.key]: parseFieldValue(field.type, value) } })
          }
        />
      ))}
      {props.children?.(save)}
      <FieldRow label={t('record.tags')}>
        <TagsInput
          aria-label={t('record.tags')}
          placeholder={record.tags.length > 0 ? undefined : readOnly ? '—' : t('inline.add')}
          value={record.tags}
          readOnly={readOnly}
          onChange={(tags) => save('tags', t('record.tags'), { tags })}
        />
      </FieldRow>
      <Text size="xs" c="dimmed" pt="sm">
        {t('record.created', { moment: format.dateTime(record.createdAt) })}
        <br />
        {t('record.updated', { moment: format.dateTime(record.updatedAt) })}
      </Text>
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          textOf={props.textOf}
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
