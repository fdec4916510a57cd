import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message of these header fields and this body, with the line ends of mail. */
export const aMail = (headers: Record<string, string>, body = 'Olá') =>
  Buffer.from(
    `${Object.entries({ From: 'Ana <ana@example.org>', ...headers })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\r\n')}\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}\r\n`,
  );

export const anHtmlMail = (html: string | Buffer) =>
  Buffer.concat([
    Buffer.from('From: ana@example.org\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'),
    Buffer.from(html),
  ]);

const SHARED = process.env.CRM_SHARED_DATA ?? new URL('../../../../../../shared/data', import.meta.url).pathname;
export const EMAIL = join(SHARED, 'email');
/** Tests on real mail are skipped where it is missing. */
export const hasEmail = existsSync(EMAIL);
export const TALON = join(EMAIL, 'talon/tests/fixtures');

export const filesIn = (folder: string) => (hasEmail ? readdirSync(folder).sort() : []);
export const read = (...path: string[]) => readFileSync(join(...path));
