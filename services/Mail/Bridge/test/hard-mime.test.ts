import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { ParserPool } from '../src/mime/parser-pool.js';
import type { ParsedMessage } from '../src/mime/message.js';
import { WORKER } from './support/bridge.js';
import { aMail, EMAIL, filesIn, hasEmail, read } from './support/mail.js';

const parserOf =
  (pool: ParserPool) =>
  async (raw: Buffer): Promise<ParsedMessage> =>
    JSON.parse(Buffer.from(await pool.parse(raw, undefined)).toString());

const shared = new ParserPool(WORKER, () => undefined, { workers: 1, time: 15_000, heapMiB: 512 });
afterAll(() => shared.close());
const parse = parserOf(shared);

function aParser(limit: { workers: number; time: number; heapMiB: number }) {
  const pool = new ParserPool(WORKER, () => undefined, limit);
  onTestFinished(() => pool.close());
  return parserOf(pool);
}

const multipart = (boundary: string, parts: string[], kind = 'mixed') =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`;

const withParts = (body: string) =>
  Buffer.from(`From: ana@example.org\nMIME-Version: 1.0\n${body}`.replace(/\n/g, '\r\n'));

describe.skipIf(!hasEmail)('real hard messages', () => {
  test.each(filesIn(join(EMAIL, 'mime')))('%s is read, and none of its text is lost', async (file) => {
    const raw = read(EMAIL, 'mime', file);
    const message = await parse(raw);
    const head = raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
    if (/^subject:[ \t]*\w/im.test(head)) expect(message.subject).not.toBe('');
    const hasContent = raw.length > head.length + 40 && !/<html><\/html>/.test(raw.toString('latin1'));
    if (hasContent) expect(message.text.length + message.attachments.length).toBeGreaterThan(0);
  });

  test('there are many of them', () => expect(readdirSync(join(EMAIL, 'mime')).length).toBeGreaterThan(40));
});

describe('messages that are made to be hard', () => {
  test('parts nested a hundred deep', async () => {
    let body = 'Content-Type: text/plain\n\nThe heart of it';
    for (let depth = 0; depth < 100; depth++) body = multipart(`b${depth}`, [body]);
    expect((await parse(withParts(body))).text.trim()).toBe('The heart of it');
  });

  test('more parts than may be', async () => {
    const parts = Array<string>(5000).fill('Content-Type: text/plain\n\nx');
    await expect(parse(withParts(multipart('b', parts)))).rejects.toMatchObject({ status: 422, code: 'too-complex' });
  });

  test('more files than may be', async () => {
    const parts = Array<string>(500).fill('Content-Type: image/png\n\nx');
    await expect(parse(withParts(multipart('b', parts)))).rejects.toMatchObject({ status: 422, code: 'too-complex' });
  });

  test('a header of a megabyte', async () => {
    await expect(parse(aMail({ 'X-Bomb': 'x'.repeat(1024 * 1024) }))).rejects.toMatchObject({
      status: 422,
      code: 'too-complex',
    });
  });

  test('twenty thousand header fields', async () => {
    const bomb = Buffer.from('X: y\r\n'.repeat(20_000));
    expect((await parse(Buffer.concat([bomb, aMail({ Subject: 'Hi' })]))).subject).toBe('Hi');
  });

  test('ten thousand recipients', async () => {
    const to = Array.from({ length: 10_000 }, (_, n) => `r${n}@example.org`).join(',\r\n ');
    expect((await parse(aMail({ To: to }))).to).toHaveLength(500);
  });

  test.each(['no-such-charset', 'utf-7', 'x-user-defined', 'iso-2022-jp', 'utf-16'])(
    'a character set such as %s',
    async (charset) => {
      const message = await parse(aMail({ 'Content-Type': `text/plain; charset=${charset}` }, 'text \udcff é'));
      expect(message.text.isWellFormed()).toBe(true);
    },
  );

  test('NUL and halves of characters', async () => {
    const message = await parse(aMail({ Subject: 'a\0b =?utf-8?B?7aCA?=' }, 'x\0y'));
    expect(JSON.stringify(message)).not.toMatch(/\\u0000|\\ud[89a-f]/);
  });

  test('a part that never ends', async () => {
    const message = await parse(
      withParts('Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHi'),
    );
    expect(message.text.trim()).toBe('Hi');
  });

  test('base64 that is none', async () => {
    const message = await parse(
      aMail({ 'Content-Type': 'image/png', 'Content-Transfer-Encoding': 'base64' }, '!!!! no ===='),
    );
    expect(message.attachments).toHaveLength(1);
  });

  test('uuencode is text', async () => {
    const text = 'begin 644 cat.txt\n#0V%T\n`\nend';
    expect((await parse(aMail({}, text))).text).toContain('begin 644 cat.txt');
  });

  test('a message in a message is a file, and its text no text of the other', async () => {
    const inner = 'Content-Type: message/rfc822\n\nFrom: bia@example.org\nSubject: Inner\n\nSecret of the inner one';
    const message = await parse(withParts(multipart('b', ['Content-Type: text/plain\n\nSee below', inner])));
    expect(message.text.trim()).toBe('See below');
    expect(message.attachments).toMatchObject([{ name: 'message.eml', type: 'message/rfc822' }]);
    expect(Buffer.from(message.attachments[0]?.base64 ?? '', 'base64').toString()).toContain('Subject: Inner');
  });

  test('HTML nested ten thousand deep', async () => {
    const html = `${'<div>'.repeat(10_000)}heart${'</div>'.repeat(10_000)}`;
    await expect(parse(aMail({ 'Content-Type': 'text/html' }, html))).resolves.toMatchObject({ nature: 'person' });
  });

  test.each([
    ['nothing', ''],
    ['blank lines', '\r\n\r\n'],
    ['noise', '\xff\xd8\x00\x01'.repeat(1000)],
  ])('%s', async (_, raw) => {
    await expect(parse(Buffer.from(raw, 'latin1'))).rejects.toMatchObject({ status: 422 });
  });

  test('25 MB of attachment', async () => {
    const line = `${Buffer.alloc(57, 'x').toString('base64')}\r\n`;
    const raw = Buffer.concat([
      Buffer.from(
        'From: ana@example.org\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n',
      ),
      Buffer.from(line.repeat(Math.floor((25 * 1024 * 1024) / line.length))),
    ]);
    const message = await parse(raw);
    expect(message.attachments[0]).toMatchObject({
      name: 'a.zip',
      size: 57 * Math.floor((25 * 1024 * 1024) / line.length),
      type: 'text/plain',
    });
  });
});

