import { describe, expect, test } from 'vitest';
import { parse } from '../src/mime/parse.js';
import { aMail } from './support/mail.js';

const nature = async (headers: Record<string, string>, envelopeFrom?: string) =>
  (await parse(aMail(headers), envelopeFrom)).nature;

describe('who wrote a message', () => {
  test.each([
    [{}],
    [{ 'Auto-Submitted': 'no' }],
    [{ Precedence: 'first-class' }],
    [{ 'X-Auto-Response-Suppress': 'DR, RN, NRN' }],
    [{ Subject: 'Re: your automatic reply' }],
    [{ Subject: 'Undeliverable parcel: where is it?' }],
    [{ From: 'Postmaster <postmaster@example.org>', Subject: 'A question' }],
  ])('a person: %j', async (headers) => expect(await nature(headers, 'ana@example.org')).toBe('person'));

  test.each([
    [{ 'Auto-Submitted': 'auto-replied' }],
    [{ 'Auto-Submitted': 'auto-generated; type=x' }],
    [{ Precedence: 'auto_reply' }],
    [{ Precedence: 'bulk' }],
    [{ Precedence: 'junk' }],
    [{ 'X-Auto-Response-Suppress': 'All' }],
    [{ 'X-Autoreply': 'yes' }],
    [{ Subject: 'Automatic reply: Help' }],
    [{ Subject: '=?utf-8?Q?Resposta_autom=C3=A1tica:_Oi?=' }],
    [{ From: 'no-reply@example.org' }],
    [{ From: 'nao-responda@example.org' }],
    [{ 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b' }],
  ])('a machine: %j', async (headers) => expect(await nature(headers)).toBe('automatic'));

  test('a machine, where it wants no answer', async () => {
    expect(await nature({}, '')).toBe('automatic');
  });

  test.each([
    [{ 'List-Id': '<users.example.org>' }],
    [{ Precedence: 'list' }],
    [{ Precedence: 'bulk', 'List-Unsubscribe': '<https://example.org>' }],
    [{ Sender: 'owner-users@example.org' }],
  ])('a list: %j', async (headers) => expect(await nature(headers)).toBe('list'));
});

describe('a loop', () => {
  const loops = async (raw: Buffer) => (await parse(raw, undefined)).loop;

  test('is what carries our own mark, has gone through too many hands, or came to one address twice', async () => {
    expect(await loops(aMail({ 'X-CrmCloud-Loop': '1' }))).toBe(true);
    expect(await loops(Buffer.concat([Buffer.from('Received: by example\r\n'.repeat(31)), aMail({})]))).toBe(true);
    expect(await loops(Buffer.concat([Buffer.from('Delivered-To: a@example.org\r\n'.repeat(2)), aMail({})]))).toBe(
      true,
    );
  });

  test('is not what was forwarded once', async () => {
    expect(await loops(Buffer.from('Delivered-To: a@b.c\r\nDelivered-To: d@e.f\r\nReceived: by x\r\n\r\nHi'))).toBe(
      false,
    );
  });
});
