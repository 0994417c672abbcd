import { dateOf, momentAt, type WallClock, wallClockAt, weekdayOf } from './wall-clock.js';

/** When the shop's people are there. */
export interface OpeningTimes {
  /** `{ mon: ['09:00', '17:00'] }`; a day that is missing or null is closed. `24:00` is midnight. */
  readonly hours: Hours;
  /** `2026-12-24`: closed although the weekday is open. */
  readonly holidays?: readonly string[];
  /** IANA name, `Europe/Prague`. */
  readonly timeZone: string;
}

export type Hours = { readonly [day in Weekday]?: readonly [opens: string, closes: string] | null };
export type Weekday = (typeof WEEKDAYS)[number];

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** A shop that opens on no day within a year opens never. */
const HORIZON_DAYS = 366;

/** `{ open, until }` while open; `{ open: false, opens }` before the next opening; both ms since the epoch. */
export type Opening =
  | { readonly open: true; readonly until: number }
  | { readonly open: false; readonly opens: number };

/** Whether the shop is open at a moment. Undefined when it never opens. */
export function openingAt(now: number, times: OpeningTimes): Opening | undefined {
  const clock = wallClockAt(now, times.timeZone);
  const start = nextOpen(clock, times);
  if (!start) return undefined;
  if (start.day !== clock.day || start.minutes !== clock.minutes)
    return { open: false, opens: momentAt(start, times.timeZone) };
  const [, closes] = span(clock.day, times) as Span;
  return { open: true, until: momentAt({ day: clock.day, minutes: closes }, times.timeZone) };
}

/**
 * By when a person gets a reply: so many open days later at the same clock time, counted from the next opening
 * if the shop is closed, and moved into the hours of that day. With 0 days it is the close of the day.
 * Undefined when the shop never opens: then nothing is promised.
 *
 * @param workingDays whole days, 0 … 60
 */
export function replyBy(now: number, workingDays: number, times: OpeningTimes): number | undefined {
  let at = nextOpen(wallClockAt(now, times.timeZone), times);
  for (let left = workingDays; at && left > 0; left -= 1) at = sameTimeNextOpenDay(at, times);
  if (!at) return undefined;
  const [opens, closes] = span(at.day, times) as Span;
  const minutes = workingDays === 0 ? closes : Math.min(Math.max(at.minutes, opens), closes);
  return momentAt({ day: at.day, minutes }, times.timeZone);
}

type Span = readonly [opens: number, closes: number];

/** This very moment if the shop is open, else the next opening. */
function nextOpen(clock: WallClock, times: OpeningTimes): WallClock | undefined {
  const today = span(clock.day, times);
  if (today && clock.minutes < today[1])
    return clock.minutes < today[0] ? { day: clock.day, minutes: today[0] } : clock;
  const day = nextOpenDay(clock.day, times);
  return day && { day: day.day, minutes: day.span[0] };
}

function sameTimeNextOpenDay(clock: WallClock, times: OpeningTimes): WallClock | undefined {
  const next = nextOpenDay(clock.day, times);
  return next && { day: next.day, minutes: clock.minutes };
}

function nextOpenDay(after: number, times: OpeningTimes): { day: number; span: Span } | undefined {
  for (let day = after + 1; day <= after + HORIZON_DAYS; day += 1) {
    const found = span(day, times);
    if (found) return { day, span: found };
  }
  return undefined;
}

function span(day: number, { hours, holidays = [] }: OpeningTimes): Span | undefined {
  const today = hours[WEEKDAYS[weekdayOf(day)] as Weekday];
  if (!today || holidays.includes(dateOf(day))) return undefined;
  const [opens, closes] = [minutesOf(today[0]), minutesOf(today[1])];
  return opens < closes ? [opens, closes] : undefined;
}

/** NaN for what is no time of day, which then is a closed day: nothing is promised on a misreading. */
function minutesOf(time: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 1440 ? total : Number.NaN;
}
