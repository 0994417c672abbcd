import { describe, expect, test } from 'vitest';
import { type OpeningTimes, openingAt, replyBy } from './hours.js';
import { momentAt, wallClockAt } from './wall-clock.js';

const PRAGUE: OpeningTimes = {
  timeZone: 'Europe/Prague',
  hours: {
    mon: ['09:00', '17:00'],
    tue: ['09:00', '17:00'],
    wed: ['09:00', '17:00'],
    thu: ['09:00', '18:00'],
    fri: ['09:00', '15:00'],
    sat: null,
  },
  holidays: ['2026-12-24', '2026-12-25'],
};

const iso = (moment: number | undefined) => moment && new Date(moment).toISOString();
const at = (text: string) => Date.parse(text);

describe('a promised reply', () => {
  test.each([
    [
      'on a working day, the next one at the same time',
      '2026-11-16T10:30:00Z',
      1,
      '2026-11-17T10:30:00.000Z',
    ],
    ['before the opening counts from the opening', '2026-11-16T05:00:00Z', 1, '2026-11-17T08:00:00.000Z'],
    ['after the close counts from the next opening', '2026-11-16T19:00:00Z', 1, '2026-11-18T08:00:00.000Z'],
    ['over a weekend', '2026-11-20T10:00:00Z', 1, '2026-11-23T10:00:00.000Z'],
    ['on a weekend counts from Monday', '2026-11-21T10:00:00Z', 1, '2026-11-24T08:00:00.000Z'],
    ['moves into the shorter hours of that day', '2026-11-19T15:30:00Z', 1, '2026-11-20T14:00:00.000Z'],
    ['steps over holidays', '2026-12-23T10:00:00Z', 1, '2026-12-28T10:00:00.000Z'],
    ['keeps the clock time when summer time begins', '2026-03-27T10:00:00Z', 1, '2026-03-30T09:00:00.000Z'],
    ['keeps the clock time when summer time ends', '2026-10-23T09:00:00Z', 1, '2026-10-26T10:00:00.000Z'],
    ['of no days is the close of the day', '2026-11-16T10:30:00Z', 0, '2026-11-16T16:00:00.000Z'],
  ])('%s', (_, now, days, expected) => {
    expect(iso(replyBy(at(now), days, PRAGUE))).toBe(expected);
  });

  test('is not given by a shop that never opens, or whose hours cannot be read', () => {
    expect(replyBy(0, 1, { timeZone: 'UTC', hours: {} })).toBeUndefined();
    expect(replyBy(0, 1, { timeZone: 'UTC', hours: { mon: ['nine', '17:00'] } })).toBeUndefined();
    expect(replyBy(0, 1, { timeZone: 'UTC', hours: { mon: ['17:00', '09:00'] } })).toBeUndefined();
  });
});

test('the shop is open until its close, and closed until its next opening', () => {
  expect(openingAt(at('2026-11-16T10:30:00Z'), PRAGUE)).toEqual({
    open: true,
    until: at('2026-11-16T16:00:00Z'),
  });
  expect(openingAt(at('2026-11-16T16:00:00Z'), PRAGUE)).toEqual({
    open: false,
    opens: at('2026-11-17T08:00:00Z'),
  });
  expect(openingAt(at('2026-11-20T15:00:00Z'), PRAGUE)).toEqual({
    open: false,
    opens: at('2026-11-23T08:00:00Z'),
  });
});

/** The same promise by walking minute by minute and looking at nothing but the clock on the wall. */
function slowly(now: number, workingDays: number, times: OpeningTimes): number {
  const minute = 60_000;
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: times.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const clock = (moment: number) => {
    const [date = '', time = ''] = wall.format(moment).split(' ');
    const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(`${date}T12:00Z`).getUTCDay()];
    const hours = times.holidays?.includes(date) ? null : times.hours[day as 'mon'];
    return { date, time, hours };
  };
  const isOpen = ({ time, hours }: ReturnType<typeof clock>) =>
    !!hours && time >= hours[0] && time < hours[1];
  let start = now;
  while (!isOpen(clock(start))) start += minute;
  const { time: sameTime, date: from } = clock(start);
  let moment = start;
  let date = from;
  for (let left = workingDays; left > 0; ) {
    moment += minute;
    const here = clock(moment);
    if (here.date !== date) {
      date = here.date;
      if (here.hours) left -= 1;
    }
  }
  // Midnight of the right day: walk to the same time, but neither before its opening nor past its close.
  for (;;) {
    const here = clock(moment);
    const [opens, closes] = here.hours ?? ['', ''];
    if (here.time >= opens && (here.time >= sameTime || here.time >= closes)) return moment;
    moment += minute;
  }
}

// Of these one is on the other half of the globe, one changes its clock by half an hour, one opens in the night in
// which the clock changes, and one never changes it.
const ELSEWHERE: readonly OpeningTimes[] = [
  PRAGUE,
  { ...PRAGUE, timeZone: 'Pacific/Auckland' },
  { ...PRAGUE, timeZone: 'Australia/Lord_Howe' },
  { timeZone: 'America/New_York', hours: { sat: ['22:00', '24:00'], sun: ['00:00', '04:30'] } },
  { ...PRAGUE, timeZone: 'Asia/Kathmandu' },
];

test.each(ELSEWHERE)(
  'a year of promises in $timeZone, changes of the clock among them, is what walking minute by minute finds',
  (times) => {
    const start = at('2026-01-01T00:00:00Z');
    for (let step = 0; step < 119; step += 1) {
      // A step of 73 hours and 7 minutes meets every weekday and every time of day within a year.
      const now = start + step * (73 * 60 + 7) * 60_000;
      const days = 1 + (step % 3);
      expect(iso(replyBy(now, days, times)), `${iso(now)} and ${days} days`).toBe(
        iso(slowly(now, days, times)),
      );
    }
  },
);

test.each(['Europe/Prague', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC'])(
  'a year of moments in %s is found again from what the wall clock shows',
  (timeZone) => {
    const start = at('2026-01-01T00:00:00Z');
    // Steps of five hours meet every hour of the day, and the hour before and after each change of the clock.
    for (let hour = 0; hour < 365 * 24; hour += 5) {
      const moment = start + hour * 3_600_000;
      const clock = wallClockAt(moment, timeZone);
      // In the hour that comes twice the clock cannot tell which of the two it is.
      expect([moment, moment - 3_600_000, moment + 3_600_000]).toContain(momentAt(clock, timeZone));
      expect(wallClockAt(momentAt(clock, timeZone), timeZone)).toEqual(clock);
    }
  },
);
