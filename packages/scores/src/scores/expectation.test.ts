import { expect, test } from 'vitest';
import { buyers } from '../testing.js';
import { expectation } from './expectation.js';

test('expectation gives the mean from −2 to +2 and three shares, as Oliver (1980) scores better or worse than expected', () => {
  const { n, value, low, high, shares } = expectation(
    buyers('-2..2', { '-2': 4, '-1': 9, 0: 40, 1: 20, 2: 7 }),
  );
  expect([n, value]).toEqual([80, 0.2125]);
  expect(low).toBeCloseTo(0.003938856412339653, 9);
  expect(high).toBeCloseTo(0.42106114358766034, 9);
  expect(shares.worse.value).toBe(13 / 80);
  expect(shares.worse.low).toBeCloseTo(0.0974981940295, 9);
  expect(shares.met.value).toBe(0.5);
  expect(shares.better.value).toBe(27 / 80);
  expect(shares.better.high).toBeCloseTo(0.4464347660182, 9);
});

test('expectation of no answers is nothing, shares included', () => {
  const nothing = { n: 0, value: null, low: null, high: null };
  expect(expectation(buyers('-2..2', {}))).toEqual({
    ...nothing,
    shares: { worse: nothing, met: nothing, better: nothing },
  });
});

test('expectation is asked from −2 to +2 only', () => {
  expect(() => expectation(buyers('1..5', { 3: 1 }))).toThrow(RangeError);
});
