import type { Page } from '@playwright/test';
import { boardCard as card, boardColumn as column } from '../support/steps';
import { expect, test } from '../support/test';

/** Until the page has drawn what it knows, a few times over: a drag is measured after each picture. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });

test('two people see the same board: what one moves, wins or opens appears at the other without reloading', async ({
  page,
  owner,
  colleague,
}) => {
  await owner.createDeal({ name: 'Padaria Sol', amount: 1200 });
  await owner.createDeal({ name: 'Ótica Visão', amount: 800 });
  await owner.signIn(colleague);
  for (const browser of [page, colleague]) {
    await browser.goto('/deals/board');
    await expect(card(column(browser, 'Novo'), 'Padaria Sol')).toBeVisible();
  }

  await test.step('one moves a card by keyboard', async () => {
    await card(column(page, 'Novo'), 'Padaria Sol').getByRole('link').focus();
    for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    await expect(card(column(page, 'Primeiro contato'), 'Padaria Sol')).toBeVisible();
  });

  await test.step('the other sees it there', async () => {
    await expect(card(column(colleague, 'Primeiro contato'), 'Padaria Sol')).toBeVisible({ timeout: 5_000 });
    await expect(card(column(colleague, 'Novo'), 'Padaria Sol')).toBeHidden();
  });

  await test.step('the other wins it from its menu, and it leaves both boards', async () => {
    await colleague.getByRole('button', { name: 'Ações para Padaria Sol' }).click();
    await colleague.getByRole('menuitem', { name: 'Ganhar' }).click();
    await expect(colleague.getByText('Padaria Sol: ganho')).toBeVisible();
    await expect(page.getByRole('article', { name: 'Padaria Sol' })).toBeHidden({ timeout: 5_000 });
  });

  await test.step('taken back, it is on both again', async () => {
    await colleague.getByRole('button', { name: 'Desfazer' }).click();
    for (const browser of [page, colleague])
      await expect(card(column(browser, 'Primeiro contato'), 'Padaria Sol')).toBeVisible({ timeout: 5_000 });
  });

  await test.step('a new deal appears at the other', async () => {
    await owner.createDeal({ name: 'Pet & Cia', amount: 300 });
    for (const browser of [page, colleague])
      await expect(card(column(browser, 'Novo'), 'Pet & Cia')).toBeVisible({ timeout: 5_000 });
  });
});

test('a card is dragged by mouse to another stage, and stays there', async ({ page, owner }) => {
  await owner.createDeal({ name: 'Padaria Sol', amount: 1200 });
  await owner.createDeal({ name: 'Ótica Visão', amount: 800 });
  await page.goto('/deals/board');
  // Hovering waits until the cards have come to rest.
  await card(column(page, 'Novo'), 'Padaria Sol').getByText(/1\.200,00/).hover();
  const to = await column(page, 'Qualificação').boundingBox();
  if (!to) throw new Error('The board is not laid out');
  await page.mouse.down();
  // As a hand does: a little further with each picture, until the gap shows where the card will land.
  for (let step = 0; step < 12; step++) {
    await page.mouse.move(to.x + 20 + step * 6, to.y + 180 - step, { steps: 3 });
    await drawn(page);
  }
  await expect(card(column(page, 'Qualificação'), 'Padaria Sol')).toBeVisible();
  const moved = page.waitForResponse((answer) => answer.url().endsWith('/move') && answer.ok());
  await page.mouse.up();
  await expect(card(column(page, 'Qualificação'), 'Padaria Sol')).toBeVisible();
  await moved;
  await page.reload();
  await expect(card(column(page, 'Qualificação'), 'Padaria Sol')).toBeVisible();
  await expect(card(column(page, 'Novo'), 'Ótica Visão')).toBeVisible();
});

test('a deal is lost with its reason, found among the lost ones, and reopened', async ({ page, owner }) => {
  const { id } = await owner.createDeal({ name: 'Padaria Sol', amount: 1200 });
  await page.goto(`/deals/${id}`);
  await page.getByRole('button', { name: 'Perder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Perder Padaria Sol' });
  await dialog.getByRole('radio', { name: 'Preço' }).check();
  await dialog.getByRole('textbox', { name: 'O que houve' }).fill('Achou caro');
  await dialog.getByRole('button', { name: 'Perder' }).click();
  await expect(page.getByRole('button', { name: 'Reabrir' })).toBeVisible();

  await page.goto('/deals');
  await page.getByRole('link', { name: 'Perdidos por motivo' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Padaria Sol' })).toContainText('Preço');

  await page.goto(`/deals/${id}`);
  await page.getByRole('button', { name: 'Reabrir' }).click();
  await expect(page.getByRole('button', { name: 'Ganhar' })).toBeVisible();
});
