import { expect, test } from 'vitest';
import { buyers } from '../testing.js';
import { recommendation } from './recommendation.js';

test('recommendation follows the formula of Rocks (2016), worked by hand for 15 of 36 for and 8 against', () => {
  // (15.75 − 8.75)/39 = 0.1795; variance (24.5/39 − 0.1795²)/39 = 0.01528; ± 1.96 · 0.1236 = −0.063 to 0.422.
  const { n, value, low, high } = recommendation(
    buyers('0..10', { 10: 9, 9: 6, 8: 7, 7: 6, 6: 3, 3: 3, 0: 2 }),
  );
  expect(n).toBe(36);
  expect(value).toBeCloseTo(19.4444, 4);
  expect(low).toBeCloseTo(-6.2803, 4);
  expect(high).toBeCloseTo(42.1777, 4);
});

test('sevens and eights count in the base only', () => {
  expect(recommendation(buyers('0..10', { 9: 5, 8: 5, 6: 5, 7: 5 })).value).toBe(0);
  expect(recommendation(buyers('0..10', { 9: 10, 8: 10 })).value).toBe(50);
});

test('ten equal answers do not claim certainty', () => {
  const { value, low, high } = recommendation(buyers('0..10', { 10: 10 }));
  expect([value, high]).toEqual([100, 100]);
  expect(low).toBeCloseTo(47.5035515, 6);
});

test('one answer has an interval that still holds it', () => {
  // The shrunken interval ends at 98.5 and would miss the value.
  expect(recommendation(buyers('0..10', { 10: 1 }))).toMatchObject({ value: 100, high: 100 });
  expect(recommendation(buyers('0..10', { 0: 1 }))).toMatchObject({ value: -100, low: -100 });
});

test('no answers have no score, and a scale from 1 is refused', () => {
  expect(recommendation(buyers('0..10', {}))).toEqual({ n: 0, value: null, low: null, high: null });
  expect(() => recommendation(buyers('1..10', { 10: 3 }))).toThrow('tally each scale apart');
});
