/** A text that is written often. */
export interface Macro {
  id: string;
  name: string;
  text: string;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those that `/` and a part of a name mean; none for any other text. */
export function macrosFor(macros: readonly Macro[], typed: string): Macro[] {
  const [, part] = /^\/(\S*)$/.exec(typed) ?? [];
  return part === undefined ? [] : macros.filter(({ name }) => plain(name).includes(plain(part)));
}
