import { addressParts } from './contact-fields';

const textIn = (value: object, key: string): string | undefined => {
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/**
 * Values that have parts, as one reads them: addresses, numbers and places of work by what names them, a postal address
 * in a line. Undefined for anything else.
 */
export function partsText(value: unknown): string | undefined {
  if (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null))
    return value
      .map((item: object) => textIn(item, 'address') ?? textIn(item, 'number') ?? textIn(item, 'role') ?? '')
      .filter(Boolean)
      .join(', ');
  if (typeof value !== 'object' || value === null || 'amount' in value) return undefined;
  return addressParts.flatMap((part) => textIn(value, part) ?? []).join(', ');
}
