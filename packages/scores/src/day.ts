const DAY_MS = 86_400_000;

/** `day` or `week`: the two steps of a trend. */
export type Step = 'day' | 'week';

/**
 * Tells which calendar day an instant falls on in a time zone, as `2026-02-28`.
 * @param timeZone IANA name, `Europe/Prague`
 * @throws RangeError for an unknown time zone; what is returned throws it for an instant that is none
 */
export function dayIn(timeZone: string): (instant: string | number) => string {
  // Making the formatter costs more than a hundred uses of it: one per zone, not one per answer.
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  };
}

/** Whether a text is a day that exists, as `2026-02-28`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(Date.parse(text)) === text
  );
}

/**
 * The week a day belongs to, as `2026-W09`: weeks start on Monday, and a week belongs to the year that holds its
 * Thursday (ISO 8601).
 */
export function weekOf(day: string): string {
  const thursday = monday(day) + 3 * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

export function periodOf(day: string, step: Step): string {
  return step === 'day' ? day : weekOf(day);
}

/** Every period from the one of `first` to the one of `last`, also those in which nothing happened. */
export function periods(first: string, last: string, step: Step): readonly string[] {
  const [start, end] = step === 'day' ? [Date.parse(first), Date.parse(last)] : [monday(first), monday(last)];
  const stride = step === 'day' ? DAY_MS : 7 * DAY_MS;
  const count = Math.floor((end - start) / stride) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => periodOf(dayOf(start + i * stride), step));
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Midnight UTC of the Monday on or before a day. Days are counted in UTC, where each has 24 hours. */
function monday(day: string): number {
  const ms = Date.parse(day);
  return ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS;
}
