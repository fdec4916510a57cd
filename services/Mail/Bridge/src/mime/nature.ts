import type { Headers } from './headers.js';
import type { MailAddress, Nature } from './message.js';
import type { RawMessage } from './read.js';

/** Set on all that we send. An answer does not carry it; what does was sent back to us by a machine. */
export const LOOP_HEADER = 'X-CrmCloud-Loop';

const MAX_HOPS = 30;
const ROBOT =
  /^(mailer-daemon|no-?reply|do-?not-?reply|nao-?responda|nao-?responder|bounces?|notifications?-noreply)([+.-].*)?@/i;
const LIST_SENDER = /(\bowner-|-(owner|request|bounces)(\+[^@]*)?@)/i;
const AUTOMATIC_SUBJECT =
  /^\s*(automatic reply|auto(matic)?[ -]?(response|reply)|out of (the )?office|resposta autom[aá]tica|aus[eê]ncia tempor[aá]ria|fora do escrit[oó]rio|respuesta autom[aá]tica|r[eé]ponse automatique|automatische antwort|abwesenheitsnotiz|risposta automatica)\s*(:|-|$)/i;
const SUPPRESS = /\b(all|autoreply|oof)\b/i;
const MACHINE_HEADERS = [
  'X-Autoreply',
  'X-Autorespond',
  'X-Autoresponder',
  'X-Auto-Reply-From',
  'X-Mail-Autoreply',
  'X-AutoReply-From',
  'X-Vacation-Message',
];

/** True where the message has come back, or goes round. */
export function isLoop(headers: Headers): boolean {
  if (headers.has(LOOP_HEADER)) return true;
  if (headers.all('Received').length > MAX_HOPS) return true;
  const delivered = headers.all('Delivered-To').map((address) => address.toLowerCase());
  return new Set(delivered).size < delivered.length;
}

/**
 * Whether a person wrote it, by the marks of RFC 3834 and of programs that are older than it. A list is many people's mail
 * or one sender's to many; as much as automatic mail it must not be answered by a machine.
 * @param envelopeFrom Empty for the null sender of bounces; undefined where it is not known.
 */
export function natureOf(
  { headers, subject }: Pick<RawMessage, 'headers' | 'subject'>,
  from: MailAddress | null,
  envelopeFrom: string | undefined,
): Exclude<Nature, 'bounce'> {
  const submitted = headers.get('Auto-Submitted')?.toLowerCase();
  if (submitted && !/^no\b/.test(submitted)) return 'automatic';
  if (MACHINE_HEADERS.some((name) => headers.has(name))) return 'automatic';

  const precedence = headers.get('Precedence')?.toLowerCase();
  if (headers.has('List-Id') || headers.has('List-Post') || precedence === 'list') return 'list';
  if (LIST_SENDER.test(headers.get('Sender') ?? '')) return 'list';
  if (precedence && /^(bulk|junk|auto_reply)$/.test(precedence))
    return headers.has('List-Unsubscribe') ? 'list' : 'automatic';

  if (SUPPRESS.test(headers.get('X-Auto-Response-Suppress') ?? '')) return 'automatic';
  if (isReport(headers)) return 'automatic';
  if (envelopeFrom === '') return 'automatic';
  if (from && ROBOT.test(from.address)) return 'automatic';
  if (AUTOMATIC_SUBJECT.test(subject)) return 'automatic';
  return 'person';
}

// Read receipts and complaints.
const isReport = (headers: Headers) => /^multipart\/report\b/i.test(headers.get('Content-Type') ?? '');
