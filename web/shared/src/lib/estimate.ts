/** Seconds left at the pace so far, or undefined while nothing can be said about it yet. */
export function secondsLeft(startedAt: string, processed: number, total: number, now = Date.now()): number | undefined {
  const elapsed = (now - Date.parse(startedAt)) / 1000;
  if (processed <= 0 || elapsed < 1 || processed >= total) return undefined;
  return (elapsed / processed) * (total - processed);
}
