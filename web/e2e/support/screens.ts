import { expect, type Page } from '@playwright/test';
import { columns, someLeads, toCsv } from './leads';
import type { Owner } from './owner';

/** A screen and how to know that it is there with its content, in either language. */
export interface Screen {
  name: string;
  open: (page: Page) => Promise<void>;
}

const file = toCsv(someLeads(40));

async function openWizard(page: Page): Promise<void> {
  await page.goto('/leads/imports/new');
  await page
    .getByLabel(/^(Escolher arquivo|Choose file)$/)
    .setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await expect(page.getByRole('table').last()).toContainText('Padaria Sol');
}

async function openReport(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto('/reports/lead-conversion?from=all&to=all');
    await expect(page.getByRole('rowheader', { name: 'indicação' })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeAttached();
}

async function openCaller(page: Page): Promise<void> {
  await page.goto('/support/tickets');
  await page.getByRole('button', { name: /^(Novo ticket|New ticket)$/ }).click();
  await expect(page.getByRole('form', { name: /^(Novo ticket|New ticket)$/ })).toBeVisible();
}

const at = (path: string, sign: (page: Page) => ReturnType<Page['getByRole']>) => async (page: Page) => {
  await page.goto(path);
  await expect(sign(page)).toBeVisible();
};

/** Every kind of screen behind sign-in, with something on it. */
export async function furnish(owner: Owner): Promise<Screen[]> {
  const importId = await owner.importLeads(file, columns);
  const { id } = await owner.createLead({
    firstName: 'Maria Aparecida',
    lastName: 'de Albuquerque Cavalcanti',
    email: 'maria.aparecida@cliente.test',
    companyName: 'Distribuidora de Alimentos e Bebidas Vale do Ribeira',
    source: 'indicação',
    tags: ['prioridade', 'visita'],
  });
  const deal = await owner.createDeal({ name: 'Expansão para o interior do estado, doze lojas', amount: 84_000 });
  const company = await owner.create('companies', { name: 'Mercado Bom Preço', industry: 'Varejo', region: 'SP' });
  const contact = await owner.create('contacts', {
    firstName: 'João',
    lastName: 'Conceição',
    emails: [{ address: 'joao@cliente.test', kind: 'work', primary: true }],
    companies: [{ companyId: company.id, role: 'Comprador', primary: true }],
  });
  const about = [{ type: 'contact', id: contact.id }];
  await owner.create('activities', { kind: 'call', direction: 'out', outcome: 'connected', minutes: 8, about });
  await owner.create('tasks', {
    title: 'Visitar o mercado',
    about,
    assigneeId: owner.id,
    dueAt: new Date().toISOString(),
  });
  const ticket = await owner.openTicket('O forno não liga desde a entrega de ontem', 'Podem ajudar?', {
    priority: 'urgent',
    requesterId: contact.id,
    companyId: company.id,
    product: 'Forno 3000',
  });
  await owner.create(`tickets/${ticket}/messages`, { kind: 'note', text: 'Ligar para a oficina antes de responder.' });
  return [
    { name: 'desk', open: at('/support/tickets', (page) => page.getByRole('grid')) },
    { name: 'desk, a ticket', open: at(`/support/tickets/${ticket}`, (page) => page.getByText('Podem ajudar?')) },
    { name: 'desk, a caller', open: openCaller },
    { name: 'home', open: at('/', (page) => page.getByRole('heading', { name: /^(Olá|Hello|Hi), Ana/ })) },
    { name: 'leads', open: at('/leads', (page) => page.getByRole('grid', { name: 'Leads' })) },
    { name: 'lead', open: at(`/leads/${id}`, (page) => page.getByRole('heading', { name: /^Maria Aparecida/ })) },
    { name: 'contacts', open: at('/contacts', (page) => page.getByRole('grid').first()) },
    { name: 'contact', open: at(`/contacts/${contact.id}`, (page) => page.getByRole('heading', { name: /^João/ })) },
    { name: 'companies', open: at('/companies', (page) => page.getByRole('grid').first()) },
    {
      name: 'company',
      open: at(`/companies/${company.id}`, (page) => page.getByRole('heading', { name: /^Mercado/ })),
    },
    { name: 'tasks', open: at('/tasks', (page) => page.getByText('Visitar o mercado')) },
    { name: 'import wizard', open: openWizard },
    { name: 'import', open: at(`/leads/imports/${importId}`, (page) => page.getByRole('status').first()) },
    { name: 'report', open: openReport },
    { name: 'deal board', open: at('/deals/board', (page) => page.getByRole('article').first()) },
    { name: 'deals', open: at('/deals', (page) => page.getByRole('grid', { name: /^(Negócios|Deals)$/ })) },
    { name: 'deal', open: at(`/deals/${deal.id}`, (page) => page.getByRole('heading', { name: /^Expansão/ })) },
    ...['sales', 'pipeline', 'growth'].map((name) => ({
      name: `report, ${name}`,
      open: at(`/reports/${name}`, (page) => page.getByText(/Números de|Figures as of/)),
    })),
    ...[
      'workspace',
      'users',
      'invitations',
      'teams',
      'pipelines',
      'lost-reasons',
      'disqualify-reasons',
      'products',
      'fields',
      'api-keys',
    ].map((page) => ({
      name: `settings, ${page}`,
      open: at(`/settings/${page}`, (shown) => shown.getByRole('heading', { level: 2 }).first()),
    })),
  ];
}
