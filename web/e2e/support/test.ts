import { test as base, expect, type Page } from '@playwright/test';
import { Owner } from './owner';
import { listenTo } from './quiet';

interface Fixtures {
  /** Signs up and signs the page in. */
  owner: Owner;
  /** A second person at a browser of their own. */
  colleague: Page;
}

export const test = base.extend<Fixtures>({
  context: async ({ context }, provide) => {
    const complaints = await listenTo(context);
    await provide(context);
    expect(complaints, 'what the browser complained about').toEqual([]);
  },

  owner: async ({ context }, provide) => {
    await provide(await Owner.signUp(context));
  },

  colleague: async ({ browser }, provide) => {
    const context = await browser.newContext();
    const complaints = await listenTo(context);
    await provide(await context.newPage());
    await context.close();
    expect(complaints, "what the colleague's browser complained about").toEqual([]);
  },
});

export { expect };
