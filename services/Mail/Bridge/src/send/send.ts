import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { limits } from '../limits.js';
import { compose } from './compose.js';
import { ENDED } from './connect.js';
import { accepted, failed, type SendOutcome, type SmtpFailure } from './outcome.js';
import type { Lease, ServerPool } from './pool.js';
import type { Pools } from './pools.js';
import type { SendRequest } from './schema.js';

const CHUNK = 64 * 1024;

/**
 * Hands one message over. Whatever happens to the connection is an outcome; only what was asked wrongly rejects.
 * @param handing Called before the last of the message goes to the connection, and so before the final dot.
 */
export async function send(pools: Pools, request: SendRequest, handing: () => void): Promise<SendOutcome> {
  const message = await compose(request);
  const pool = pools.of(request.server);
  const first = await attempt(pool, request, message, false, handing);
  // The server had ended a connection that was kept: nothing of the message went anywhere, so a new one is tried at once.
  if ('stale' in first) {
    const second = await attempt(pool, request, message, true, handing);
    return 'stale' in second ? second.stale : second;
  }
  return first;
}

async function attempt(
  pool: ServerPool,
  request: SendRequest,
  message: Buffer,
  fresh: boolean,
  handing: () => void,
): Promise<SendOutcome | { stale: SendOutcome }> {
  const { to } = request.envelope;
  let lease: Lease;
  try {
    lease = await pool.lease(fresh);
  } catch (error) {
    if (isSmtpFailure(error)) return failed(error, false, to);
    throw error;
  }
  const { connection, isUsed } = lease;
  let isComplete = false;
  try {
    const sent = await handOver(
      connection,
      request,
      chunksOf(message, handing),
      message.length,
      () => (isComplete = true),
    );
    pool.release(connection, isComplete);
    // A reply that came before the message was out is no answer to it.
    return isComplete ? accepted(sent, to) : failed(new Error('early reply'), true, to);
  } catch (error) {
    const failure = error as SmtpFailure;
    // After a refusal of the envelope the connection is as good as before; in any other case nobody knows.
    pool.release(connection, failure.code === 'EENVELOPE' && (await isReset(connection)));
    const outcome = failed(failure, isComplete, to);
    return isUsed && !isComplete && isStale(failure) ? { stale: outcome } : outcome;
  }
}

type Sent = Parameters<typeof accepted>[0];

function handOver(
  connection: SMTPConnection,
  { envelope }: SendRequest,
  chunks: Iterable<Buffer>,
  size: number,
  complete: () => void,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    // What ended it is often said just after the end.
    const gone = () => setImmediate(() => fail(new Error(ENDED)));
    const timer = setTimeout(() => fail(new Error('deadline')), limits.send.total);
    const settle = () => {
      clearTimeout(timer);
      connection.off('error', fail);
      connection.off('end', gone);
    };
    connection.on('error', fail);
    connection.once('end', gone);
    const source = Readable.from(chunks, { objectMode: false });
    source.once('end', complete);
    connection.send({ from: envelope.from, to: envelope.to, size }, source, (error, info) => {
      if (error || !info) return fail(error ?? new Error('no answer'));
      settle();
      resolve(info);
    });
  });
}

function* chunksOf(message: Buffer, last: () => void): Generator<Buffer> {
  for (let at = 0; at < message.length; at += CHUNK) {
    if (at + CHUNK >= message.length) last();
    yield message.subarray(at, at + CHUNK);
  }
}

const isReset = (connection: SMTPConnection) =>
  new Promise<boolean>((resolve) => {
    if (connection.destroyed) return resolve(false);
    const gone = () => resolve(false);
    connection.once('end', gone);
    connection.reset((error) => {
      connection.off('end', gone);
      resolve(!error);
    });
  });

// A server ends what is idle for too long without a word, or with 421 to the next command.
const isStale = ({ code, responseCode, message }: SmtpFailure) =>
  responseCode === 421 || (!responseCode && (code === 'ECONNECTION' || code === 'ESOCKET' || message === ENDED));

// Everything that nodemailer says of a server; what else is thrown is a fault or a refusal of ours.
const isSmtpFailure = (error: unknown): error is SmtpFailure =>
  error instanceof Error &&
  (error.message === ENDED || ('code' in error && typeof error.code === 'string' && /^E[A-Z]/.test(error.code)));
