/** Days on which nobody delivers in the Czech Republic: `month-day`, and those that move with Easter. */
const HOLIDAYS = new Set([
  '1-1',
  '5-1',
  '5-8',
  '7-5',
  '7-6',
  '9-28',
  '10-28',
  '11-17',
  '12-24',
  '12-25',
  '12-26',
]);

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
  if (weekday === 0 || weekday === 6) return false;
  if (HOLIDAYS.has(`${day.getUTCMonth() + 1}-${day.getUTCDate()}`)) return false;
  const fromEaster = Math.round((day.getTime() - easterSunday(day.getUTCFullYear()).getTime()) / DAY_MS);
  return fromEaster !== -2 && fromEaster !== 1;
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
