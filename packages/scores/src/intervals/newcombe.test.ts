import { describe, expect, test } from 'vitest';
import { newcombe } from './newcombe.js';

describe('newcombe', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('gives what Newcombe (1998) prints for %d/%d − %d/%d', (k1, n1, k2, n2, low, high) => {
    const d = newcombe(k1, n1, k2, n2);
    expect(d.value).toBeCloseTo(k1 / n1 - k2 / n2, 12);
    expect(d.low).toBeCloseTo(low, 4);
    expect(d.high).toBeCloseTo(high, 4);
  });

  test('gives what Fagerland, Lydersen and Laake (2015) print for 7/34 − 1/34', () => {
    const { low, high } = newcombe(7, 34, 1, 34);
    expect(low).toBeCloseTo(0.019, 3);
    expect(high).toBeCloseTo(0.34, 2);
  });

  test('turns round when the sides do', () => {
    const [ab, ba] = [newcombe(5, 56, 0, 29), newcombe(0, 29, 5, 56)];
    expect(ba.low).toBeCloseTo(-(ab.high ?? Number.NaN), 12);
    expect(ba.high).toBeCloseTo(-(ab.low ?? Number.NaN), 12);
  });

  test.each([
    [0, 0, 3, 4],
    [3, 4, 0, 0],
  ])('compares nothing with nothing (%d/%d, %d/%d)', (k1, n1, k2, n2) => {
    expect(newcombe(k1, n1, k2, n2)).toEqual({ value: null, low: null, high: null });
  });
});
