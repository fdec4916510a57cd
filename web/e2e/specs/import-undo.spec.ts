import { readFile } from 'node:fs/promises';
import { someLeads, toCsv } from '../support/leads';
import { chooseFile, expectLeadCount, figure, mapColumn, navigation, openReport, runImport } from '../support/steps';
import { expect, test } from '../support/test';

test('an import refuses bad rows with their reasons, keeps the good ones, and is taken back as a whole', async ({
  page,
  owner,
}) => {
  const rows = someLeads(12);
  rows[3]!.email = 'sem arroba';
  rows[8]!.chegada = '31/02/2026';
  await owner.createLead({ firstName: 'Zuleica', email: 'zuleica@cliente.test', source: 'balcão' });

  await test.step('import', async () => {
    await page.goto('/leads/imports/new');
    await chooseFile(page, { name: 'com-erros.csv', text: toCsv(rows) });
    await mapColumn(page, 'nome', 'Nome');
    await mapColumn(page, 'codigo', 'ID externo');
    await mapColumn(page, 'email', 'E-mail');
    await mapColumn(page, 'chegada', 'Criado');
    await runImport(page);
    await expect(figure(page, 'Linhas')).toHaveText('12');
    await expect(figure(page, 'Criados')).toHaveText('10');
    await expect(figure(page, 'Recusados')).toHaveText('2');
  });

  await test.step('download the refused rows', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Baixar 2 linhas recusadas' }).click();
    const lines = (await readFile(await (await downloading).path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('sem arroba');
    expect(lines[1]).toMatch(/^\uFEFF?"?5\b/);
    expect(lines[2]).toContain('31/02/2026');
    expect(lines[2]).toMatch(/^"?10\b/);
  });

  await test.step('the report counts the rows that came in', async () => {
    const importPage = page.url();
    await openReport(page, 11);
    await page.goto(importPage);
  });

  await test.step('undo', async () => {
    await page.getByRole('button', { name: 'Desfazer importação' }).click();
    const dialog = page.getByRole('dialog', { name: 'Desfazer esta importação?' });
    await expect(dialog).toContainText('10 leads criados saem');
    await dialog.getByRole('button', { name: 'Desfazer importação' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Importação desfeita' })).toBeVisible({ timeout: 30_000 });
  });

  await test.step('everything is as before', async () => {
    await navigation(page).getByRole('link', { name: 'Leads' }).click();
    await expectLeadCount(page, 1);
    await expect(page.getByRole('link', { name: 'Zuleica' })).toBeVisible();
    await openReport(page, 1);
    await navigation(page).getByRole('link', { name: 'Importações' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'com-erros.csv' })).toContainText('desfeita');
  });
});

test('the only import undone, the list is as empty as on the first day', async ({ page, owner }) => {
  const id = await owner.importLeads(toCsv(someLeads(5)), { nome: 'firstName', email: 'email' });
  await page.goto('/leads');
  await expectLeadCount(page, 5);
  await page.goto(`/leads/imports/${id}`);
  await page.getByRole('button', { name: 'Desfazer importação' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Desfazer importação' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Importação desfeita' })).toBeVisible({ timeout: 30_000 });
  await navigation(page).getByRole('link', { name: 'Leads' }).click();
  await expect(page.getByText('Nenhum lead ainda')).toBeVisible();
});
