import { type Opening, wallClockAt, weekdayOf } from '@ohlas/core';
import { type AllMessages, format } from '@ohlas/locales';

/** A weekday alone is clear this many days ahead; after that it could be the one of another week. */
const CLEAR_DAYS = 6;

/**
 * A deadline as it stands after "by": "17:00 today", "Tuesday 14:00", and from a week on "Tuesday 3 February 14:00".
 * Tomorrow is called by its name: what was promised is still read on the day after.
 * @param at milliseconds since the Unix epoch, like `now`
 * @param timeZone of the shop, IANA
 */
export function deadlineIn(words: AllMessages, at: number, now: number, timeZone: string): string {
  return momentIn(words, [words.today, words.moment], words.weekdays, at, now, timeZone);
}

/** "open until 17:00", at midnight "24:00"; else "opens at 09:00" today, "opens Monday 09:00". */
export function openingIn(words: AllMessages, opening: Opening, now: number, timeZone: string): string {
  return opening.open
    ? momentIn(words, [words.openUntil, words.openUntil], [], opening.until, now, timeZone, 'h24')
    : momentIn(words, [words.opensToday, words.opens], words.openingDays, opening.opens, now, timeZone);
}

/** @param days Sunday first, in the case that the sentence around them needs */
function momentIn(
  { tag }: AllMessages,
  [today, later]: readonly [today: string, later: string],
  days: readonly string[],
  at: number,
  now: number,
  timeZone: string,
  hourCycle: 'h23' | 'h24' = 'h23',
): string {
  const { day } = wallClockAt(at, timeZone);
  const ahead = day - wallClockAt(now, timeZone).day;
  // The language puts the date beside the weekday, but only in the nominative. Plain "en" would write the month first.
  const named = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    weekday: 'long',
    ...(ahead > CLEAR_DAYS && { day: 'numeric', month: 'long' }),
    timeZone,
  })
    .formatToParts(at)
    .map(({ type, value }) => (type === 'weekday' ? days[weekdayOf(day)] : value));
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', hourCycle, timeZone }).format(at);
  return format(ahead ? later : today, { day: named.join(''), time });
}
