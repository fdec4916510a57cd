import { existsSync, readFileSync } from 'node:fs';
import { countBy, someLeads, toCsv } from '../support/leads';
import { freshEmail, password } from '../support/owner';
import {
  chooseFile,
  expectLeadCount,
  figure,
  filterBy,
  openHistory,
  leadGrid,
  mapColumn,
  navigation,
  openReport,
  reportRow,
  runImport,
} from '../support/steps';
import { expect, test } from '../support/test';

test('a new company signs up, brings its leads, corrects one, thinks better of it, and reads where leads come from', async ({
  page,
}) => {
  const leads = someLeads(300);
  const bySource = countBy(leads, 'origem');

  await test.step('sign up', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Criar conta' }).click();
    await page.getByRole('textbox', { name: 'Nome da empresa' }).fill('Padaria Lua');
    await page.getByRole('textbox', { name: 'Seu nome' }).fill('Ana Souza');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(freshEmail('ana'));
    await page.getByLabel('Senha').fill(password);
    await page.getByRole('button', { name: 'Criar conta' }).click();
    await expect(page.getByRole('heading', { name: 'Olá, Ana' })).toBeVisible();
  });

  await test.step('import a spreadsheet', async () => {
    await navigation(page).getByRole('link', { name: 'Leads' }).click();
    await expect(page.getByText('Nenhum lead ainda')).toBeVisible();
    await page.getByRole('button', { name: 'Importar leads' }).click();
    await chooseFile(page, { name: 'leads.csv', text: toCsv(leads) });
    await mapColumn(page, 'codigo', 'ID externo');
    await mapColumn(page, 'nome', 'Nome');
    await mapColumn(page, 'sobrenome', 'Sobrenome');
    await mapColumn(page, 'email', 'E-mail');
    await mapColumn(page, 'telefone', 'Telefone');
    await mapColumn(page, 'empresa', 'Empresa');
    await mapColumn(page, 'cidade', 'Cidade');
    await mapColumn(page, 'origem', 'Origem');
    await mapColumn(page, 'chegada', 'Criado');
    await page.getByRole('button', { name: 'Conferir' }).click();
    await expect(page.getByRole('table', { name: 'Primeiras linhas como ficarão' })).toContainText(
      'Padaria Sol, Ltda.',
    );
    await runImport(page);
    await expect(figure(page, 'Criados')).toHaveText('300');
    await expect(figure(page, 'Recusados')).toHaveText('0');
    await page.getByRole('button', { name: 'Ver leads' }).click();
    await expectLeadCount(page, 300);
  });

  await test.step('filter by source', async () => {
    await filterBy(page, 'Origem', 'rede social');
    await expectLeadCount(page, bySource.get('rede social')!);
    await expect(page).toHaveURL(/filter\[source\]=rede/);
  });

  await test.step('correct a lead, see it in the history, take it back', async () => {
    // The newest lead from social networks: the last of the file.
    const { nome, sobrenome, empresa } = leads.findLast(({ origem }) => origem === 'rede social')!;
    await leadGrid(page)
      .getByRole('link', { name: `${nome} ${sobrenome}` })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: `${nome} ${sobrenome}` })).toBeVisible();
    const company = page.getByRole('button', { name: 'Editar Empresa' });
    await expect(company).toHaveText(empresa);

    await company.click();
    await page.getByRole('textbox', { name: 'Empresa' }).fill('Padaria Estrela');
    await page.keyboard.press('Enter');
    await expect(company).toHaveText('Padaria Estrela');
    const newest = (await openHistory(page)).locator('> li').first();
    await expect(newest).toContainText('Ana Souza mudou');
    await expect(newest).toContainText(`${empresa} → Padaria Estrela`);

    await newest.getByRole('button', { name: 'Desfazer' }).click();
    await expect(company).toHaveText(empresa);
    await expect(newest).toContainText(`Padaria Estrela → ${empresa}`);

    await newest.getByRole('button', { name: 'Por quê?' }).click();
    await expect(page.getByRole('list', { name: 'Por que isto mudou' })).toContainText('foi aqui que começou');
  });

  await test.step('read the report, and the rows behind a figure', async () => {
    const table = await openReport(page, 300);
    for (const [source, count] of bySource)
      await expect(reportRow(table, source).getByRole('cell').first()).toHaveText(String(count));
    await table.getByRole('link', { name: 'busca paga' }).click();
    await expectLeadCount(page, bySource.get('busca paga')!);
    await expect(page.getByRole('group', { name: 'Origem' })).toContainText('busca paga');
  });
});

const olist = `${process.env.CRM_SHARED_DATA ?? ''}/olist/original/olist_marketing_qualified_leads_dataset.csv`;

test("a real company's eight thousand leads come in by the wizard and are counted by where they came from", async ({
  page,
  owner,
}) => {
  test.skip(!existsSync(olist), 'CRM_SHARED_DATA names no folder with the real file');
  test.setTimeout(120_000);
  const text = readFileSync(olist, 'utf8');
  const rows = text.trim().split('\n').slice(1);
  const paidSearch = rows.filter((row) => row.split(',')[3]?.trim() === 'paid_search').length;

  await test.step(`import as ${owner.workspaceName}`, async () => {
    await page.goto('/leads/imports/new');
    await chooseFile(page, { name: 'olist.csv', text });
    await mapColumn(page, 'mql_id', 'ID externo');
    await mapColumn(page, 'first_contact_date', 'Criado');
    await mapColumn(page, 'landing_page_id', 'Criar campo personalizado');
    await mapColumn(page, 'origin', 'Origem');
    await runImport(page);
    await expect(figure(page, 'Criados')).toHaveText(rows.length.toLocaleString('pt-BR'));
    await expect(figure(page, 'Recusados')).toHaveText('0');
  });

  await test.step('the custom field made by the import is a fact of every lead', async () => {
    await page.getByRole('button', { name: 'Ver leads' }).click();
    await expectLeadCount(page, rows.length);
    await leadGrid(page).getByRole('link').first().click();
    await expect(page.getByRole('button', { name: /^Editar landing/i })).toHaveText(/^[0-9a-f]{32}$/);
  });

  await test.step('the report counts them', async () => {
    const table = await openReport(page, rows.length);
    await expect(reportRow(table, 'paid_search').getByRole('cell').first()).toHaveText(
      paidSearch.toLocaleString('pt-BR'),
    );
    await table.getByRole('link', { name: 'paid_search' }).click();
    await expectLeadCount(page, paidSearch);
  });
});
