import { describe, expect, test } from 'vitest';
import { eventually } from './support/bridge.js';
import { aRequest, send, setUp } from './support/send.js';

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
