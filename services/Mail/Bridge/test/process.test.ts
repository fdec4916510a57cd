import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { SECRET, eventually } from './support/bridge.js';
import { aMailHalf } from './support/mail-half.js';
import { SmtpClient } from './support/smtp-client.js';

const MAIN = new URL('../dist/main.js', import.meta.url).pathname;

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
  return { child, output, exit: once(child, 'exit').then(([code]) => code as number) };
}

test('SIGTERM lets the message in hand come to its end', async () => {
  const half = await aMailHalf();
  let store: (() => void) | undefined;
  half.onInbound = () => new Promise((resolve) => (store = () => resolve({ status: 202 })));
  const { child, output, exit } = start({ BRIDGE_SECRET: SECRET, MAIL_HTTP: half.url, SMTP_PORT: '0' });
  await eventually(() => output.text.includes('started'));
  const started = JSON.parse(output.text.split('\n')[0] ?? '') as { smtpPort: number };
  const client = await SmtpClient.open(started.smtpPort);
  const reply = client.send('ana@example.org', ['support@demo.test'], 'Subject: Hi\r\n\r\nHi');
  await eventually(() => store !== undefined);
  child.kill('SIGTERM');
  await eventually(() => output.text.includes('stopping'));
  store?.();
  expect(await reply).toMatch(/^250 /);
  expect(await exit).toBe(0);
  expect(half.stored).toHaveLength(1);
});

test.each([
  ['without a secret', { MAIL_HTTP: 'http://127.0.0.1:1' }],
  ['with a secret that is short', { BRIDGE_SECRET: 'short', MAIL_HTTP: 'http://127.0.0.1:1' }],
  ['without the other half', { BRIDGE_SECRET: SECRET }],
  ['with a port that is none', { BRIDGE_SECRET: SECRET, MAIL_HTTP: 'http://127.0.0.1:1', SMTP_PORT: 'x' }],
])('it does not start %s, and says why', async (_, env) => {
  const { output, exit } = start(env);
  expect(await exit).toBe(1);
  expect(JSON.parse(output.text)).toMatchObject({ event: 'not-started' });
});
