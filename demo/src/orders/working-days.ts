/** Days on which nobody works in the Czech Republic every year: `month-day`. */
const HOLIDAYS = [
  '01-01',
  '05-01',
  '05-08',
  '07-05',
  '07-06',
  '09-28',
  '10-28',
  '11-17',
  '12-24',
  '12-25',
  '12-26',
] as const;

/** All public holidays of a year as `YYYY-MM-DD`, Good Friday and Easter Monday included. */
export function holidaysOf(year: number): string[] {
  const easter = easterSunday(year).getTime();
  return [
    ...HOLIDAYS.map((day) => `${year}-${day}`),
    ...[-2, 1].map((days) => isoDay(new Date(easter + days * DAY_MS))),
  ].sort();
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The calendar day `count` working days after `from`, at noon UTC so that no time zone moves it. */
export function afterWorkingDays(from: Date, count: number): Date {
  let day = noon(from);
  for (let left = count; left > 0; ) {
    day = new Date(day.getTime() + DAY_MS);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function noon(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12));
}

function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(day.getUTCFullYear()).includes(isoDay(day));
}

/** The anonymous Gregorian algorithm (Nature, 20 April 1876). */
export function easterSunday(year: number): Date {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return new Date(Date.UTC(year, month - 1, day, 12));
}
