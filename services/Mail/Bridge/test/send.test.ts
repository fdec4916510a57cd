import { generateKeyPairSync } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { aBridge } from './support/bridge.js';
import { type Phase } from './support/smtp-server.js';
import { TO, aRequest, post, send, setUp } from './support/send.js';

describe('a message that goes out', () => {
  test('arrives as it was given', async () => {
    const { bridge, server } = await setUp();
    const attachments = [
      { name: 'relatório.pdf', type: 'application/pdf', base64: Buffer.from('%PDF-1.4').toString('base64') },
      { name: 'logo.png', type: 'image/png', contentId: 'logo@demo.test', base64: 'aGk=' },
    ];
    const result = await send(
      bridge,
      aRequest(server, {}, { html: '<p>Olá <img src="cid:logo@demo.test"></p>', attachments }),
    );
    expect(result).toMatchObject({ outcome: 'accepted', code: 250, reply: '250 2.0.0 Ok: queued as ABC' });
    expect(result.recipients).toEqual([
      { address: TO, outcome: 'accepted', code: 250, reply: '250 2.0.0 Ok: queued as ABC' },
    ]);
    const raw = server.messages[0] ?? '';
    expect(raw).toMatch(/^Message-ID: <1@demo\.test>\r$/m);
    expect(raw).not.toMatch(/^Bcc:/im);
    const mail = await simpleParser(Buffer.from(raw.replace(/^\.\./gm, '.'), 'latin1'), { keepCidLinks: true });
    expect(mail.subject).toBe('Re: Olá');
    expect(mail.from?.value).toEqual([{ address: 'support@demo.test', name: 'Suporte Ação' }]);
    expect(mail.text).toBe('Olá,\n.\nBia');
    expect(mail.inReplyTo).toBe('<0@example.net>');
    expect(mail.date?.toISOString()).toBe('2026-01-02T03:04:05.000Z');
    expect(mail.headers.get('auto-submitted')).toBe('auto-replied');
    expect(mail.attachments.map(({ filename, cid }) => [filename, cid])).toEqual([
      ['logo.png', 'logo@demo.test'],
      ['relatório.pdf', undefined],
    ]);
    expect(server.commands.filter((line) => line.startsWith('MAIL') || line.startsWith('RCPT'))).toEqual([
      expect.stringMatching(/^MAIL FROM:<bounce@demo\.test>/),
      `RCPT TO:<${TO}>`,
    ]);
  });

  test('may come from nobody', async () => {
    const { bridge, server } = await setUp();
    await send(bridge, aRequest(server, { envelope: { from: '', to: [TO] } }));
    expect(server.commands).toContainEqual(expect.stringMatching(/^MAIL FROM:<>/));
  });

  test('is signed where there is a key', async () => {
    const { bridge, server } = await setUp();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const dkim = {
      domain: 'demo.test',
      selector: 's1',
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    };
    await send(bridge, aRequest(server, { dkim }));
    expect(server.messages[0]).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256; .*d=demo\.test;[\s\S]*?s=s1;[\s\S]*?b=/m);
  });

  test('is not sent unsigned where the key is none', async () => {
    const { bridge, server } = await setUp();
    const response = await post(
      bridge,
      aRequest(server, { dkim: { domain: 'demo.test', selector: 's1', privateKey: 'no key' } }),
    );
    expect(response.status).toBe(400);
    expect(server.connections).toBe(0);
  });

  test('signs in', async () => {
    const { bridge, server } = await setUp();
    const account = { host: '127.0.0.1', port: server.port, secure: false, user: 'u', password: 'p' };
    expect(await send(bridge, aRequest(server, { server: account }))).toMatchObject({ outcome: 'accepted' });
    expect(server.commands).toContain(`AUTH PLAIN ${Buffer.from('\0u\0p').toString('base64')}`);
  });
});

