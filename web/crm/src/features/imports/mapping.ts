import type { CustomField, FieldType, ImportPreview } from '@shared/api/types';
import { makeable, referencesOf, type Match } from './targets';

/** Where a column goes: a field, a custom field, a custom field yet to be made, or nowhere (''). */
export interface ColumnTarget {
  field: string;
  /** Of dates and times. */
  format?: string;
  /** Of a custom field that the import makes. */
  type?: FieldType;
  /** Of a reference: the field by which the file names the other record. */
  by?: string;
  /** Of a stage: the file's words for deals that are over. */
  words?: { won?: string; lost?: string };
}

export interface MappingDraft {
  columns: Record<string, ColumnTarget>;
  match: Match;
  onMatch: 'update' | 'skip' | 'create';
  automations: boolean;
  timeZone: string;
  decimal: '.' | ',';
}

type ColumnMapping = string | { field: string; [detail: string]: string | Record<string, string> };

/** The mapping as the API reads it. */
export interface ImportMapping extends Omit<MappingDraft, 'columns'> {
  columns: Record<string, ColumnMapping>;
  createMissing: string[];
}

const dateFields = new Set([
  'createdAt',
  'convertedAt',
  'wonAt',
  'lostAt',
  'closedAt',
  'expectedCloseDate',
  'birthday',
]);

/** The value in a target menu that stands for "make a custom field of this column". */
export const newCustomField = 'custom+';

export const isDate = (target: ColumnTarget): boolean => dateFields.has(target.field) || target.type === 'date';
export const isNewField = (target: ColumnTarget, known: CustomField[]): boolean =>
  target.field.startsWith('custom.') && !known.some((field) => `custom.${field.key}` === target.field);

/** `Landing page ID` → `landingPageId`: the key of a custom field made from a column. */
export function keyOf(column: string): string {
  const words = column
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
  const key = words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return /^[a-z]/.test(key) ? key : `field${key}`;
}

function targetOf(proposed: unknown): ColumnTarget {
  if (typeof proposed === 'string') return { field: proposed };
  if (typeof proposed !== 'object' || proposed === null || !('field' in proposed)) return { field: '' };
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    field: String(proposed.field),
    format: 'format' in proposed ? text(proposed.format) : undefined,
    by: 'by' in proposed ? text(proposed.by) : undefined,
  };
}

/** The draft that the server's reading of the file suggests. */
export function draftFrom(preview: ImportPreview, timeZone: string): MappingDraft {
  const columns = Object.fromEntries(preview.columns.map(({ name, mapping }) => [name, targetOf(mapping)]));
  const fields = Object.values(columns).map((target) => target.field);
  return {
    columns,
    match: fields.includes('externalId') ? 'externalId' : fields.includes('email') ? 'email' : 'none',
    onMatch: 'update',
    automations: false,
    timeZone,
    decimal: preview.mapping.decimal === ',' ? ',' : '.',
  };
}

function columnOf({ field, format, type, by, words }: ColumnTarget): ColumnMapping {
  const reference = referencesOf[field];
  const values = Object.fromEntries(
    [
      [words?.won?.trim(), 'won'],
      [words?.lost?.trim(), 'lost'],
    ].filter(([word]) => word),
  ) as Record<string, string>;
  const details = {
    ...(format && isDate({ field, type }) && { format }),
    ...(type && { type }),
    ...(reference && { by: by ?? reference[0] ?? 'name' }),
    ...(Object.keys(values).length > 0 && { values }),
  };
  return Object.keys(details).length > 0 ? { field, ...details } : field;
}

export function buildMapping(draft: MappingDraft): ImportMapping {
  const mapped = Object.entries(draft.columns).filter(([, target]) => target.field !== '');
  const used = (test: (field: string) => boolean): boolean => mapped.some(([, target]) => test(target.field));
  return {
    ...draft,
    columns: Object.fromEntries(mapped.map(([column, target]) => [column, columnOf(target)])),
    createMissing: [
      ...(used((field) => field.startsWith('custom.')) ? ['custom'] : []),
      ...makeable.filter((reference) => used((field) => field === reference)),
    ],
  };
}

/** True for an address book of contact cards: it says itself what is what, so there is nothing to map. */
export const isAddressBook = (preview: ImportPreview): boolean => preview.format === 'vcard';

export interface MappingProblem {
  key: 'nothingMapped' | 'twice' | 'matchMissing';
  field?: string;
}

/** What stands in the way of starting. */
export function problemsOf(draft: MappingDraft): MappingProblem[] {
  const fields = Object.values(draft.columns)
    .map((target) => target.field)
    .filter(Boolean);
  const twice = fields.find((field, i) => fields.indexOf(field) !== i);
  const problems: MappingProblem[] = [];
  if (fields.length === 0) problems.push({ key: 'nothingMapped' });
  if (twice) problems.push({ key: 'twice', field: twice });
  if (draft.match !== 'none' && !fields.includes(draft.match))
    problems.push({ key: 'matchMissing', field: draft.match });
  return problems;
}
