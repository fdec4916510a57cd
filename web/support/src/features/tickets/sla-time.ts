const unitOf = (locale: string, unit: 'hour' | 'minute' | 'second') =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });

/** "3 h 20 min": a length of time, whatever its sign; in seconds only below a minute. */
export function slaTime(seconds: number, locale: string): string {
  const all = Math.abs(seconds);
  if (all < 60) return unitOf(locale, 'second').format(Math.floor(all));
  const minutes = Math.floor(all / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? unitOf(locale, 'hour').format(hours) : '', rest > 0 ? unitOf(locale, 'minute').format(rest) : '']
    .filter(Boolean)
    .join(' ');
}
