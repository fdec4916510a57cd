import { expect, test } from 'vitest';
import type { Fetched } from '../src/imap/schema.js';
import { aBridge } from './support/bridge.js';
import { anImapServer } from './support/imap-server.js';

type Body = Fetched & { code?: string };

async function setUp(count = 3) {
  const imap = await anImapServer();
  for (let n = 1; n <= count; n++) imap.messages.set(n * 10, Buffer.from(`Subject: ${n}\r\n\r\nOl\u00e1 ${n}\r\n`));
  const bridge = await aBridge();
  const fetchFrom = async (change: Record<string, unknown> = {}, password = 'p') => {
    const server = { host: '127.0.0.1', port: imap.port, secure: false, user: 'ana', password };
    const response = await bridge.call(
      'POST',
      '/imap/fetch',
      JSON.stringify({ server, mailbox: 'INBOX', limit: 10, ...change }),
    );
    return { status: response.status, body: (await response.json()) as Body };
  };
  return { imap, fetchFrom };
}

const uidsOf = ({ body }: { body: Body }) => body.messages.map(({ uid }) => uid);

test('messages come in the order of their ids, byte for byte, and none is marked as seen', async () => {
  const { imap, fetchFrom } = await setUp();
  const { status, body } = await fetchFrom();
  expect(status).toBe(200);
  expect(body).toMatchObject({ uidValidity: 7, hasMore: false });
  expect(uidsOf({ body })).toEqual([10, 20, 30]);
  expect(Buffer.from(body.messages[1]?.base64 ?? '', 'base64')).toEqual(imap.messages.get(20));
  expect(imap.commands.some((line) => /EXAMINE/.test(line))).toBe(true);
  expect(imap.commands.some((line) => /SELECT|STORE/.test(line))).toBe(false);
});

test('only what is new comes, and nothing where nothing is', async () => {
  const { fetchFrom } = await setUp();
  expect(uidsOf(await fetchFrom({ uidValidity: 7, afterUid: 10 }))).toEqual([20, 30]);
  expect(uidsOf(await fetchFrom({ uidValidity: 7, afterUid: 30 }))).toEqual([]);
});

test('a mailbox that was made anew is read from its beginning', async () => {
  const { fetchFrom } = await setUp();
  expect(uidsOf(await fetchFrom({ uidValidity: 6, afterUid: 30 }))).toEqual([10, 20, 30]);
});

test('no more come than were asked for, and the rest is said to wait', async () => {
  const { fetchFrom } = await setUp(20);
  const result = await fetchFrom({ limit: 2 });
  expect(uidsOf(result)).toEqual([10, 20]);
  expect(result.body.hasMore).toBe(true);
});

test('a message that is too large is told without its bytes', async () => {
  const { imap, fetchFrom } = await setUp();
  imap.sizes.set(20, 50 * 1024 * 1024);
  const { body } = await fetchFrom();
  expect(body.messages[1]).toEqual({ uid: 20, size: 50 * 1024 * 1024, base64: null });
  expect(uidsOf({ body })).toEqual([10, 20, 30]);
});

test('an empty mailbox has nothing', async () => {
  const { fetchFrom } = await setUp(0);
  expect((await fetchFrom()).body).toEqual({ uidValidity: 7, messages: [], hasMore: false });
});

test('a wrong password, a mailbox that is none, and a server that is away are told apart', async () => {
  const { imap, fetchFrom } = await setUp();
  expect(await fetchFrom({}, 'wrong')).toMatchObject({ status: 422, body: { code: 'imap-authentication-failed' } });
  expect(await fetchFrom({ mailbox: 'Missing' })).toMatchObject({
    status: 422,
    body: { code: 'imap-mailbox-missing' },
  });
  for (const command of ['LOGIN', 'EXAMINE', 'UID SEARCH', 'UID FETCH']) {
    imap.killAt = command;
    expect(await fetchFrom()).toMatchObject({ status: 502, body: { code: 'imap-unreachable' } });
  }
  const server = { host: '127.0.0.1', port: 9, secure: false, user: 'ana', password: 'p' };
  expect(await fetchFrom({ server })).toMatchObject({ status: 502 });
});
