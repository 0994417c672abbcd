import { expect, test } from 'vitest';
import { DAY } from '../day.js';
import { backoff } from './backoff.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ALMOST = 1 - Number.EPSILON;

test('waits at least a second and at most twice as long after each try, up to 15 minutes', () => {
  const most = [
    2000,
    4000,
    8000,
    16_000,
    32_000,
    64_000,
    128_000,
    256_000,
    512_000,
    15 * MINUTE,
    15 * MINUTE,
  ];
  most.forEach((ms, tries) => {
    expect(backoff(tries, 0)).toBe(1000);
    expect(backoff(tries, ALMOST)).toBeCloseTo(ms, 0);
  });
});

test('waits between an hour and a day in the slow lane', () => {
  expect(backoff(0, 0, true)).toBe(HOUR);
  expect(backoff(0, ALMOST, true)).toBeCloseTo(2 * HOUR, 0);
  expect(backoff(3, ALMOST, true)).toBeCloseTo(16 * HOUR, 0);
  expect(backoff(50, 0.999, true)).toBeLessThanOrEqual(DAY);
});

test('stays within the day after any number of tries', () => {
  expect(backoff(5000, ALMOST)).toBeLessThanOrEqual(15 * MINUTE);
  expect(backoff(5000, ALMOST, true)).toBeLessThanOrEqual(DAY);
});
