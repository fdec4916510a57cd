import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does on several screens, in Portuguese. */

export const navigation = (page: Page): Locator => page.getByRole('navigation', { name: 'Navegação' }).first();
export const leadGrid = (page: Page): Locator => page.getByRole('grid', { name: 'Leads' });

/** A stage on the board, and a deal in it. */
export const boardColumn = (page: Page, stage: string): Locator =>
  page.getByRole('region', { name: stage, exact: true });
export const boardCard = (within: Locator, name: string): Locator =>
  within.getByRole('article', { name, exact: true });

/** Opens the history beside the timeline. */
export async function openHistory(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Histórico' }).click();
  return page.getByRole('list', { name: 'Histórico' });
}

/** The list says how many leads there are beside its heading row. */
export async function expectLeadCount(page: Page, count: number): Promise<void> {
  await expect(leadGrid(page)).toHaveAttribute('aria-rowcount', String(count + 1));
}

export interface File {
  name: string;
  text: string;
}

/** Chooses the file in the wizard and waits until it has been read. */
export async function chooseFile(page: Page, { name, text }: File): Promise<void> {
  await page.getByLabel('Escolher arquivo').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Sends a column of the file to a field, unless the wizard proposed just that. */
export async function mapColumn(page: Page, column: string, field: string): Promise<void> {
  const target = page.getByRole('combobox', { name: `Campo para a coluna ${column}`, exact: true });
  if ((await target.inputValue()) === field) return;
  await target.click();
  await target.fill(field);
  await page.getByRole('option', { name: field, exact: true }).click();
  await expect(target).toHaveValue(field);
}

/** The figures under an import, by their names. */
export const figure = (page: Page, name: string): Locator =>
  page
    .getByLabel('Números da importação')
    .locator('div', { has: page.getByRole('term').filter({ hasText: name }) })
    .getByRole('definition');

/** Starts the import and waits until its last row is in. */
export async function runImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Começar importação' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Importação concluída' })).toBeVisible({ timeout: 45_000 });
}

export async function filterBy(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Filtro', exact: true }).click();
  await page.getByRole('menuitem', { name: field, exact: true }).click();
  const form = page.getByRole('form', { name: field });
  await form.getByRole('textbox', { name: 'Valor' }).fill(value);
  await form.getByRole('button', { name: 'Aplicar' }).click();
  await expect(page.getByRole('group', { name: field })).toContainText(value);
}

/** Opens the report and reads it again until it counts as many leads; its read model follows by events. */
export async function openReport(page: Page, leads: number): Promise<Locator> {
  await navigation(page).getByRole('link', { name: 'Relatórios' }).click();
  await page.getByRole('link', { name: 'Conversão de leads' }).click();
  await page.getByRole('combobox', { name: 'Período' }).click();
  await page.getByRole('option', { name: 'Sempre' }).click();
  const table = page.getByRole('table', { name: 'Conversão de leads' });
  await expect(async () => {
    await page.reload();
    const total = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Total' }) });
    await expect(total.getByRole('cell').first()).toHaveText(leads.toLocaleString('pt-BR'), { timeout: 2_000 });
  }).toPass({ timeout: 45_000 });
  return table;
}

export const reportRow = (table: Locator, group: string): Locator =>
  table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: group, exact: true }) });