describe('the parser', () => {
  test('ends a message that takes too long, and reads the next', async () => {
    const strict = aParser({ workers: 1, time: 1, heapMiB: 512 });
    await expect(strict(aMail({}))).rejects.toMatchObject({ status: 422, code: 'too-complex' });
    await expect(parse(aMail({ Subject: 'Hi' }))).resolves.toMatchObject({ subject: 'Hi' });
  });

  test('ends a message that takes too much memory, and reads the next', async () => {
    const strict = aParser({ workers: 1, time: 15_000, heapMiB: 24 });
    const parts = Array<string>(900).fill(`Content-Type: text/html\n\n${'<p>x</p>'.repeat(2000)}`);
    await expect(strict(withParts(multipart('b', parts)))).rejects.toMatchObject({ status: 422 });
    await expect(strict(aMail({ Subject: 'Hi' }))).resolves.toMatchObject({ subject: 'Hi' });
  });

  test('takes no more than it can hold', async () => {
    const pool = new ParserPool(WORKER, () => undefined, { workers: 1, time: 15_000, heapMiB: 512 });
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => pool.parse(aMail({}), undefined)));
    await pool.close();
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(35);
    for (const { reason } of refused) expect(reason).toMatchObject({ status: 503, code: 'busy' });
  });
});
