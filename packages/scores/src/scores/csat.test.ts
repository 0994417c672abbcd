import { expect, test } from 'vitest';
import { buyers } from '../testing.js';
import { csat } from './csat.js';

test('csat gives Newcombe’s (1998) 81 of 263 in per cent: 25.53 to 36.62', () => {
  const { n, value, low, high } = csat(buyers('1..5', { 5: 40, 4: 41, 3: 82, 2: 60, 1: 40 }));
  expect(n).toBe(263);
  expect(value).toBeCloseTo((100 * 81) / 263, 10);
  expect(low).toBeCloseTo(25.53, 2);
  expect(high).toBeCloseTo(36.62, 2);
});

test('csat of ten equal answers keeps its doubt', () => {
  expect(csat(buyers('1..5', { 5: 10 }))).toMatchObject({ n: 10, value: 100, high: 100 });
  expect(csat(buyers('1..5', { 5: 10 })).low).toBeCloseTo(72.25, 2);
  expect(csat(buyers('1..5', { 3: 10 }))).toMatchObject({ value: 0, low: 0 });
});

test('csat of no answers is nothing', () => {
  expect(csat(buyers('1..5', {}))).toEqual({ n: 0, value: null, low: null, high: null });
});

test.each(['1..7', '0..10', '1..10', 'options'])('csat is not defined on %s', (scale) => {
  expect(() => csat(buyers(scale, {}))).toThrow(RangeError);
});
