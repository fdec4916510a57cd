import type { Macro } from '@shared/api/types';

export type MacroName = Pick<Macro, 'id' | 'name'>;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const slash = /^\/(\S*)$/;

/** The text asks for a macro, and is none itself. */
export const asksForMacro = (typed: string): boolean => slash.test(typed);

/** Those that `/` and a part of a name mean; none for any other text. */
export function macrosFor<Some extends MacroName>(macros: readonly Some[], typed: string): Some[] {
  const [, part] = slash.exec(typed) ?? [];
  return part === undefined ? [] : macros.filter(({ name }) => plain(name).includes(plain(part)));
}
