import { describe, expect, test } from 'vitest';
import { type TestBridge } from './support/bridge.js';
import { setUp } from './support/send.js';

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
