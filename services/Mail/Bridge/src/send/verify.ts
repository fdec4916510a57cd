import { oneLine } from '../smtp/reply.js';
import { connect } from './connect.js';
import type { SmtpFailure } from './outcome.js';
import type { Server } from './schema.js';

export interface Verified {
  ok: boolean;
  /** What failed: connection, tls, authentication or server. */
  reason: string | null;
  code: number | null;
  reply: string | null;
}

/** Whether a server can be reached and lets this account in. Nothing is sent. */
export async function verify(server: Server): Promise<Verified> {
  try {
    const connection = await connect(server);
    connection.quit();
    return { ok: true, reason: null, code: null, reply: null };
  } catch (error) {
    const { code, responseCode, response } = error as SmtpFailure;
    return {
      ok: false,
      reason: reasonOf(code),
      code: responseCode ?? null,
      reply: response ? oneLine(response) : null,
    };
  }
}

function reasonOf(code: string | undefined): string {
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
      return 'authentication';
    case 'ETLS':
      return 'tls';
    case 'EPROTOCOL':
      return 'server';
    default:
      return 'connection';
  }
}
