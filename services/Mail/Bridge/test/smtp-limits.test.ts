import { PassThrough } from 'node:stream';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../src/limits.js';
import { logTo } from '../src/log.js';
import { makeListener, type SmtpLimits } from '../src/smtp/listener.js';
import { MailHalf } from '../src/smtp/mail-half.js';
import { SECRET } from './support/bridge.js';
import { aMailHalf } from './support/mail-half.js';
import { SmtpClient } from './support/smtp-client.js';

const MAIL = 'Subject: Help\r\n\r\nIt is broken.';
const TO = ['support@demo.test'];

async function aListener(limit: Partial<SmtpLimits>, timeouts = { recipients: 5000, inbound: 5000 }) {
  const half = await aMailHalf();
  const mail = new MailHalf(new URL(half.url), SECRET, timeouts);
  const { server, stop } = makeListener(mail, logTo(new PassThrough()), { ...limits.smtp, ...limit });
  await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  onTestFinished(async () => {
    await stop();
    mail.close();
  });
  return { half, port, stop };
}

async function inData(port: number): Promise<SmtpClient> {
  const client = await SmtpClient.open(port);
  for (const line of ['MAIL FROM:<ana@example.org>', `RCPT TO:<${TO[0]}>`, 'DATA']) await client.say(line);
  return client;
}

test('a client that says nothing is let go', async () => {
  const { port } = await aListener({ idle: 400 });
  expect(await (await SmtpClient.open(port)).reply()).toMatch(/^421 /);
});

test('a client that stops within a message is let go', async () => {
  const { port, half } = await aListener({ idle: 400 });
  const client = await inData(port);
  client.write(MAIL);
  expect(await client.reply()).toMatch(/^421 /);
  expect(half.stored).toHaveLength(0);
});

test('a client that trickles for ever is cut off', async () => {
  const { port, half } = await aListener({ data: 100 });
  const client = await inData(port);
  const trickle = setInterval(() => client.write('x'), 5);
  onTestFinished(() => clearInterval(trickle));
  expect(await client.reply()).toMatch(/^421 /);
  expect(await client.reply()).toBe('');
  expect(half.stored).toHaveLength(0);
});

test('a message is to come again while as many are in hand as may be', async () => {
  const { port } = await aListener({ messagesInHand: 1 });
  const first = await inData(port);
  const second = await SmtpClient.open(port);
  expect(await second.say('MAIL FROM:<bia@example.org>')).toMatch(/^451 /);
  first.write(MAIL);
  expect(await first.say('\r\n.')).toMatch(/^250 /);
  expect(await second.send('bia@example.org', TO, MAIL)).toMatch(/^250 /);
});

test('messages are to come again when together they are larger than what may be in hand', async () => {
  const { port, half } = await aListener({ bytesInHand: 100_000 });
  const large = 'x'.repeat(70).concat('\r\n').repeat(2000);
  expect(await (await SmtpClient.open(port)).send('ana@example.org', TO, large)).toMatch(/^451 /);
  expect(await (await SmtpClient.open(port)).send('ana@example.org', TO, MAIL)).toMatch(/^250 /);
  expect(half.stored).toHaveLength(1);
});

test('clients above their number are sent away', async () => {
  const { port } = await aListener({ clients: 1 });
  await SmtpClient.open(port);
  expect(await (await SmtpClient.connect(port)).reply()).toMatch(/^421 /);
});

test('a C# half that never answers is a temporary failure', async () => {
  const { port, half } = await aListener({}, { recipients: 50, inbound: 50 });
  half.onInbound = () => new Promise(() => undefined);
  expect(await (await SmtpClient.open(port)).send('ana@example.org', TO, MAIL)).toMatch(/^451 /);
  half.onRecipients = () => new Promise(() => undefined);
  expect(await (await SmtpClient.open(port)).send('ana@example.org', TO, MAIL)).toMatch(/^451 /);
});

test('long recipients come in several messages, so that the envelope stays within its header', async () => {
  const { port } = await aListener({});
  const client = await SmtpClient.open(port);
  await client.say('MAIL FROM:<ana@example.org>');
  const replies: string[] = [];
  for (let n = 100; n < 200; n++)
    replies.push(await client.say(`RCPT TO:<${n}${'x'.repeat(60)}@${'y'.repeat(60)}.${'z'.repeat(60)}.example>`));
  expect(replies.filter((reply) => reply.startsWith('250 ')).length).toBeGreaterThan(70);
  expect(replies.at(-1)).toMatch(/^452 /);
});

test('a stop lets the message in hand come to its end, and takes no other', async () => {
  const { port, half, stop } = await aListener({});
  const first = await inData(port);
  const idle = await SmtpClient.open(port);
  first.write(MAIL);
  const stopped = stop();
  expect(await idle.say('MAIL FROM:<bia@example.org>')).toMatch(/^4/);
  expect(await first.say('\r\n.')).toMatch(/^250 /);
  await stopped;
  expect(half.stored).toHaveLength(1);
  await expect(SmtpClient.connect(port)).rejects.toThrow();
});
