import { cleanLine } from './text.js';

export interface HeaderLine {
  key: string;
  line: string;
}

const NAME = /^[!-9;-~]+$/;

/** A message's header fields as they stand, unfolded and trimmed; names in any case. */
export class Headers {
  readonly #fields = new Map<string, string[]>();

  constructor(lines: readonly HeaderLine[]) {
    for (const { key, line } of lines) {
      if (!NAME.test(key)) continue;
      const value = cleanLine(line.slice(line.indexOf(':') + 1), 64 * 1024);
      const values = this.#fields.get(key);
      if (values) values.push(value);
      else this.#fields.set(key, [value]);
    }
  }

  get isEmpty(): boolean {
    return this.#fields.size === 0;
  }

  get(name: string): string | undefined {
    return this.all(name)[0];
  }

  all(name: string): string[] {
    return this.#fields.get(name.toLowerCase()) ?? [];
  }

  has(name: string): boolean {
    return this.#fields.has(name.toLowerCase());
  }
}

/** The ids in a Message-ID, In-Reply-To or References field, each in its angle brackets. */
export const idsIn = (value: string | undefined): string[] => value?.match(/<[^<>\s]{1,900}>/g) ?? [];
