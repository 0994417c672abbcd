import { describe, expect, test } from 'vitest';
import { dayIn, isDay, periods, weekOf } from './day.js';

describe('dayIn', () => {
  test.each([
    ['Europe/Prague', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Prague', '2026-03-28T23:00:00Z', '2026-03-29'],
    // Summer time begins on that night: midnight is an hour earlier in UTC the day after.
    ['Europe/Prague', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Prague', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['America/New_York', '2027-01-01T04:59:00Z', '2026-12-31'],
  ])('in %s calls %s the day %s', (zone, instant, day) => {
    expect(dayIn(zone)(instant)).toBe(day);
  });

  test('takes milliseconds too', () => {
    expect(dayIn('UTC')(0)).toBe('1970-01-01');
  });

  test('refuses a zone that does not exist', () => {
    expect(() => dayIn('Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('isDay', () => {
  test.each([
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-2-28', false],
    ['2026-02-28T00:00:00Z', false],
    ['', false],
  ])('says of "%s": %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('weekOf', () => {
  test.each([
    ['2005-01-01', '2004-W53'],
    ['2005-01-03', '2005-W01'],
    ['2006-12-31', '2006-W52'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2019-12-30', '2020-W01'],
    ['2024-02-29', '2024-W09'],
    ['2026-12-31', '2026-W53'],
  ])('puts %s into %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});

describe('periods', () => {
  test('lists every day, over the change to summer time too', () => {
    expect(periods('2026-03-28', '2026-03-31', 'day')).toEqual([
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-03-31',
    ]);
  });

  test('lists every week from the one of the first day to the one of the last', () => {
    expect(periods('2026-12-27', '2027-01-04', 'week')).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  test('lists nothing backwards', () => {
    expect(periods('2026-03-02', '2026-03-01', 'day')).toEqual([]);
  });
});
