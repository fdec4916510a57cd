import type { AddressObject, EmailAddress } from 'mailparser';
import { limits } from '../limits.js';
import type { MailAddress } from './message.js';
import { cleanLine } from './text.js';

/** Flat, groups dissolved, without what is no address. */
export function addressesOf(fields: AddressObject[]): MailAddress[] {
  const found: MailAddress[] = [];
  const add = (entries: EmailAddress[], depth: number) => {
    for (const { address, name, group } of entries) {
      if (found.length >= limits.parse.addresses) return;
      const cleaned = cleanLine(address ?? '', 320);
      if (/^[^\s@]+@[^\s@]+$/.test(cleaned)) found.push({ address: cleaned, name: cleanLine(name ?? '', 300) });
      if (group && depth < 3) add(group, depth + 1);
    }
  };
  for (const field of fields) add(field.value, 0);
  return found;
}
