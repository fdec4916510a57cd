import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { aBridge } from './support/bridge.js';
import { aMail } from './support/mail.js';

test('only the health check is open', async () => {
  const { httpPort } = await aBridge();
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${httpPort}${path}`, init);
  expect((await get('/health')).status).toBe(200);
  for (const path of ['/parse', '/send', '/smtp/verify', '/imap/fetch', '/', '/nothing', '/health/x', '//health']) {
    for (const authorization of [
      undefined,
      '',
      'Bearer',
      'Bearer wrong',
      'Bearer a secret of the test',
      'Basic a secret of the tests',
    ]) {
      const response = await get(path, {
        method: 'POST',
        headers: authorization === undefined ? {} : { authorization },
      });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'unauthorized' });
    }
  }
});

test('what does not exist is said so', async () => {
  const bridge = await aBridge();
  expect((await bridge.call('GET', '/nothing')).status).toBe(404);
  expect((await bridge.call('GET', '/parse')).status).toBe(405);
});

test('a message is parsed', async () => {
  const bridge = await aBridge();
  const response = await bridge.call(
    'POST',
    '/parse',
    new Uint8Array(aMail({ Subject: 'Oi', To: 'support@demo.test' }, 'Olá')),
  );
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toMatchObject({
    subject: 'Oi',
    text: 'Olá\n',
    newText: 'Olá',
    nature: 'person',
    html: null,
    attachments: [],
  });
});

test.each(['', '<>'])('the null sender can be told as "%s"', async (from) => {
  const bridge = await aBridge();
  const response = await bridge.call('POST', '/parse', new Uint8Array(aMail({})), { 'X-Envelope-From': from });
  expect(await response.json()).toMatchObject({ nature: 'automatic' });
});

test('what is no message is a problem', async () => {
  const bridge = await aBridge();
  const response = await bridge.call('POST', '/parse', '');
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status: 422, code: 'unreadable' });
});

test('a message of 50 MB is refused before it is read', async () => {
  const bridge = await aBridge();
  const response = await bridge.call('POST', '/parse', new Uint8Array(50 * 1024 * 1024)).catch(() => undefined);
  expect(response?.status ?? 413).toBe(413);
});

test('what is no JSON, or not as it should be, is a problem', async () => {
  const bridge = await aBridge();
  for (const path of ['/send', '/smtp/verify', '/imap/fetch']) {
    expect((await bridge.call('POST', path, '{')).status).toBe(400);
    for (const body of ['{}', '[]', 'null', '"x"', '{"server":{}}'])
      expect((await bridge.call('POST', path, body)).status).toBe(400);
  }
});

test('a caller that breaks off leaves nothing in hand', async () => {
  const bridge = await aBridge();
  const head =
    'POST /parse HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer a secret of the tests\r\nContent-Length: 1000\r\n\r\nSubject';
  for (let n = 0; n < 200; n++) {
    const socket = connect(bridge.httpPort, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    await new Promise<void>((resolve) => socket.write(head, () => resolve()));
    socket.destroy();
  }
  expect((await bridge.call('POST', '/parse', new Uint8Array(aMail({})))).status).toBe(200);
});

test('parsing holds up neither health nor mail', async () => {
  const bridge = await aBridge();
  const html = '<div style="color:red"><b>x</b></div>'.repeat(50_000);
  const heavy = bridge.call('POST', '/parse', new Uint8Array(aMail({ 'Content-Type': 'text/html' }, html)));
  let isDone = false;
  const start = performance.now();
  void heavy.finally(() => (isDone = true));
  let slowest = 0;
  while (!isDone) {
    const began = performance.now();
    await bridge.call('GET', '/health');
    slowest = Math.max(slowest, performance.now() - began);
  }
  expect((await heavy).status).toBe(200);
  expect(slowest).toBeLessThan((performance.now() - start) / 2);
});
