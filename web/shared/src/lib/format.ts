/** Formats for people: in their language, and in the time zone and currency of the workspace. */
export interface Formats {
  number(value: number): string;
  percent(share: number): string;
  money(amount: number, currency?: string): string;
  /** "R$ 1,2 mi": where the size matters and the cents do not. */
  shortMoney(amount: number, currency?: string): string;
  /** How amounts are typed: `R$ 1.234,50`. */
  separators(): { currency: string; group: string; decimal: string };
  date(iso: string): string;
  dateTime(iso: string): string;
  month(key: string): string;
  /** "outubro de 2026". */
  longMonth(key: string): string;
  /** "há 2 horas", or the date when it is longer ago than 30 days. */
  relative(iso: string, now?: number): string;
  /** "12 s", "3 min": for estimates. */
  duration(seconds: number): string;
}

const steps: [limit: number, seconds: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [60, 1, 'second'],
  [3600, 60, 'minute'],
  [86_400, 3600, 'hour'],
  [30 * 86_400, 86_400, 'day'],
];

export function createFormats(locale: string, timeZone: string, currency: string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const longMonth = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const unit = (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });

  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    money: (amount, code = currency) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency: code }).format(amount),
    shortMoney: (amount, code = currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: code,
        notation: 'compact',
        minimumFractionDigits: 0,
        maximumFractionDigits: 1,
      }).format(amount),
    separators() {
      const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(12345.6);
      const part = (type: Intl.NumberFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? '';
      return { currency: `${part('currency')} `, group: part('group'), decimal: part('decimal') };
    },
    // A date without a time is the same day everywhere: no time zone may move it.
    date: (iso) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? day : date).format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    month: (key) => month.format(new Date(`${key}-01T00:00:00Z`)),
    longMonth: (key) => longMonth.format(new Date(`${key}-01T00:00:00Z`)),
    relative(iso, now = Date.now()) {
      const seconds = (Date.parse(iso) - now) / 1000;
      const step = steps.find(([limit]) => Math.abs(seconds) < limit);
      return step ? relative.format(Math.round(seconds / step[1]), step[2]) : date.format(new Date(iso));
    },
    duration: (seconds) =>
      seconds < 60 ? unit('second').format(Math.ceil(seconds)) : unit('minute').format(Math.ceil(seconds / 60)),
  };
}
