import type { Tone } from '@shared/ui/status-pill';

const day = 86_400_000;

/** Whole days since an instant. */
export const daysSince = (iso: string, now = Date.now()): number =>
  Math.max(0, Math.floor((now - Date.parse(iso)) / day));

/** From this share of a stage's days on, a deal needs someone soon. */
const soon = 0.7;

/** How a deal's days in its stage look: amber when they are nearly used up, red when they are over. */
export function ageTone(days: number, rottingDays: number | null | undefined): Tone {
  if (!rottingDays) return 'neutral';
  if (days >= rottingDays) return 'failed';
  return days >= rottingDays * soon ? 'soon' : 'neutral';
}
