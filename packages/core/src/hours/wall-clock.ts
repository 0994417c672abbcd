import { DAY } from '../day.js';

/** What a clock on the wall of the shop shows. */
export interface WallClock {
  /** Days since 1970-01-01 by the calendar of that place. */
  readonly day: number;
  /** Minutes since midnight, 0 … 1440. */
  readonly minutes: number;
}

const MINUTE_MS = 60_000;

/**
 * The wall clock at a moment. Built on `Intl`, which knows the time zone's past and future; an unknown zone
 * throws a RangeError.
 */
export function wallClockAt(moment: number, timeZone: string): WallClock {
  const shown = moment + offsetAt(moment, timeZone);
  const day = Math.floor(shown / DAY);
  return { day, minutes: Math.floor((shown - day * DAY) / MINUTE_MS) };
}

/** The moment at which a wall clock shows this. An hour that is skipped in spring is read as the hour after it. */
export function momentAt({ day, minutes }: WallClock, timeZone: string): number {
  const shown = day * DAY + minutes * MINUTE_MS;
  // The offset belongs to the moment that is sought. Either guess is within a day of it, on both sides of a
  // change; the one that shows the right time is it, and in the gap neither does.
  const guesses = [DAY, -DAY].map((apart) => shown - offsetAt(shown + apart, timeZone));
  const right = guesses.find((guess) => guess + offsetAt(guess, timeZone) === shown);
  return right ?? Math.max(...guesses);
}

/** 0 is Sunday, as with `Date.getDay()`. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** `2026-12-24`. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts: { [type: string]: number } = {};
  for (const { type, value } of format.formatToParts(moment)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const whole = Math.floor(moment / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}
