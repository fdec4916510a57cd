import { generateKeyPairSync } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { aBridge, eventually, type TestBridge } from './support/bridge.js';
import { anSmtpServer, type FakeSmtpServer, type Phase } from './support/smtp-server.js';

const TO = 'bia@example.net';

const aRequest = (
  { port }: { port: number },
  change: Record<string, unknown> = {},
  message: Record<string, unknown> = {},
) => ({
  server: { host: '127.0.0.1', port, secure: false },
  envelope: { from: 'bounce@demo.test', to: [TO] },
  message: {
    messageId: '<1@demo.test>',
    from: { address: 'support@demo.test', name: 'Suporte Ação' },
    to: [{ address: TO, name: 'Bia' }],
    cc: [],
    replyTo: { address: 'r-abc@demo.test' },
    subject: 'Re: Olá',
    text: 'Olá,\n.\nBia',
    references: ['<0@example.net>'],
    inReplyTo: '<0@example.net>',
    date: '2026-01-02T03:04:05Z',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-CrmCloud-Loop': '1' },
    attachments: [],
    ...message,
  },
  ...change,
});

const post = (bridge: TestBridge, request: unknown) => bridge.call('POST', '/send', JSON.stringify(request));

async function send(bridge: TestBridge, request: unknown) {
  const response = await post(bridge, request);
  expect(response.status).toBe(200);
  return (await response.json()) as {
    outcome: string;
    code: number | null;
    reply: string | null;
    recipients: { address: string; outcome: string; code: number }[];
  };
}

async function setUp(on: FakeSmtpServer['on'] = {}) {
  return { bridge: await aBridge(), server: await anSmtpServer(on) };
}

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

