import { ImapFlow, type FetchMessageObject } from 'imapflow';
import { Problem } from '../http/problem.js';
import { limits } from '../limits.js';
import type { Fetched, FetchedMessage, FetchRequest } from './schema.js';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/** Messages of a mailbox in the order of their ids. The mailbox is opened to read only: nothing is marked as seen. */
export async function fetchMessages(request: FetchRequest): Promise<Fetched> {
  const { host, port, secure, user, password } = request.server;
  const client = new ImapFlow({
    host,
    port,
    secure,
    // A password never travels in the clear.
    doSTARTTLS: secure ? undefined : !LOOPBACK.has(host),
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: limits.imap.silence,
    greetingTimeout: limits.imap.silence,
    socketTimeout: limits.imap.silence,
  });
  // It also tells of what the awaited calls reject with; without a listener that would end the process.
  client.on('error', () => undefined);
  const deadline = setTimeout(() => client.close(), limits.imap.total);
  try {
    await client.connect();
    return await read(client, request);
  } catch (error) {
    throw problemOf(error);
  } finally {
    clearTimeout(deadline);
    client.close();
  }
}

async function read(client: ImapFlow, { mailbox, uidValidity, afterUid, limit }: FetchRequest): Promise<Fetched> {
  const opened = await client.mailboxOpen(mailbox, { readOnly: true });
  const current = Number(opened.uidValidity);
  const after = uidValidity === current ? (afterUid ?? 0) : 0;
  if (opened.exists === 0) return { uidValidity: current, messages: [], hasMore: false };
  // "n:*" always has the last message, also when its id is below n.
  const waiting = (await search(client, `${after + 1}:*`))
    .filter((uid) => uid > after)
    .sort((one, other) => one - other);
  const uids = waiting.slice(0, limit);
  const messages: FetchedMessage[] = [];
  let bytes = 0;
  for (const { uid, size } of await sizes(client, uids)) {
    const isTooLarge = size > limits.imap.messageBytes;
    if (!isTooLarge && messages.length > 0 && bytes + size > limits.imap.bytes) break;
    const source = isTooLarge ? undefined : await sourceOf(client, uid);
    if (!isTooLarge && !source) {
      // Deleted between the two questions; passing over one that is there would lose it.
      if ((await search(client, String(uid))).includes(uid)) throw new Error('not fetched');
      continue;
    }
    bytes += source?.length ?? 0;
    messages.push({ uid, size: source?.length ?? size, base64: source?.toString('base64') ?? null });
  }
  const last = messages.at(-1)?.uid ?? 0;
  return { uidValidity: current, messages, hasMore: messages.length > 0 && waiting.some((uid) => uid > last) };
}

// imapflow answers false where the question failed or the connection ended.
async function search(client: ImapFlow, uid: string): Promise<number[]> {
  const found = await client.search({ uid }, { uid: true });
  if (!found) throw new Error('not answered');
  return found;
}

async function sizes(client: ImapFlow, uids: number[]): Promise<{ uid: number; size: number }[]> {
  if (uids.length === 0) return [];
  const found: { uid: number; size: number }[] = [];
  for await (const message of client.fetch(uids, { uid: true, size: true }, { uid: true })) {
    found.push({ uid: message.uid, size: message.size ?? 0 });
  }
  if (!client.usable) throw new Error('ended');
  return found.sort((one, other) => one.uid - other.uid);
}

async function sourceOf(client: ImapFlow, uid: number): Promise<Buffer | undefined> {
  const message: FetchMessageObject | false = await client.fetchOne(
    String(uid),
    { uid: true, source: true },
    { uid: true },
  );
  return message ? message.source : undefined;
}

/** A mailbox elsewhere that fails is no fault of ours, so never a 5xx without a code. */
function problemOf(error: unknown): Problem {
  const { authenticationFailed, mailboxMissing, responseStatus, code } = error as {
    authenticationFailed?: boolean;
    mailboxMissing?: boolean;
    responseStatus?: string;
    code?: string;
  };
  if (authenticationFailed)
    return new Problem(422, 'imap-authentication-failed', 'The server does not let this account in.');
  if (mailboxMissing || responseStatus === 'NO')
    return new Problem(422, 'imap-mailbox-missing', 'There is no such mailbox, or it cannot be opened.');
  if (/TLS|CERT|SSL/i.test(code ?? '')) return new Problem(422, 'imap-tls-failed', 'No safe connection can be made.');
  return new Problem(502, 'imap-unreachable', 'The server cannot be reached, or ended the conversation.');
}
