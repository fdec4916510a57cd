import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Catalogue {
  [key: string]: string | Catalogue;
}

const web = join(import.meta.dirname, '../../..');
const packages = [
  { name: 'shared', sources: 'shared/src', catalogues: 'shared/src/i18n/catalogues' },
  { name: 'crm', sources: 'crm/src', catalogues: 'crm/src/i18n' },
  { name: 'support', sources: 'support/src', catalogues: 'support/src/i18n' },
  { name: 'portal', sources: 'portal/src', catalogues: 'portal/src/i18n' },
];

const keysOf = (catalogue: Catalogue, prefix = ''): string[] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key.replace(/_(zero|one|other)$/, '')] : keysOf(value, `${prefix}${key}.`),
  );

function read(directory: string, locale: string): string[] {
  return [
    ...new Set(keysOf(JSON.parse(readFileSync(join(web, directory, `${locale}.json`), 'utf8')) as Catalogue)),
  ].sort();
}

function sourceOf(directory: string): string {
  const files = readdirSync(join(web, directory), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.gen\./.test(file))
    .map((file) => readFileSync(join(web, directory, file), 'utf8'))
    .join('\n');
}

/** What the sources ask for: whole keys, and beginnings of keys that a value completes. */
function wanted(source: string): { keys: string[]; prefixes: string[] } {
  const literals = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  const templates = [...source.matchAll(/\b(?:t|exists)\(\s*`([^$`]+)\$\{/g)].map(([, prefix = '']) => prefix);
  return { keys: literals, prefixes: templates };
}

describe.each(packages)('the catalogues of $name', ({ sources, catalogues }) => {
  const portuguese = read(catalogues, 'pt-BR');
  const source = sourceOf(sources);

  it('hold the same keys in both languages', () => {
    expect(read(catalogues, 'en')).toEqual(portuguese);
  });

  it('have every key that is asked for', () => {
    const shared = read('shared/src/i18n/catalogues', 'pt-BR').map((key) => `shared:${key}`);
    expect(wanted(source).keys.filter((key) => !portuguese.includes(key) && !shared.includes(key))).toEqual([]);
  });

  it('have no key that nobody asks for', () => {
    const { prefixes } = wanted(source);
    const unused = portuguese.filter(
      (key) => !source.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
