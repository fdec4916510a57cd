import { expectLeadCount, leadGrid } from '../support/steps';
import { expect, test } from '../support/test';

test.beforeEach(async ({ page, owner }) => {
  // The newest stands first: Carla, Bia, Alice.
  for (const firstName of ['Alice', 'Bia', 'Carla'])
    await owner.createLead({ firstName, email: `${firstName.toLowerCase()}@cliente.test` });
  await page.goto('/leads');
  await expectLeadCount(page, 3);
});

test('a list is worked without the mouse: down, up, select, open, edit', async ({ page }) => {
  const grid = leadGrid(page);
  await grid.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await expect(grid.getByRole('checkbox', { name: 'Selecionar Bia' })).toBeChecked();
  await expect(page.getByRole('toolbar', { name: 'Ações para os selecionados' })).toContainText('1 selecionado');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bia' })).toBeVisible();

  await page.goBack();
  await grid.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  const name = page.getByRole('textbox', { name: 'Nome', exact: true });
  await expect(name).toBeFocused();
  await name.fill('Carolina');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Carolina' })).toBeVisible();
});

test('the palette finds a record and runs a command', async ({ page }) => {
  const palette = page.getByPlaceholder('Buscar registros ou comandos');
  await page.keyboard.press('Control+k');
  await expect(palette).toBeFocused();
  await palette.fill('alice');
  await expect(page.getByRole('button', { name: /^Alice/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Alice' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await palette.fill('conversao');
  await expect(page.getByRole('button', { name: 'Conversão de leads' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\/lead-conversion/);
});

test('the keyboard explains itself, creates, and searches', async ({ page }) => {
  await page.keyboard.press('Shift+?');
  const map = page.getByRole('dialog', { name: 'Atalhos do teclado' });
  await expect(map).toContainText('Próxima linha');
  await page.keyboard.press('Escape');
  await expect(map).toBeHidden();

  await page.keyboard.press('/');
  await page.keyboard.type('bia');
  await expectLeadCount(page, 1);

  await page.keyboard.press('Tab');
  await page.keyboard.press('c');
  const form = page.getByRole('form', { name: 'Novo lead' });
  await expect(form.getByRole('textbox', { name: 'Nome', exact: true })).toBeFocused();
  await page.keyboard.type('Dora');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dora' })).toBeVisible();
});
