import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { limits } from '../limits.js';
import type { Server } from './schema.js';

/** Of the error where a connection ended without one. */
export const ENDED = 'ended';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/** A connection that is greeted and signed in, or an error of nodemailer's. A password never travels in the clear. */
export function connect({ host, port, secure, user, password }: Server): Promise<SMTPConnection> {
  const isLocal = LOOPBACK.has(host);
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: !secure && !isLocal && Boolean(user),
    ignoreTLS: !secure && isLocal,
    connectionTimeout: limits.send.connect,
    greetingTimeout: limits.send.greeting,
    socketTimeout: limits.send.silence,
    socketCloseTimeout: 1000,
    maxResponseSize: 64 * 1024,
    logger: false,
  });
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      // Before the close, which tells of an end too.
      reject(error);
      connection.close();
    };
    connection.on('error', fail);
    connection.once('end', () => reject(new Error(ENDED)));
    connection.connect((error) => {
      if (error) return fail(error);
      if (!user) return resolve(connection);
      connection.login({ user, pass: password ?? '' }, (refused) => (refused ? fail(refused) : resolve(connection)));
    });
  });
}
