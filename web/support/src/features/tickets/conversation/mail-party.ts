import type { MailParty } from '@shared/api/types';

/** Someone who gets a mail, as mail programs write it. */
export const partyText = ({ address, name }: MailParty): string => (name ? `${name} <${address}>` : address);

const named = /^(.*?)\s*<\s*([^<>\s]+)\s*>$/;
const plausible = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** Reads what was typed or pasted; undefined where it is no address. */
export function parseParty(text: string): MailParty | undefined {
  const [, name, address = text.trim()] = named.exec(text.trim()) ?? [];
  if (!plausible.test(address)) return undefined;
  const plain = name?.replace(/^"|"$/g, '').trim();
  return plain ? { address, name: plain } : { address };
}
