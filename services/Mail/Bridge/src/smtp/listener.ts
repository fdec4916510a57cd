import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { Gate } from '../gate.js';
import { limits } from '../limits.js';
import { kindOf, type Log } from '../log.js';
import { collect } from './collect.js';
import type { Envelope, MailHalf } from './mail-half.js';
import type { Reply } from './reply.js';
import { tooBusy, tooManyRecipients, tryLater } from './reply.js';

export type SmtpLimits = typeof limits.smtp;

export interface Listener {
  server: SMTPServer;
  /** Takes nothing new, and lets what is in hand come to its end. */
  stop(): Promise<void>;
}

/** Takes mail in. It says 250 only after the C# half has stored the message; every doubt is a temporary failure. */
export function makeListener(mail: MailHalf, log: Log, limit: SmtpLimits = limits.smtp): Listener {
  const gate = new Gate(limit.messagesInHand, limit.bytesInHand);
  let stopping = false;
  const asked = new WeakMap<SMTPServerSession, { count: number; bytes: number }>();

  const server = new SMTPServer({
    name: 'crmcloud',
    banner: 'CrmCloud',
    size: limit.messageBytes,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    maxClients: limit.clients,
    socketTimeout: limit.idle,
    closeTimeout: limits.stop,
    logger: false,

    onMailFrom(_address, session, done) {
      asked.set(session, { count: 0, bytes: 0 });
      done(gate.isFull || stopping ? tooBusy() : null);
    },

    onRcptTo({ address }, session, done) {
      const sum = asked.get(session) ?? { count: 0, bytes: 0 };
      sum.count++;
      sum.bytes += Buffer.byteLength(address) + 4;
      if (sum.count > limit.recipients || sum.bytes > limit.envelopeBytes) return done(tooManyRecipients());
      mail
        .refusalOf(senderOf(session), address)
        .catch((error: unknown) => unheard('recipients', session, error))
        .then((refused) => done(refused ?? null), done);
    },

    onData(stream, session, done) {
      const began = performance.now();
      const envelope = envelopeOf(session);
      const place = gate.enter();
      const take = async (): Promise<Reply | undefined> => {
        if (!place) {
          stream.resume();
          return tooBusy();
        }
        const collected = await collect(stream, limit.messageBytes, limit.data, place);
        if ('refused' in collected) return collected.refused;
        return mail.store(envelope, collected.message);
      };
      take()
        .catch((error: unknown) => unheard('inbound', session, error))
        .then((refused) => {
          log('smtp-message', {
            session: session.id,
            code: refused?.responseCode ?? 250,
            bytes: stream.byteLength,
            recipients: envelope.to.length,
            ms: Math.round(performance.now() - began),
          });
          done(refused ?? null, 'Stored');
        })
        // Only now, so that a stop does not overtake the reply.
        .finally(() => place?.leave())
        .catch((error: unknown) => log('smtp-failed', { session: session.id, error: kindOf(error) }));
    },
  });

  const unheard = (question: string, session: SMTPServerSession, error: unknown): Reply => {
    log('mail-half-unheard', { session: session.id, question, error: kindOf(error) });
    return tryLater();
  };
  // A client that breaks off is daily life.
  server.on('error', (error: unknown) => log('smtp-connection', { error: kindOf(error) }));

  const stop = async () => {
    stopping = true;
    server.server.close();
    await gate.empty();
    for (const connection of server.connections) {
      connection.send(421, '4.3.2 Closing');
      connection.close();
    }
  };
  return { server, stop };
}

const senderOf = (session: SMTPServerSession) => (session.envelope.mailFrom ? session.envelope.mailFrom.address : '');

const envelopeOf = (session: SMTPServerSession): Envelope => ({
  from: senderOf(session),
  to: session.envelope.rcptTo.map(({ address }) => address),
  remoteAddress: session.remoteAddress,
  helo: session.hostNameAppearsAs.slice(0, 255),
});
