import type { TicketMessage } from '@shared/api/types';

/** A message quotes what was written before: what is new in it says what it is about. */
export const quotesMore = ({ text, newText }: Pick<TicketMessage, 'text' | 'newText'>): boolean =>
  newText.trim() !== '' && newText.trim() !== text.trim();
