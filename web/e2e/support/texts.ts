import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

const catalogues = [
  '../../crm/src/i18n/en.json',
  '../../support/src/i18n/en.json',
  '../../portal/src/i18n/en.json',
  '../../shared/src/i18n/catalogues/en.json',
];
const groups = catalogues.flatMap((path) =>
  Object.entries(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, unknown>)
    .filter(([, value]) => typeof value === 'object')
    .map(([key]) => key),
);
const rawKey = new RegExp(`(?<![\\w@/.])(${[...new Set(groups)].join('|')})\\.[a-zA-Z][\\w.-]*|\\{\\{[^}]*\\}\\}`, 'g');

/** Keys of the catalogues, and places for values, that stand on the screen or are read aloud in place of words. */
export async function rawKeys(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ]);
  return texts.flatMap((text) => text.match(rawKey) ?? []);
}