describe('a server that ends', () => {
  const large = { text: 'x'.repeat(76).concat('\n').repeat(200_000) };

  test.each<[Phase, string, Record<string, unknown>]>([
    ['greeting', 'deferred', {}],
    ['EHLO', 'deferred', {}],
    ['MAIL', 'deferred', {}],
    ['RCPT', 'deferred', {}],
    ['DATA', 'deferred', {}],
    ['body', 'deferred', large],
    ['dot', 'unknown', {}],
  ])('at %s leaves the outcome %s', async (phase, outcome, message) => {
    for (const features of [['8BITMIME'], ['8BITMIME', 'PIPELINING']]) {
      const { bridge, server } = await setUp({ [phase]: 'kill' });
      server.features = features;
      const result = await send(bridge, aRequest(server, {}, message));
      expect(result).toMatchObject({ outcome, code: null, recipients: [{ address: TO, outcome, code: null }] });
      expect(server.messages).toHaveLength(0);
    }
  });

  test('before it ever began defers', async () => {
    expect(await send(await aBridge(), aRequest({ port: 9 }))).toMatchObject({ outcome: 'deferred', code: null });
  });
});

describe('a server that answers', () => {
  test.each<[string, string, string, number]>([
    ['greeting', '554 5.3.2 Not you', 'deferred', 554],
    ['greeting', '421 4.3.2 Later', 'deferred', 421],
    ['AUTH', '535 5.7.8 Wrong password', 'deferred', 535],
    ['MAIL', '451 4.7.1 Later', 'deferred', 451],
    ['MAIL', '550 5.7.1 Not from you', 'refused', 550],
    ['MAIL', '503 5.5.1 Not now', 'deferred', 503],
    ['RCPT', '450 4.2.1 Later', 'deferred', 450],
    ['RCPT', '550 5.1.1 Nobody', 'refused', 550],
    ['DATA', '451 4.3.0 Later', 'deferred', 451],
    ['DATA', '554 5.6.0 No', 'refused', 554],
    ['dot', '451 4.3.0 Later', 'deferred', 451],
    ['dot', '552 5.3.4 Too large', 'refused', 552],
    ['dot', '421 4.3.2 Going down', 'deferred', 421],
  ])('at %s with "%s" leaves the outcome %s', async (phase, reply, outcome, code) => {
    const { bridge, server } = await setUp({ [phase]: reply });
    const account = { host: '127.0.0.1', port: server.port, user: 'u', password: 'p' };
    expect(await send(bridge, aRequest(server, { server: account }))).toMatchObject({ outcome, code, reply });
  });

  test('for one recipient so and for another otherwise is told for each', async () => {
    const { bridge, server } = await setUp({
      'RCPT b@example.net': '550 5.1.1 Nobody',
      'RCPT c@example.net': '450 4.2.1 Later',
    });
    const to = ['a@example.net', 'b@example.net', 'c@example.net'];
    const result = await send(bridge, aRequest(server, { envelope: { from: '', to } }));
    expect(result.outcome).toBe('accepted');
    expect(result.recipients.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['accepted', 250],
      ['refused', 550],
      ['deferred', 450],
    ]);
  });

  test('with nothing but refusals, some for now, defers', async () => {
    const { bridge, server } = await setUp({
      'RCPT b@example.net': '550 5.1.1 Nobody',
      'RCPT c@example.net': '450 4.2.1 Later',
    });
    const result = await send(
      bridge,
      aRequest(server, { envelope: { from: '', to: ['b@example.net', 'c@example.net'] } }),
    );
    expect(result.outcome).toBe('deferred');
    expect(result.recipients.map(({ outcome }) => outcome)).toEqual(['refused', 'deferred']);
  });

  test('that it takes less than this is a refusal', async () => {
    const { bridge, server } = await setUp();
    server.features = ['SIZE 100'];
    expect(await send(bridge, aRequest(server))).toMatchObject({ outcome: 'refused' });
    expect(server.commands.some((line) => line.startsWith('MAIL'))).toBe(false);
  });
});
