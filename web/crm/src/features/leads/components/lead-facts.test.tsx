import { some } from '@shared/testing/data';
import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { LeadFacts } from './lead-facts';

const lead = some.lead({ version: 3 });
const show = (readOnly = false) =>
  renderApp(<LeadFacts lead={lead} readOnly={readOnly} />, { catalogue: loadCatalogue });

async function write(field: string, text: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: `Edit ${field}` }));
  const input = screen.getByRole('textbox', { name: field });
  await userEvent.clear(input);
  await userEvent.type(input, `${text}{Enter}`);
}

describe('the facts of a lead', () => {
  it('are changed where they stand, if nobody changed them since', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch('/api/leads/:id', async ({ request }) => {
        sent.push(request.headers.get('If-Match'), request.headers.get('Content-Type'), await request.json());
        return HttpResponse.json(some.lead({ version: 4 }));
      }),
    );
    await show();
    await write('Company', 'Padaria Lua');
    await screen.findByRole('button', { name: 'Edit Company' });
    await expect.poll(() => sent).toEqual(['"3"', 'application/merge-patch+json', { companyName: 'Padaria Lua' }]);
  });

  it('show the other value when someone was faster, and let one choose', async () => {
    const versions: (string | null)[] = [];
    server.use(
      http.patch('/api/leads/:id', ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return versions.length === 1
          ? HttpResponse.json(
              { code: 'changed', current: some.lead({ version: 9, companyName: 'Padaria Mar' }) },
              { status: 412 },
            )
          : HttpResponse.json(some.lead({ version: 10, companyName: 'Padaria Lua' }));
      }),
    );
    await show();
    await write('Company', 'Padaria Lua');
    const dialog = await screen.findByRole('dialog', { name: 'Someone changed this first' });
    expect(dialog).toHaveTextContent('Padaria Mar');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Use mine' }));
    await expect.poll(() => versions).toEqual(['"3"', '"9"']);
  });

  it('show a refusal at the field it is about', async () => {
    server.use(
      http.patch('/api/leads/:id', () =>
        HttpResponse.json({ code: 'invalid', errors: { email: ['This is no address.'] } }, { status: 422 }),
      ),
    );
    await show();
    await write('Email', 'nobody');
    expect(await screen.findByText('This is no address.')).toBeInTheDocument();
  });

  it('cannot be edited by who may only read', async () => {
    await show(true);
    expect(screen.getByText('Padaria Sol')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Edit/ })).not.toBeInTheDocument();
  });
});
