import { expect, it } from 'vitest';
import { macrosFor } from './macros';

const macros = ['Saudação', 'Prazo de entrega', 'Pedir nota'].map((name, index) => ({
  id: `${index}`,
  name,
}));

it('texts are offered by a slash and a part of their name, whatever its accents', () => {
  expect(macrosFor(macros, '/')).toHaveLength(3);
  expect(macrosFor(macros, '/saudacao').map(({ name }) => name)).toEqual(['Saudação']);
});

it('none are offered in the middle of a sentence', () => {
  for (const typed of ['', 'Olá /saud', '/saud ação', '1/2']) expect(macrosFor(macros, typed)).toEqual([]);
});
