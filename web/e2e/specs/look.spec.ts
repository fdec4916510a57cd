import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { furnish } from '../support/screens';
import { rawKeys } from '../support/texts';
import { expect, test } from '../support/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds to be serious or worse, one line per element. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary})`));
}

/** Nothing is still on its way: no skeleton, no bar of progress. */
async function expectSettled(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: /^(Carregando|Loading)$/ })).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('nobody is locked out of signing in', async ({ page }) => {
      for (const path of ['/sign-in', '/sign-up']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await barriers(page), path).toEqual([]);
      }
    });

    test('nobody is locked out of any screen', async ({ page, owner }) => {
      test.setTimeout(120_000);
      for (const screen of await furnish(owner))
        await test.step(screen.name, async () => {
          await screen.open(page);
          await expectSettled(page);
          expect.soft(await barriers(page), screen.name).toEqual([]);
        });
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no screen is wider than the hand that holds it', async ({ page, owner }) => {
    test.setTimeout(120_000);
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const fits = async (name: string): Promise<void> => {
      expect.soft(await overflow(), `${name} scrolls sideways by so many pixels`).toBeLessThanOrEqual(0);
      expect.soft(await page.evaluate(() => innerWidth), `${name} is laid out wider than the screen`).toBe(390);
    };
    for (const screen of await furnish(owner))
      await test.step(screen.name, async () => {
        await screen.open(page);
        await expectSettled(page);
        await fits(screen.name);
      });
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await fits('sign-in');
  });
});

for (const [locale, language, words] of [
  ['pt-BR', 'pt-BR', { signIn: 'Entrar', place: /^(Configurações|Ir para o CRM)$/ }],
  ['en-GB', 'en', { signIn: 'Sign in', place: /^(Settings|Go to the CRM)$/ }],
] as const)
  test.describe(`to a reader of ${language}`, () => {
    test.use({ locale });

    test('every screen speaks the language, and in words', async ({ page, owner }) => {
      test.setTimeout(120_000);
      for (const screen of await furnish(owner))
        await test.step(screen.name, async () => {
          await screen.open(page);
          await expectSettled(page);
          await expect.soft(page.locator('html')).toHaveAttribute('lang', language);
          await expect.soft(page.getByRole('link', { name: words.place }).first()).toBeAttached();
          expect.soft(await rawKeys(page), screen.name).toEqual([]);
        });
      await page.context().clearCookies();
      await page.goto('/sign-in');
      await expect(page.getByRole('heading', { name: words.signIn })).toBeVisible();
      expect(await rawKeys(page)).toEqual([]);
    });
  });

test('a person switches the language and the colours, and both stay', async ({ page, owner }) => {
  await page.goto('/leads');
  await expect(page.getByText('Nenhum lead ainda')).toBeVisible();
  await page.getByRole('button', { name: 'Conta de Ana Souza' }).click();
  await page.getByText('Escura').click();
  await page.getByText('English').click();
  await expect(page.getByRole('button', { name: 'New lead' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'New lead' }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(owner.email).toContain('@');
});
