import { describe, expect, test } from 'vitest';
import { wilson } from './wilson.js';

describe('wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives what Newcombe (1998) prints for %d of %d', (k, n, low, high) => {
    const share = wilson(k, n);
    expect(share.value).toBe(k / n);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  test('ends are the shares at which the observed one lies just 1.96 standard errors off', () => {
    const { low, high } = wilson(7, 31);
    for (const p of [low ?? Number.NaN, high ?? Number.NaN])
      expect(Math.abs(7 / 31 - p) / Math.sqrt((p * (1 - p)) / 31)).toBeCloseTo(1.959963984540054, 9);
  });

  test('knows nothing of no answers', () => {
    expect(wilson(0, 0)).toEqual({ n: 0, value: null, low: null, high: null });
  });

  test('stays within 0 and 1 and holds its value at both ends', () => {
    expect(wilson(10, 10)).toMatchObject({ value: 1, high: 1 });
    expect(wilson(0, 10)).toMatchObject({ value: 0, low: 0 });
    expect(wilson(1, 1).low).toBeGreaterThan(0);
  });
});
