import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { ImportWizard } from './import-wizard';

const book = new File(['BEGIN:VCARD'], 'agenda.vcf', { type: 'text/vcard' });
const preview = {
  format: 'vcard',
  delimiter: ',',
  encoding: 'utf-8',
  header: ['EMAIL', 'EMAIL (all)', 'ORG', 'NOTE'],
  mapping: {},
  columns: [
    { name: 'EMAIL', samples: ['ana@sol.test'], mapping: 'email' },
    { name: 'EMAIL (all)', samples: ['[{}]'], mapping: 'emails' },
    { name: 'ORG', samples: ['Padaria Sol'], mapping: 'company' },
    { name: 'NOTE', samples: [], mapping: null },
  ],
  rows: [
    {
      line: 1,
      record: {
        name: 'Ana',
        firstName: 'Ana',
        lifecycle: 'lead',
        email: 'ana@sol.test',
        emails: [{ address: 'ana@sol.test', kind: 'work', primary: true }, { address: 'ana@home.test' }],
        address: { street: 'Rua A, 10', city: 'Recife' },
      },
      problem: null,
    },
  ],
  problems: [],
};

const show = (resource: 'contacts' | 'companies', locale?: 'en' | 'pt-BR') =>
  renderApp(<ImportWizard resource={resource} onStarted={() => undefined} />, { catalogue: loadCatalogue, locale });

describe('the import of people', () => {
  let started = false;
  beforeEach(() => {
    started = false;
    server.use(
      http.post('/api/contacts/imports/preview', () => HttpResponse.json(preview)),
      http.post('/api/contacts/imports', () => {
        started = true;
        return HttpResponse.json({ id: 'i-9' }, { status: 202, headers: { Location: '/api/contacts/imports/i-9' } });
      }),
    );
  });

  it('takes address books, which the import of companies does not', async () => {
    await show('contacts');
    expect(await screen.findByLabelText('Choose file')).toHaveAttribute('accept', expect.stringContaining('.vcf'));
    expect(screen.getByText(/an address book as vCard/)).toBeInTheDocument();
  });

  it('asks of an address book only what happens to people who are there already', async () => {
    await show('contacts');
    await userEvent.upload(await screen.findByLabelText('Choose file'), book);
    expect(await screen.findByText(/recognised by themselves/)).toBeInTheDocument();
    expect(screen.queryByRole('table', { name: 'Columns and fields' })).not.toBeInTheDocument();
    expect(screen.queryByLabelText('Time zone of the dates')).not.toBeInTheDocument();
    const rows = screen.getByRole('table', { name: 'First rows as they will be' });
    expect(within(rows).getByText('ana@sol.test, ana@home.test')).toBeInTheDocument();
    expect(within(rows).getByText('Rua A, 10, Recife')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('combobox', { name: /Recognise existing contacts by/ }));
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual([
      'Email',
      'Nothing: always create',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Start import' }));
    await expect.poll(() => started).toBe(true);
  });

  it('speaks Portuguese', async () => {
    await show('contacts', 'pt-BR');
    await userEvent.upload(await screen.findByLabelText('Escolher arquivo'), book);
    expect(await screen.findByText(/são reconhecidos sozinhos/)).toBeInTheDocument();
  });
});

describe('the import of companies', () => {
  it('takes tables only and speaks of companies', async () => {
    server.use(
      http.post('/api/companies/imports/preview', () => HttpResponse.json({ ...preview, format: 'csv', rows: [] })),
    );
    await show('companies');
    expect(await screen.findByLabelText('Choose file')).toHaveAttribute('accept', expect.not.stringContaining('.vcf'));
    await userEvent.upload(
      screen.getByLabelText('Choose file'),
      new File(['a,b'], 'empresas.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByRole('combobox', { name: /Recognise existing companies by/ })).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Columns and fields' })).toBeInTheDocument();
  });
});
