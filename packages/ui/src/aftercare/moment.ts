import { type Opening, wallClockAt, weekdayOf } from '@ohlas/core';
import { type AllMessages, format } from '@ohlas/locales';

/** A weekday alone is clear this many days ahead; after that it could be the one of another week. */
const CLEAR_DAYS = 6;

/**
 * A deadline as it stands after "by": "Tuesday 14:00", and from a week on "Tuesday 3 February 14:00".
 * @param at milliseconds since the Unix epoch, like `now`
 * @param timeZone of the shop, IANA
 */
export function deadlineIn(words: AllMessages, at: number, now: number, timeZone: string): string {
  const { day } = wallClockAt(at, timeZone);
  return format(words.moment, {
    day: dated(words, words.weekdays[weekdayOf(day)] ?? '', at, now, timeZone),
    time: clockIn(words, at, timeZone),
  });
}

/** "open until 17:00", or "opens Monday 09:00". */
export function openingIn(words: AllMessages, opening: Opening, now: number, timeZone: string): string {
  if (opening.open) return format(words.openUntil, { time: clockIn(words, opening.until, timeZone) });
  const { opens } = opening;
  const day = new Intl.DateTimeFormat(words.tag, { weekday: 'long', timeZone }).format(opens);
  return format(words.opens, {
    day: dated(words, day, opens, now, timeZone),
    time: clockIn(words, opens, timeZone),
  });
}

function dated({ tag }: AllMessages, weekday: string, at: number, now: number, timeZone: string): string {
  const ahead = wallClockAt(at, timeZone).day - wallClockAt(now, timeZone).day;
  if (ahead <= CLEAR_DAYS) return weekday;
  // Plain "en" would write the month first.
  const date = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  return `${weekday} ${date.format(at)}`;
}

function clockIn({ tag }: AllMessages, at: number, timeZone: string): string {
  return new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at);
}
