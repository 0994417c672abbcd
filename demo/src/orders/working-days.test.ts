import { describe, expect, test } from 'vitest';
import { readCart } from '../cart/cart.js';
import { promisedDay } from './delivery-date.js';
import { afterWorkingDays, easterSunday, holidaysOf } from './working-days.js';

const day = (text: string) => new Date(`${text}T10:30:00Z`);
const shown = (date: Date) => date.toISOString().slice(0, 10);

describe('working days', () => {
  test.each([
    ['a Monday and three days', '2026-11-09', 3, '2026-11-12'],
    ['over a weekend', '2026-11-06', 1, '2026-11-09'],
    ['from a Sunday', '2026-11-22', 3, '2026-11-25'],
    ['over the 17th of November', '2026-11-16', 1, '2026-11-18'],
    ['over Christmas and New Year', '2026-12-23', 5, '2027-01-04'],
    ['over Easter', '2026-04-02', 1, '2026-04-07'],
    ['none', '2026-11-09', 0, '2026-11-09'],
  ])('%s', (_name, from, count, expected) => {
    expect(shown(afterWorkingDays(day(from), count))).toBe(expected);
  });

  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, expected) => {
    expect(shown(easterSunday(year))).toBe(expected);
  });
});

test('a year has thirteen holidays, all of them real days', () => {
  const days = holidaysOf(2026);
  expect(new Set(days).size).toBe(13);
  expect(days).toContain('2026-04-03');
  expect(days).toContain('2026-04-06');
  for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
});

describe('the promised day', () => {
  test('is three working days on when everything is in stock', () => {
    expect(shown(promisedDay(readCart('sova-stool.2~zvon-lamp.1'), day('2026-11-09')))).toBe('2026-11-12');
  });

  test('waits for the slowest piece', () => {
    const [stocked, madeToOrder] = ['sova-stool.1', 'sova-stool.1~otava-chair.1'].map((cookie) =>
      promisedDay(readCart(cookie), day('2026-06-01')),
    );
    expect(shown(stocked as Date)).toBe('2026-06-04');
    // Six weeks and three days, with the two holidays of July.
    expect(shown(madeToOrder as Date)).toBe('2026-07-17');
  });

  test('is of an order to make when there are too few', () => {
    expect(promisedDay(readCart('berounka-chair.4'), day('2026-06-01')).getTime()).toBeGreaterThan(
      promisedDay(readCart('berounka-chair.3'), day('2026-06-01')).getTime(),
    );
  });
});
