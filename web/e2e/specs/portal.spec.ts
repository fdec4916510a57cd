import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { rawKeys } from '../support/texts';
import { expect, test } from '../support/test';

/** What axe holds to be serious or worse. */
async function barriers(page: Page): Promise<string[]> {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}

/** Nothing locks a reader out, is left unsaid, or sticks out of the screen. */
async function expectFit(page: Page): Promise<void> {
  expect.soft(await barriers(page)).toEqual([]);
  expect.soft(await rawKeys(page)).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`on a phone in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('a stranger finds what the owner published, reads it and comes back', async ({ owner, colleague }) => {
      await owner.create('articles', {
        title: 'Limpar o forno por dentro',
        text: '# Nunca\n\nUse **vinagre**, nunca <b>água fria</b>.\n\n| Modelo | Tempo |\n| --- | --- |\n| 3000 | 10 min |',
        category: 'Forno',
        published: true,
      });
      await owner.create('articles', { title: 'Trocar a lâmpada', text: 'Desligue antes.', published: true });
      await owner.create('articles', { title: 'Forno: rascunho', text: 'Ainda não.' });
      const slug = await owner.slug();

      await test.step('all that is published, by category', async () => {
        await colleague.goto(`/portal/${slug}`);
        await expect(colleague.getByRole('link', { name: owner.workspaceName })).toBeVisible();
        await expect(colleague.getByRole('heading', { name: 'Forno' })).toBeVisible();
        await expect(colleague.getByRole('heading', { name: 'Outros assuntos' })).toBeVisible();
        await expect(colleague.getByText('rascunho')).toBeHidden();
        await expectFit(colleague);
      });

      await test.step('search while typing', async () => {
        await colleague.getByRole('searchbox', { name: 'Buscar artigos' }).fill('VINAGRE');
        await expect(colleague.getByText('1 artigo encontrado')).toBeVisible();
        await colleague.getByRole('link', { name: 'Limpar o forno por dentro' }).tap();
      });

      await test.step('read, and go back to the results', async () => {
        await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Limpar o forno por dentro');
        await expect(colleague.getByRole('heading', { level: 2, name: 'Nunca' })).toBeVisible();
        await expect(colleague.getByText('<b>água fria</b>')).toBeVisible();
        await expectFit(colleague);
        await colleague.getByRole('link', { name: 'Voltar aos resultados' }).tap();
        await expect(colleague.getByRole('searchbox')).toHaveValue('VINAGRE');
        await expect(colleague.getByText('1 artigo encontrado')).toBeVisible();
      });

      await test.step('nothing found, in English', async () => {
        await colleague.getByText('English').tap();
        await colleague.getByRole('searchbox', { name: 'Search articles' }).fill('bicicleta');
        await expect(colleague.getByText('Nothing found for “bicicleta”')).toBeVisible();
        await expectFit(colleague);
      });
    });

    test('what is not there is said kindly', async ({ browser, owner }) => {
      // A browser of its own: that requests are refused is what is wanted here, and the browser complains about it.
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      const slug = await owner.slug();
      const missing = '00000000-0000-4000-8000-000000000000';
      for (const [address, words] of [
        ['/portal/rate/cortado', 'Este link não vale mais'],
        ['/portal/ninguem-tem-este', 'Não há atendimento neste endereço'],
        [`/portal/${slug}/articles/${missing}`, 'Este artigo não está mais aqui'],
        [`/portal/${slug}/outra`, 'Não há nada neste endereço'],
      ] as const)
        await test.step(address, async () => {
          await page.goto(address);
          await expect(page.getByRole('heading', { name: words })).toBeVisible();
          await expectFit(page);
        });
      await context.close();
    });
  });
