import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../src/mime/parse.js';
import { newTextOf } from '../src/mime/reply-text.js';
import { signatureOf } from '../src/mime/signature.js';
import { anHtmlMail, filesIn, hasEmail, read, TALON } from './support/mail.js';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!hasEmail)('replies of real mail programs', () => {
  const replies = filesIn(`${TALON}/standard_replies`).filter((file) => file.endsWith('.eml'));

  test.each(replies)('in text: %s', async (file) => {
    const expected = `${TALON}/standard_replies/${file.replace('.eml', '_reply_text')}`;
    const { newText } = await parse(read(TALON, 'standard_replies', file), undefined);
    expect(squeeze(newText)).toBe(existsSync(expected) ? squeeze(read(expected).toString()) : 'Hello');
  });

  test.each(filesIn(`${TALON}/html_replies`))('in HTML: %s', async (file) => {
    const { newText } = await parse(anHtmlMail(read(TALON, 'html_replies', file)), undefined);
    expect(squeeze(newText)).toBe('Hi. I am fine. Thanks, Alex');
  });

  test('with a quote that shares its block with the answer', async () => {
    const { newText } = await parse(read(TALON, 'reply-quotations-share-block.eml'), undefined);
    expect(newText).toMatch(/^Hi Katharine\.[\s\S]*Joe XXX$/);
  });

  test('with a rule in the middle of a block, and in Outlook of the Mac', async () => {
    expect(squeeze((await parse(anHtmlMail(read(TALON, 'reply-separated-by-hr.html')), undefined)).newText)).toBe(
      'Hi there Bob',
    );
    expect((await parse(anHtmlMail(read(TALON, 'OLK_SRC_BODY_SECTION.html')), undefined)).newText).toBe('Reply');
  });
});

describe('the new text', () => {
  test.each([
    [
      'Gmail in Portuguese',
      'Em seg., 1 de jan. de 2024 às 10:00, Fulano de Tal <fulano@example.org>\nescreveu:\n\n> Oi',
    ],
    ['Gmail in Spanish', 'El lun, 1 ene 2024 a las 10:00, Fulano (<fulano@example.org>) escribió:\n\n> Hola'],
    ['Gmail in French', 'Le lun. 1 janv. 2024 à 10:00, Fulano <fulano@example.org> a écrit :\n\n> Salut'],
    ['Apple in German', 'Am 01.01.2024 um 10:00 schrieb Fulano <fulano@example.org>:\n\n> Hallo'],
    [
      'Outlook in Portuguese',
      'De: Fulano <fulano@example.org>\nEnviado: segunda-feira, 1 de janeiro de 2024 10:00\nPara: Ana\nAssunto: Oi\n\nOi',
    ],
    [
      'Outlook with a rule',
      '________________________________\nFrom: Fulano <fulano@example.org>\nSent: Monday\nTo: Ana\nSubject: Hi\n\nHi',
    ],
    ['Outlook of old', '-----Mensagem original-----\nDe: Fulano\n\nOi'],
    ['a language that no rule knows', '2024-01-01 10:00, Fulano <fulano@example.org> verb:\n> Hi'],
    ['bold labels', '*From:* Fulano\n*Date:* Monday\n*To:* Ana\n*Subject:* Hi\n\nHi'],
  ])('ends where %s begins to quote', (_, quote) => {
    expect(newTextOf(`Resolvido, obrigada.\n\nAna\n\n${quote}`)).toBe('Resolvido, obrigada.\n\nAna');
  });

  test('may stand below the quote', () => {
    expect(newTextOf('On 1 Jan 2024, Ana wrote:\n> Is it red?\n> Or blue?\n\nBlue.')).toBe('Blue.');
  });

  test.each([
    ['answers between quoted lines', '> Is it red?\nNo.\n> Is it blue?\nYes.'],
    ['a field that a person wrote', 'My trip:\nFrom: São Paulo\nwith one bag, thanks.'],
    ['a date that a person wrote', 'Date: 5 May suits me.\nSee you.'],
    ['a sentence with a colon', 'My list:\nnothing at all, as I was ill, and\nthat is all.'],
    [
      'what is forwarded',
      'Please look.\n\n---------- Forwarded message ---------\nFrom: Bia\nDate: Monday\nSubject: Hi\nTo: Ana\n\nHi',
    ],
    ['two quoted lines', 'He said\n> Hi\n> Ho\nto me.'],
    ['a message that is nothing but a quote', 'From: Bia\nSent: Monday\nTo: Ana\nSubject: Hi\n\nHi'],
  ])('keeps %s', (_, text) => {
    expect(newTextOf(text)).toBe(text);
  });

  test('of a very long text is all of it', () => {
    const text = 'One line of a log, as customers paste them.\n'.repeat(200_000).trim();
    expect(newTextOf(text)).toHaveLength(text.length);
  });

  test('takes no time over what is made to take time', () => {
    const began = performance.now();
    newTextOf(`On ${'a, '.repeat(200_000)}\n`.repeat(3));
    newTextOf('> \n'.repeat(100_000));
    newTextOf('On 1 Jan, Ana wrote:\n\n'.repeat(3000));
    newTextOf('From: a\nSent: b\nTo: c\n'.repeat(3000));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

test.each([
  ['Hi\n\n-- \nAna\nACME', '-- \nAna\nACME'],
  ['Oi\n\nEnviado do meu iPhone', 'Enviado do meu iPhone'],
  ['Hi\n\nSent from my iPhone', 'Sent from my iPhone'],
  ['Sent from the warehouse was the wrong box.\n\nPlease help.\n\nNow.\n\nAna', null],
])('the signature is the end behind its mark', (text, expected) => {
  expect(signatureOf(text)).toBe(expected);
});
