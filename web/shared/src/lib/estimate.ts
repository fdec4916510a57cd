/** Seconds left at the pace so far, or undefined while nothing can be said about it yet. `share` is what is done, 0 to 1. */
export function secondsLeft(startedAt: string, share: number, now = Date.now()): number | undefined {
  const elapsed = (now - Date.parse(startedAt)) / 1000;
  if (share <= 0 || share >= 1 || elapsed < 1) return undefined;
  return (elapsed / share) * (1 - share);
}
