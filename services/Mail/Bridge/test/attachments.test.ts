import { describe, expect, test } from 'vitest';
import { parse } from '../src/mime/parse.js';
import { sniff } from '../src/mime/sniff.js';
import { aMail } from './support/mail.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const aFile = (headers: string, content: Buffer | string) => {
  const base64 = Buffer.from(content).toString('base64');
  return aMail(
    { 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=b' },
    `--b\nContent-Type: text/plain\n\nHi\n--b\n${headers}\nContent-Transfer-Encoding: base64\n\n${base64}\n--b--`,
  );
};

const only = async (raw: Buffer) => {
  const { attachments } = await parse(raw, undefined);
  expect(attachments).toHaveLength(1);
  return attachments[0];
};

describe('the type of a file', () => {
  test.each<[string, Buffer | string, string, string]>([
    ['an image', PNG, 'image/png', 'image/png'],
    ['an image that is said to be another', PNG, 'application/pdf', 'image/png'],
    [
      'a program that is said to be an image',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
      'image/png',
      'application/x-msdownload',
    ],
    ['HTML that is said to be an image', '<html><script>alert(1)</script>', 'image/jpeg', 'text/html'],
    ['HTML that is said to be text', '\ufeff  <!-- x --><ScRiPt>alert(1)</script>', 'text/plain', 'text/html'],
    ['HTML in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), 'text/csv', 'text/html'],
    ['SVG', '<?xml version="1.0"?><svg onload="alert(1)"></svg>', 'image/png', 'image/svg+xml'],
    ['XML', '<?xml version="1.0"?><order/>', 'text/plain', 'application/xml'],
    ['text that is said to be HTML', 'Hello', 'text/html', 'text/plain'],
    ['a table', 'a;b\n1;2', 'text/csv', 'text/csv'],
    ['JSON', '{"a":1}', 'application/json', 'application/json'],
    ['a text of which nothing is said', 'Hello', 'application/octet-stream', 'text/plain'],
    ['a text in Latin-1', Buffer.from('Olá, ação', 'latin1'), 'text/plain', 'text/plain'],
    [
      'winmail.dat',
      Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0, 1, 0]),
      'application/octet-stream',
      'application/ms-tnef',
    ],
    ['bytes that nobody knows', Buffer.from([0, 1, 2, 3, 250]), 'image/png', 'application/octet-stream'],
    ['nothing', '', 'image/png', 'application/octet-stream'],
  ])('is what its bytes are: %s', async (_, content, said, expected) => {
    expect(await sniff(Buffer.from(content), said)).toBe(expected);
  });
});

describe('a file', () => {
  test('comes with its bytes, its size and what was said of it', async () => {
    expect(await only(aFile('Content-Type: application/pdf; name="a.pdf"', PNG))).toEqual({
      name: 'a.pdf',
      type: 'image/png',
      saidType: 'application/pdf',
      size: PNG.length,
      contentId: null,
      disposition: 'attachment',
      base64: PNG.toString('base64'),
    });
  });

  test('that the HTML shows comes with its id', async () => {
    const headers =
      'Content-Type: image/png\nContent-ID: <logo@example.org>\nContent-Disposition: inline; filename=logo.png';
    expect(await only(aFile(headers, PNG))).toMatchObject({ contentId: 'logo@example.org', disposition: 'inline' });
  });

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\evil.exe', 'evil.exe'],
    ['.htaccess', 'htaccess'],
    ['fdp.\u202excod.exe', 'fdp.xcod.exe'],
    ['a\u0000b\u0007c.txt', 'ab c.txt'],
    ['  ', 'attachment'],
    ['relatório <final>.pdf', 'relatório _final_.pdf'],
    [`${'x'.repeat(500)}.pdf`, `${'x'.repeat(196)}.pdf`],
  ])('has a name that is a name: %j', async (name, expected) => {
    const encoded = `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`;
    expect(await only(aFile(`Content-Type: application/pdf; name="${encoded}"`, 'x'))).toMatchObject({
      name: expected,
    });
  });
});

describe('who it is from and to', () => {
  test('is read from every kind of field', async () => {
    const message = await parse(
      aMail({
        From: '=?iso-8859-1?Q?Jo=E3o?= <joao@example.org>',
        To: 'Group: a@example.org, "B, b" <b@example.org>;, undisclosed-recipients:;',
        Cc: 'c@example.org',
        'Reply-To': 'other@example.org',
        'Message-ID': ' <1@example.org> ',
        'In-Reply-To': '<0@demo.test> (a comment)',
        References: '<a@demo.test>\r\n <b@demo.test> rubbish <c@demo.test>',
        Date: 'Fri, 2 Jan 2026 03:04:05 -0300 (BRT)',
      }),
      'joao@example.org',
    );
    expect(message).toMatchObject({
      from: { address: 'joao@example.org', name: 'João' },
      to: [
        { address: 'a@example.org', name: '' },
        { address: 'b@example.org', name: 'B, b' },
      ],
      cc: [{ address: 'c@example.org', name: '' }],
      replyTo: [{ address: 'other@example.org', name: '' }],
      messageId: '<1@example.org>',
      inReplyTo: '<0@demo.test>',
      references: ['<a@demo.test>', '<b@demo.test>', '<c@demo.test>'],
      date: '2026-01-02T06:04:05.000Z',
    });
  });

  test.each(['nonsense', '', 'Fri, 2 Jan 2999 03:04:05 +0000'])('a date such as "%s" is none', async (date) => {
    expect((await parse(aMail({ Date: date }), undefined)).date).toBeNull();
  });

  test('a mark in a name that reads as another address stays a name', async () => {
    const { from } = await parse(aMail({ From: '"ceo@demo.test" <evil@example.org>' }), undefined);
    expect(from).toEqual({ address: 'evil@example.org', name: 'ceo@demo.test' });
  });
});
