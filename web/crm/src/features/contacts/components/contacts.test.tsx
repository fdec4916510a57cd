import { some } from '@shared/testing/data';
import { renderApp } from '@shared/testing/render-app';
import { server } from '@shared/testing/server';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '@/i18n/load-catalogue';
import { ContactFacts } from './contact-facts';
import CreateContactDrawer from './create-contact-drawer';

const options = { catalogue: loadCatalogue };

function patches(): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.patch('/api/contacts/:id', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(some.contact({ version: 2 }));
    }),
  );
  return sent;
}

describe('the facts of a person', () => {
  it('hold several addresses, one of them the main one', async () => {
    const sent = patches();
    await renderApp(<ContactFacts contact={some.contact()} readOnly={false} />, options);
    await userEvent.click(screen.getByRole('button', { name: 'Edit Emails' }));
    const form = screen.getByRole('form', { name: 'Emails' });
    await userEvent.click(within(form).getByRole('button', { name: 'Add' }));
    await userEvent.type(within(form).getAllByRole('textbox', { name: 'Email' })[1] as HTMLElement, 'ana@casa.test');
    await userEvent.click(within(form).getAllByRole('button', { name: 'Main one' })[1] as HTMLElement);
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    await expect
      .poll(() => sent)
      .toEqual([
        {
          emails: [
            { address: 'ana@padariasol.test', kind: 'work', primary: false },
            { address: 'ana@casa.test', kind: 'work', primary: true },
          ],
        },
      ]);
  });

  it('leave out what was left empty, and write nothing where nothing changed', async () => {
    const sent = patches();
    await renderApp(<ContactFacts contact={some.contact()} readOnly={false} />, options);
    await userEvent.click(screen.getByRole('button', { name: 'Edit Phones' }));
    const form = screen.getByRole('form', { name: 'Phones' });
    await userEvent.click(within(form).getByRole('button', { name: 'Add' }));
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    expect(screen.queryByRole('form', { name: 'Phones' })).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('hold an address, part by part', async () => {
    const sent = patches();
    await renderApp(<ContactFacts contact={some.contact()} readOnly={false} />, options);
    await userEvent.click(screen.getByRole('button', { name: 'Edit Address' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'City' }), 'Recife');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await expect.poll(() => sent).toMatchObject([{ address: { city: 'Recife', street: null } }]);
  });
});

describe('writing a new person down', () => {
  it('says while one types who may be there already, and why', async () => {
    server.use(
      http.get('/api/contacts/duplicates', ({ request }) =>
        HttpResponse.json({
          items:
            new URL(request.url).searchParams.get('email') === 'ana@padariasol.test'
              ? [{ id: 'k-1', name: 'Ana Souza', reasons: ['email', 'name'] }]
              : [],
        }),
      ),
    );
    await renderApp(<CreateContactDrawer onClose={vi.fn()} onCreated={vi.fn()} />, options);
    await userEvent.type(screen.getByRole('textbox', { name: 'Email' }), 'ana@padariasol.test');
    expect(await screen.findByRole('link', { name: 'Ana Souza' })).toHaveAttribute('href', '/contacts/k-1');
    expect(screen.getByText('This may be here already')).toBeInTheDocument();
    expect(screen.getByText(/same email, same name/)).toBeInTheDocument();
  });

  it('sends what was filled in, the address as the main one of a list', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('/api/contacts', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(some.contact({ id: 'c-9' }), { status: 201 });
      }),
    );
    const onCreated = vi.fn();
    await renderApp(<CreateContactDrawer onClose={vi.fn()} onCreated={onCreated} />, options);
    await userEvent.type(screen.getByRole('textbox', { name: 'First name' }), 'Bia');
    await userEvent.type(screen.getByRole('textbox', { name: 'Email' }), 'bia@casa.test');
    await userEvent.click(screen.getByRole('button', { name: 'Create contact' }));
    await expect.poll(() => onCreated.mock.calls.length).toBe(1);
    expect(sent).toEqual([
      expect.objectContaining({
        firstName: 'Bia',
        emails: [{ address: 'bia@casa.test', kind: 'work', primary: true }],
      }),
    ]);
  });
});
