import { expect, test } from 'vitest';
import { buyers } from '../testing.js';
import { ease, easeMean } from './ease.js';

/** The worked example with a thousand answers in the CYS help pages on the Customer Effort Score, seven points. */
const published = buyers('1..7', { 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 });

test('ease is the share of five and more', () => {
  const { value, low, high } = ease(published);
  expect(value).toBe(0.46);
  expect(low).toBeCloseTo(0.42932142688, 9);
  expect(high).toBeCloseTo(0.4909847138, 9);
});

test('ease-mean is the published mean of 4.08', () => {
  const { value, low, high } = easeMean(published);
  expect(value).toBe(4.08);
  expect(low).toBeCloseTo(3.961326886924596, 9);
  expect(high).toBeCloseTo(4.198673113075404, 9);
});

test('both are for seven points only', () => {
  expect(() => ease(buyers('1..5', { 5: 1 }))).toThrow(RangeError);
  expect(() => easeMean(buyers('1..5', { 5: 1 }))).toThrow(RangeError);
});

test('both know nothing of no answers', () => {
  expect([ease(buyers('1..7', {})).value, easeMean(buyers('1..7', {})).value]).toEqual([null, null]);
});
