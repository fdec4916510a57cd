import { oneLine } from '../smtp/reply.js';

export type Outcome = 'accepted' | 'deferred' | 'refused' | 'unknown';

export interface RecipientOutcome {
  address: string;
  outcome: Outcome;
  code: number | null;
  reply: string | null;
}

export interface SendOutcome {
  outcome: Outcome;
  code: number | null;
  reply: string | null;
  recipients: RecipientOutcome[];
}

/** What nodemailer says of a failure. */
export interface SmtpFailure extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
  recipient?: string;
  rejectedErrors?: SmtpFailure[];
}

interface Sent {
  accepted: string[];
  rejectedErrors?: SmtpFailure[];
  response?: string;
}

/** The server took it, for all recipients or for some of them. */
export function accepted({ rejectedErrors, response = '' }: Sent, to: string[]): SendOutcome {
  const code = Number(/^\d{3}/.exec(response)?.[0] ?? 250);
  const reply = oneLine(response);
  const recipients = to.map(
    (address) => refusedOne(address, rejectedErrors) ?? { address, outcome: 'accepted' as const, code, reply },
  );
  return { outcome: 'accepted', code, reply, recipients };
}

/**
 * The server did not take it, or did not say so.
 * @param isComplete The final dot was handed to the connection: without a reply, nobody knows whether it was taken.
 */
export function failed(error: SmtpFailure, isComplete: boolean, to: string[]): SendOutcome {
  const outcome = verdict(error, isComplete);
  const code = error.responseCode ?? null;
  const reply = error.response ? oneLine(error.response) : null;
  const recipients = to.map(
    (address) => refusedOne(address, error.rejectedErrors) ?? { address, outcome, code, reply },
  );
  const worst = recipients.every((one) => one.outcome === 'refused') ? 'refused' : outcome;
  return {
    outcome: error.rejectedErrors ? (worst === 'refused' ? 'refused' : 'deferred') : outcome,
    code,
    reply,
    recipients,
  };
}

function refusedOne(address: string, errors: SmtpFailure[] | undefined): RecipientOutcome | undefined {
  const error = errors?.find(({ recipient }) => recipient === address);
  if (!error) return undefined;
  return {
    address,
    outcome: verdict(error, false),
    code: error.responseCode ?? null,
    reply: error.response ? oneLine(error.response) : null,
  };
}

// To these a server answers about the message; before them it answers about itself or about the account, which may be put right.
const ABOUT_MESSAGE = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

function verdict({ responseCode, code, command }: SmtpFailure, isComplete: boolean): Outcome {
  if (responseCode && responseCode >= 400 && responseCode < 500) return 'deferred';
  if (responseCode && responseCode >= 500) {
    // 503 is about the order of commands, so about the connection.
    return responseCode !== 503 && ABOUT_MESSAGE.has(command ?? '') ? 'refused' : 'deferred';
  }
  if (isComplete) return 'unknown';
  // Larger than what the server says that it takes.
  return code === 'EMESSAGE' ? 'refused' : 'deferred';
}