describe('connections', () => {
  test('are kept for the next message', async () => {
    const { bridge, server } = await setUp();
    for (let n = 0; n < 20; n++) await send(bridge, aRequest(server));
    expect(server.connections).toBe(1);
    expect(server.messages).toHaveLength(20);
  });

  test('are kept after a refusal too', async () => {
    const { bridge, server } = await setUp({ 'RCPT b@example.net': '550 5.1.1 Nobody' });
    await send(bridge, aRequest(server, { envelope: { from: '', to: ['b@example.net'] } }));
    expect(await send(bridge, aRequest(server))).toMatchObject({ outcome: 'accepted' });
    expect(server.connections).toBe(1);
  });

  test('are few, however many messages come at once', async () => {
    const { bridge, server } = await setUp();
    const all = await Promise.all(Array.from({ length: 100 }, () => send(bridge, aRequest(server))));
    expect(all.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    expect(server.connections).toBeLessThanOrEqual(5);
    expect(server.messages).toHaveLength(100);
  });

  test('that the server ended while they were idle cost nothing', async () => {
    const { bridge, server } = await setUp();
    for (let n = 0; n < 10; n++) {
      expect(await send(bridge, aRequest(server))).toMatchObject({ outcome: 'accepted' });
      server.endIdle();
    }
    expect(server.messages).toHaveLength(10);
  });

  test('on which the server says that it has waited too long are opened anew', async () => {
    const { bridge, server } = await setUp();
    await send(bridge, aRequest(server));
    server.on.MAIL = '421 4.4.2 Idle for too long';
    const again = send(bridge, aRequest(server));
    await eventually(() => server.connections === 2);
    server.on.MAIL = undefined;
    expect(await again).toMatchObject({ outcome: expect.stringMatching(/accepted|deferred/) });
    expect(server.connections).toBe(2);
  });

  test('of one account are no other’s', async () => {
    const { bridge, server } = await setUp();
    for (const user of ['u', 'v']) {
      const account = { host: '127.0.0.1', port: server.port, user, password: 'p' };
      await send(bridge, aRequest(server, { server: account }));
    }
    expect(server.connections).toBe(2);
  });
});

describe('what nobody may ask for', () => {
  const injections: [string, Record<string, unknown>, Record<string, unknown>][] = [
    ['envelope.from', { envelope: { from: 'a@b.c>\r\nRCPT TO:<x@y.z', to: [TO] } }, {}],
    ['envelope.to', { envelope: { from: '', to: ['a@b.c\r\nDATA'] } }, {}],
    ['envelope.to', { envelope: { from: '', to: [] } }, {}],
    ['envelope.to', { envelope: { from: '', to: Array(101).fill(TO) } }, {}],
    ['message.subject', {}, { subject: 'Hi\r\nBcc: x@y.z' }],
    ['message.subject', {}, { subject: 'Hi\nX: y' }],
    ['message.from', {}, { from: { address: 'a@b.c', name: 'A\r\nBcc: x@y.z' } }],
    ['message.from', {}, { from: { address: 'a@b.c\r\nBcc: x@y.z' } }],
    ['message.to', {}, { to: [{ address: 'a@b.c', name: 'A\nB' }] }],
    ['message.replyTo', {}, { replyTo: [{ address: 'a@b.c\n' }] }],
    ['message.messageId', {}, { messageId: '<a@b.c>\r\nX: y' }],
    ['message.inReplyTo', {}, { inReplyTo: '<a b>' }],
    ['message.references', {}, { references: ['<a@b.c>\r\nX: y'] }],
    ['message.headers', {}, { headers: { 'X-A': 'b\r\nBcc: x@y.z' } }],
    ['message.headers', {}, { headers: { 'X-A: b\r\nBcc': 'x@y.z' } }],
    ['message.headers', {}, { headers: { Bcc: 'x@y.z' } }],
    ['message.headers', {}, { headers: { 'Content-Type': 'text/html' } }],
    ['message.attachments', {}, { attachments: [{ name: 'a\r\nX: y', base64: '' }] }],
    ['message.attachments', {}, { attachments: [{ name: 'a', type: 'text/plain\r\nX: y', base64: '' }] }],
    ['message.attachments', {}, { attachments: [{ name: 'a', contentId: 'a>\r\nX: y', base64: '' }] }],
    ['message.attachments', {}, { attachments: [{ name: 'a', base64: 'no base64!' }] }],
    ['message.text', {}, { text: { path: '/etc/passwd' } }],
    ['message.html', {}, { html: { href: 'http://127.0.0.1/' } }],
    ['server.host', { server: { host: 'a\r\nb', port: 25 } }, {}],
    ['server.port', { server: { host: 'a', port: 0 } }, {}],
  ];

  test.each(injections)('%s: %j %j', async (path, change, message) => {
    const { bridge, server } = await setUp();
    const response = await post(bridge, aRequest(server, change, message));
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { code: string; detail: string };
    expect(problem.code).toBe('invalid');
    expect(problem.detail).toContain(path);
    expect(problem.detail).not.toMatch(/x@y\.z/);
    expect(server.connections).toBe(0);
  });
});

describe('the test of a server', () => {
  const verify = async (bridge: TestBridge, port: number) => {
    const server = { host: '127.0.0.1', port, user: 'u', password: 'p' };
    return (await bridge.call('POST', '/smtp/verify', JSON.stringify({ server }))).json();
  };

  test('tells that it lets us in, and sends nothing', async () => {
    const { bridge, server } = await setUp();
    expect(await verify(bridge, server.port)).toEqual({ ok: true, reason: null, code: null, reply: null });
    expect(server.commands.some((line) => line.startsWith('MAIL'))).toBe(false);
  });

  test('tells what is wrong', async () => {
    const { bridge, server } = await setUp({ AUTH: '535 5.7.8 Wrong password' });
    expect(await verify(bridge, server.port)).toEqual({
      ok: false,
      reason: 'authentication',
      code: 535,
      reply: '535 5.7.8 Wrong password',
    });
    expect(await verify(bridge, 9)).toMatchObject({ ok: false, reason: 'connection' });
  });
});
