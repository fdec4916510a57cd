import http from 'node:http';
import { describe, expect, test } from 'vitest';
import { aBridge, eventually, SECRET } from './support/bridge.js';
import { anSmtpServer } from './support/smtp-server.js';

const aRequest = (port: number) =>
  JSON.stringify({
    server: { host: '127.0.0.1', port, secure: false },
    envelope: { from: 'r-abc@demo.test', to: ['bia@example.net'] },
    message: {
      messageId: '<1@demo.test>',
      from: 'support@demo.test',
      to: ['bia@example.net'],
      subject: 'Olá',
      text: 'Olá',
    },
  });

const health = async (bridge: Awaited<ReturnType<typeof aBridge>>) =>
  (await (await bridge.call('GET', '/health')).json()) as { instance: string; marksHandOver: boolean };

describe('a hand-over', () => {
  test('that is asked for again is answered, and not done again', async () => {
    const [bridge, server] = [await aBridge(), await anSmtpServer()];
    const headers = { 'X-Hand-Over': 'one', 'X-Instance': (await health(bridge)).instance };
    const both = await Promise.all([1, 2].map(() => bridge.call('POST', '/send', aRequest(server.port), headers)));
    const later = await bridge.call('POST', '/send', aRequest(server.port), headers);
    for (const answer of [...both, later])
      expect(await answer.json()).toMatchObject({ outcome: 'accepted', code: 250 });
    expect(server.messages).toHaveLength(1);
  });

  test('of another attempt is done', async () => {
    const [bridge, server] = [await aBridge(), await anSmtpServer({ dot: '451 4.3.0 later' })];
    const send = async (id: string) =>
      (await (await bridge.call('POST', '/send', aRequest(server.port), { 'X-Hand-Over': id })).json()) as object;
    expect(await send('one')).toMatchObject({ outcome: 'deferred' });
    server.on.dot = undefined;
    expect(await send('one')).toMatchObject({ outcome: 'deferred' });
    expect(await send('two')).toMatchObject({ outcome: 'accepted' });
  });

  test('for another process is refused', async () => {
    const [bridge, server] = [await aBridge(), await anSmtpServer()];
    const answer = await bridge.call('POST', '/send', aRequest(server.port), { 'X-Instance': 'another' });
    expect(answer.status).toBe(409);
    expect(server.connections).toBe(0);
  });

  test('is marked before the server answers, and not before it takes the envelope', async () => {
    const bridge = await aBridge();
    expect((await health(bridge)).marksHandOver).toBe(true);
    expect(await headComes(bridge.httpPort, (await anSmtpServer({ dot: 'silence' })).port)).toBe(true);
    const late = await anSmtpServer({ RCPT: 'silence' });
    const asked = headComes(bridge.httpPort, late.port);
    await eventually(() => late.commands.some((command) => command.startsWith('RCPT')));
    expect(await asked).toBe(false);
  });
});

/** Whether the head of an answer comes while the server is silent; false after half a second. */
const headComes = (port: number, server: number) =>
  new Promise<boolean>((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', method: 'POST', path: '/send' }, () => settle(true));
    const timer = setTimeout(() => settle(false), 500);
    const settle = (came: boolean) => {
      clearTimeout(timer);
      request.off('error', reject).on('error', () => undefined);
      request.destroy();
      resolve(came);
    };
    request.on('error', reject);
    request.setHeader('Authorization', `Bearer ${SECRET}`);
    request.end(aRequest(server));
  });
