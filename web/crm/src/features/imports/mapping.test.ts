import type { ImportPreview } from '@shared/api/types';
import { describe, expect, it } from 'vitest';
import { buildMapping, draftFrom, isAddressBook, keyOf, problemsOf, type MappingDraft } from './mapping';

const preview: ImportPreview = {
  format: 'csv',
  delimiter: ',',
  encoding: 'UTF-8',
  header: [],
  mapping: {},
  columns: [
    { name: 'mql_id', samples: [], mapping: 'externalId' },
    { name: 'first_contact_date', samples: [], mapping: { field: 'createdAt', format: 'yyyy-MM-dd' } },
    { name: 'origin', samples: [], mapping: { field: 'source' } },
    { name: 'landing_page_id', samples: [], mapping: null },
  ],
  rows: [],
  problems: [],
};
const draft = draftFrom(preview, 'America/Sao_Paulo');
const withColumn = (column: string, target: MappingDraft['columns'][string]): MappingDraft => ({
  ...draft,
  columns: { ...draft.columns, [column]: target },
});

describe('the mapping of an import', () => {
  it('starts from what the server proposes and matches by what is there', () => {
    expect(draft).toMatchObject({ match: 'externalId', onMatch: 'update', automations: false, decimal: '.' });
  });

  it('names fields shortly, with the format only for dates', () => {
    expect(buildMapping(draft).columns).toEqual({
      mql_id: 'externalId',
      first_contact_date: { field: 'createdAt', format: 'yyyy-MM-dd' },
      origin: 'source',
    });
  });

  it('lets the import make custom fields and owners where columns need them', () => {
    const custom = withColumn('landing_page_id', { field: 'custom.landingPageId', type: 'text' });
    expect(buildMapping(custom)).toMatchObject({
      columns: { landing_page_id: { field: 'custom.landingPageId', type: 'text' } },
      createMissing: ['custom'],
    });
    const owner = withColumn('landing_page_id', { field: 'owner' });
    expect(buildMapping(owner)).toMatchObject({
      columns: { landing_page_id: { field: 'owner', by: 'name' } },
      createMissing: ['owner'],
    });
  });

  it('says by what references are named, which words close a deal, and what may be made', () => {
    const deals: MappingDraft = {
      ...draft,
      match: 'externalId',
      columns: {
        id: { field: 'externalId' },
        conta: { field: 'company' },
        mql: { field: 'lead' },
        motivo: { field: 'lostReason' },
        etapa: { field: 'stage', words: { won: 'Ganho', lost: ' ' } },
        fechado: { field: 'closedAt', format: 'dd/MM/yyyy' },
      },
    };
    expect(buildMapping(deals)).toMatchObject({
      columns: {
        conta: { field: 'company', by: 'name' },
        mql: { field: 'lead', by: 'externalId' },
        motivo: { field: 'lostReason', by: 'name' },
        etapa: { field: 'stage', values: { Ganho: 'won' } },
        fechado: { field: 'closedAt', format: 'dd/MM/yyyy' },
      },
      createMissing: ['company', 'stage', 'lostReason'],
    });
  });

  it('keeps what an address book proposes, and makes the companies in it', () => {
    const columns = [
      { name: 'EMAIL', samples: [], mapping: 'email' },
      { name: 'EMAIL (all)', samples: [], mapping: 'emails' },
      { name: 'ORG', samples: [], mapping: 'company' },
    ];
    const book = { ...preview, format: 'vcard', columns };
    expect(isAddressBook(book)).toBe(true);
    expect(buildMapping(draftFrom(book, 'America/Sao_Paulo'))).toMatchObject({
      columns: { EMAIL: 'email', 'EMAIL (all)': 'emails', ORG: { field: 'company', by: 'name' } },
      match: 'email',
      createMissing: ['company'],
    });
  });

  it('reads numbers as the server found them written', () => {
    const mapping = { ...preview.mapping, decimal: ',' };
    expect(draftFrom({ ...preview, mapping }, 'America/Sao_Paulo').decimal).toBe(',');
  });

  it('sees two columns on their way to one field', () => {
    expect(problemsOf(withColumn('origin', { field: 'externalId' }))).toEqual([{ key: 'twice', field: 'externalId' }]);
  });

  it('sees that nothing could be recognised by the field to match', () => {
    expect(problemsOf(withColumn('mql_id', { field: '' }))).toEqual([{ key: 'matchMissing', field: 'externalId' }]);
  });

  it('makes keys that the API takes', () => {
    expect(keyOf('Landing page ID')).toBe('landingPageId');
    expect(keyOf('Região')).toBe('regiao');
    expect(keyOf('2º contato')).toBe('field2Contato');
  });
});
