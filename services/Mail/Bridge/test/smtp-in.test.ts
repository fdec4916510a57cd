import { describe, expect, test } from 'vitest';
import { aBridge, eventually } from './support/bridge.js';
import { aMailHalf } from './support/mail-half.js';
import { SmtpClient } from './support/smtp-client.js';

const MAIL = 'Subject: Help\r\n\r\nIt is broken.';

async function setUp() {
  const half = await aMailHalf();
  const bridge = await aBridge(half.url);
  return { half, bridge, client: await SmtpClient.open(bridge.smtpPort) };
}

describe('a message that comes in', () => {
  test('is acknowledged once the C# half has stored it, byte for byte, with its envelope', async () => {
    const { half, client } = await setUp();
    expect(await client.send('ana@example.org', ['support@demo.test', 'sales@demo.test'], `${MAIL}\r\n..dot`)).toMatch(
      /^250 /,
    );
    expect(half.stored).toHaveLength(1);
    expect(half.stored[0]?.message.toString()).toBe(`${MAIL}\r\n.dot\r\n`);
    expect(half.stored[0]?.envelope).toEqual({
      from: 'ana@example.org',
      to: ['support@demo.test', 'sales@demo.test'],
      remoteAddress: '127.0.0.1',
      helo: 'tester.example',
    });
  });

  test('is not acknowledged before it is stored', async () => {
    const { half, bridge, client } = await setUp();
    let store: (() => void) | undefined;
    half.onInbound = () => new Promise((resolve) => (store = () => resolve({ status: 202 })));
    let heard = false;
    const reply = client.send('ana@example.org', ['support@demo.test'], MAIL).finally(() => (heard = true));
    await eventually(() => store !== undefined);
    // A whole conversation later there is still no word.
    expect(await (await SmtpClient.open(bridge.smtpPort)).say('NOOP')).toMatch(/^250 /);
    expect(heard).toBe(false);
    store?.();
    expect(await reply).toMatch(/^250 /);
  });

  test('may come from nobody, as bounces do', async () => {
    const { half, client } = await setUp();
    expect(await client.send('', ['support@demo.test'], MAIL)).toMatch(/^250 /);
    expect(half.stored[0]?.envelope.from).toBe('');
  });

  test('is refused for the recipients that the C# half refuses, with its words on one line', async () => {
    const { half, client } = await setUp();
    half.onRecipients = (to) => ({
      status: 200,
      body: { recipients: [{ address: to, accepted: false, code: 550, reply: '5.1.1 Nobody here\r\n250 OK' }] },
    });
    await client.say('MAIL FROM:<ana@example.org>');
    expect(await client.say('RCPT TO:<nobody@demo.test>')).toBe('550 5.1.1 Nobody here 250 OK');
    expect(await client.say('DATA')).toMatch(/^503 /);
  });

  test.each([
    ['says that it failed', { status: 500, body: { code: 550, reply: 'no' } }, /^451 /],
    ['is busy', { status: 503 }, /^451 /],
    ['answers what is no answer', { status: 200 }, /^451 /],
    ['does not know the secret', { status: 401 }, /^451 /],
    ['refuses it for good', { status: 422, body: { code: 554, reply: '5.6.0 Not this' } }, /^554 5\.6\.0 Not this/],
    ['refuses it for now', { status: 429, body: { code: 452, reply: '4.2.2 Full' } }, /^452 4\.2\.2 Full/],
    ['refuses it with a code that is none', { status: 400, body: { code: 250, reply: 'hm' } }, /^451 /],
  ])('is answered truly where the C# half %s', async (_, answer, expected) => {
    const { half, client } = await setUp();
    half.onInbound = () => answer;
    expect(await client.send('ana@example.org', ['support@demo.test'], MAIL)).toMatch(expected);
    expect(half.stored).toHaveLength(0);
  });

  test('is to come again where the C# half ends the conversation', async () => {
    const { half, client } = await setUp();
    half.onInbound = () => Promise.reject(new Error('killed'));
    expect(await client.send('ana@example.org', ['support@demo.test'], MAIL)).toMatch(/^451 /);
  });

  test('is to come again where nobody answers for its recipients', async () => {
    const bridge = await aBridge('http://127.0.0.1:9');
    const client = await SmtpClient.open(bridge.smtpPort);
    await client.say('MAIL FROM:<ana@example.org>');
    expect(await client.say('RCPT TO:<support@demo.test>')).toMatch(/^451 /);
  });
});

describe('what is too much', () => {
  test('a size that is said to be above the limit is refused at once', async () => {
    const { client } = await setUp();
    expect(await client.say('MAIL FROM:<ana@example.org> SIZE=52428800')).toMatch(/^552 /);
  });

  test('a message of 50 MB is refused after its end, and the connection goes on', async () => {
    const { half, client } = await setUp();
    const line = Buffer.alloc(1024 * 1024, `${'x'.repeat(76)}\r\n`);
    expect(await client.send('ana@example.org', ['support@demo.test'], Buffer.concat(Array(50).fill(line)))).toMatch(
      /^552 /,
    );
    expect(half.stored).toHaveLength(0);
    expect(await client.send('ana@example.org', ['support@demo.test'], MAIL)).toMatch(/^250 /);
  });

  test('recipients above a hundred are to come in another message', async () => {
    const { half, client } = await setUp();
    await client.say('MAIL FROM:<ana@example.org>');
    const replies: string[] = [];
    for (let n = 1; n <= 1000; n++) replies.push(await client.say(`RCPT TO:<r${n}@demo.test>`));
    expect(replies.filter((reply) => reply.startsWith('250 '))).toHaveLength(100);
    expect(replies.filter((reply) => reply.startsWith('452 '))).toHaveLength(900);
    expect(half.asked).toHaveLength(100);
    await client.say('DATA');
    client.write(MAIL);
    expect(await client.say('\r\n.')).toMatch(/^250 /);
    expect(half.stored[0]?.envelope.to).toHaveLength(100);
  });

  test('nobody signs in, and no other command is served', async () => {
    const { client } = await setUp();
    expect(await client.say('AUTH PLAIN AGEAYg==')).toMatch(/^5/);
    expect(await client.say('STARTTLS')).toMatch(/^5/);
    expect(await client.say('VRFY ana')).toMatch(/^[25]/);
  });
});

test('a message that breaks off is dropped, and leaves no trace', async () => {
  const { half, bridge, client } = await setUp();
  await client.say('MAIL FROM:<ana@example.org>');
  await client.say('RCPT TO:<support@demo.test>');
  await client.say('DATA');
  client.write(MAIL);
  client.socket.destroy();
  await eventually(() => bridge.logged().includes('smtp-message'));
  expect(half.stored).toHaveLength(0);
});

test('addresses, subjects and bodies are never logged', async () => {
  const { bridge, half, client } = await setUp();
  half.onInbound = () => ({ status: 422, body: { code: 554, reply: 'no ana@example.org' } });
  await client.send('ana@example.org', ['support@demo.test'], MAIL);
  await bridge.call('POST', '/parse', `From: ana@example.org\r\n${MAIL}`);
  await eventually(() => bridge.logged().includes('/parse'));
  expect(bridge.logged()).not.toMatch(/ana|example|support|demo\.test|Help|broken|secret/);
  for (const line of bridge.logged().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('event');
});
