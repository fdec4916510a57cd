import { expect, it, vi } from 'vitest';
import { rememberedLocale, rememberLocale } from './locales';

it('the language is the one that was chosen last', () => {
  rememberLocale('pt-BR');
  expect(rememberedLocale()).toBe('pt-BR');
});

it.each([
  ['is null', () => null as unknown as Storage],
  [
    'must not be touched',
    (): Storage => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
])('it is the browser’s where the memory %s', (_, memory) => {
  const kept = vi.spyOn(window, 'localStorage', 'get').mockImplementation(memory);
  rememberLocale('pt-BR');
  expect(rememberedLocale()).toBe('en');
  kept.mockRestore();
});
