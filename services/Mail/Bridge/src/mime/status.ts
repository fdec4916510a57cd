import type { Bounce } from './message.js';
import { cleanLine } from './text.js';

const SEVERITY = ['failed', 'delayed', 'relayed', 'expanded', 'delivered'];
const MAX_RECIPIENTS = 500;

/** What a message/delivery-status part (RFC 3464, section 2) says of each recipient, the worst first. */
export function statusesIn(text: string): Omit<Bounce, 'originalMessageId'>[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/, MAX_RECIPIENTS)
    .map(fieldsOf)
    .filter((fields) => fields.has('action') || fields.has('final-recipient'))
    .map((fields) => ({
      recipient: typed(fields.get('original-recipient')) ?? typed(fields.get('final-recipient')),
      status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null,
      action: actionOf(fields),
      diagnostic: fields.has('diagnostic-code') ? cleanLine(fields.get('diagnostic-code') ?? '', 500) : null,
    }))
    .sort((one, other) => SEVERITY.indexOf(one.action) - SEVERITY.indexOf(other.action));
}

function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

function actionOf(fields: Map<string, string>): string {
  const action = /^[a-z]+/.exec((fields.get('action') ?? '').toLowerCase())?.[0] ?? '';
  if (SEVERITY.includes(action)) return action;
  return fields.get('status')?.startsWith('4') ? 'delayed' : 'failed';
}

// "rfc822; ana@example.org"
function typed(value: string | undefined): string | null {
  const address = cleanLine((value ?? '').replace(/^[^;]*;/, ''), 320).replace(/^<|>$/g, '');
  return address || null;
}
