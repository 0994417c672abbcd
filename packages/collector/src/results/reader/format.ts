/** Numbers and times as one language writes them, in the shop's time zone. */
export interface Format {
  /** @param digits after the point, always that many */
  number(value: number, digits?: number): string;
  /** With its sign, "+42" or "−1.6". */
  signed(value: number, digits?: number): string;
  /** @param share 0 … 1 */
  percent(share: number): string;
  /** Day and time. */
  time(ms: number): string;
  /** The time alone today, else with the day, and with the year where it is another one. */
  recent(ms: number, now: number): string;
  /** A calendar day, `2026-02-28`, which has no time zone. */
  day(day: string): string;
  /** "in 2 hours", "tomorrow". */
  until(ms: number, now: number): string;
  /** "1 day 3 hr": the two largest units of a length of time. */
  span(ms: number): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * @param tag BCP 47
 * @param timeZone IANA name
 */
export function formatIn(tag: string, timeZone: string): Format {
  // English as the world writes it: the day before the month, and a day of 24 hours.
  const locale = tag === 'en' ? 'en-GB' : tag;
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const inTheYear = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const dayOnly = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const unit = (name: 'day' | 'hour' | 'minute', value: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  // A page writes hundreds of numbers, and making a formatter costs more than fifty uses of it.
  const made = new Map<string, Intl.NumberFormat>();
  const numbers = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? new Intl.NumberFormat(locale, options);
    made.set(key, known);
    return known;
  };
  const digitsOf = (digits: number | undefined) =>
    digits === undefined
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };

  return {
    number: (value, digits) => numbers(digitsOf(digits)).format(value),
    signed: (value, digits) =>
      numbers({ ...digitsOf(digits), signDisplay: 'exceptZero' })
        .format(value)
        .replace('-', '−'),
    percent: (share) => percent.format(share),
    time: (ms) => dateTime.format(ms),
    recent(ms, now) {
      if (day.format(ms) === day.format(now)) return clock.format(ms);
      return (year.format(ms) === year.format(now) ? inTheYear : dateTime).format(ms);
    },
    day: (text) => dayOnly.format(Date.parse(text)),
    until(ms, now) {
      const left = ms - now;
      if (left >= DAY) return relative.format(Math.round(left / DAY), 'day');
      if (left >= HOUR) return relative.format(Math.round(left / HOUR), 'hour');
      return relative.format(Math.max(1, Math.round(left / MINUTE)), 'minute');
    },
    span(ms) {
      const days = Math.floor(ms / DAY);
      const hours = Math.floor((ms % DAY) / HOUR);
      const minutes = Math.floor((ms % HOUR) / MINUTE);
      if (days > 0) return [unit('day', days), ...(hours > 0 ? [unit('hour', hours)] : [])].join(' ');
      return hours > 0 ? unit('hour', hours) : unit('minute', Math.max(1, minutes));
    },
  };
}
