import { toCsv } from '../support/leads';
import { chooseFile, figure, mapColumn, runImport } from '../support/steps';
import { expect, test } from '../support/test';

const rows = [
  {
    codigo: 'N-1',
    negocio: 'Plano anual',
    conta: 'Padaria Sol',
    valor: '1200,50',
    etapa: 'Proposta',
    dono: 'Bia Lima',
  },
  { codigo: 'N-2', negocio: 'Renovação', conta: 'Ótica Visão', valor: '800', etapa: 'Ganho', dono: 'Bia Lima' },
  { codigo: 'N-3', negocio: 'Piloto', conta: 'Padaria Sol', valor: '95,90', etapa: 'Perdido', dono: '' },
];

test('deals come from a spreadsheet with their companies and owners, and go again as a whole', async ({
  page,
  owner,
}) => {
  await owner.createDeal({ name: 'Já estava aqui', amount: 10 });
  const dealCount = (count: number) =>
    expect(page.getByRole('grid', { name: 'Negócios' })).toHaveAttribute('aria-rowcount', String(count + 1));

  await test.step('import', async () => {
    await page.goto('/deals/imports/new');
    await chooseFile(page, { name: 'negocios.csv', text: toCsv(rows) });
    for (const [column, field] of [
      ['codigo', 'ID externo'],
      ['negocio', 'Nome'],
      ['conta', 'Empresa'],
      ['valor', 'Valor'],
      ['etapa', 'Etapa'],
      ['dono', 'Dono'],
    ] as const)
      await mapColumn(page, column, field);
    await page.getByRole('textbox', { name: 'Palavra para ganho em etapa' }).fill('Ganho');
    await page.getByRole('textbox', { name: 'Palavra para perdido em etapa' }).fill('Perdido');
    await page.getByRole('combobox', { name: 'Como o arquivo escreve números' }).click();
    await page.getByRole('option', { name: '1.234,50' }).click();
    await runImport(page);
    await expect(figure(page, 'Criados')).toHaveText('3');
  });
  const importPage = page.url();

  await test.step('they are there, open, won and lost', async () => {
    await page.getByRole('button', { name: 'Ver negócios' }).click();
    await dealCount(4);
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    await expect(row('Plano anual')).toContainText('Proposta');
    await expect(row('Plano anual')).toContainText('1.200,50');
    await expect(row('Plano anual')).toContainText('Bia Lima');
    await expect(row('Renovação')).toContainText('ganho');
    await expect(row('Piloto')).toContainText('perdido');
  });

  await test.step('undo', async () => {
    await page.goto(importPage);
    await page.getByRole('button', { name: 'Desfazer importação' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Desfazer importação' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Importação desfeita' })).toBeVisible({ timeout: 30_000 });
    await page.goto('/deals');
    await dealCount(1);
    await expect(page.getByRole('link', { name: 'Já estava aqui' })).toBeVisible();
  });
});
