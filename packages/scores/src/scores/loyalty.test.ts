import { expect, test } from 'vitest';
import { buyers } from '../testing.js';
import { loyalty } from './loyalty.js';

test('loyalty is the mean of eleven points, with Student’s (1908) interval for his ten patients shifted onto them', () => {
  // Hours of sleep gained, in tenths where the scale has halves: the same spread around another mean.
  const hours = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
  const values: Record<string, number> = {};
  for (const hour of hours) values[hour + 4] = (values[hour + 4] ?? 0) + 1;
  const { n, value, low, high } = loyalty(buyers('0..10', values));
  expect(n).toBe(10);
  expect(value).toBeCloseTo(5.58, 10);
  expect(low).toBeCloseTo(4.7001142, 6);
  expect(high).toBeCloseTo(6.4598858, 6);
});

test('loyalty is asked from 0 to 10 only', () => {
  expect(() => loyalty(buyers('1..10', { 5: 1 }))).toThrow(RangeError);
});
