import { describe, expect, test } from 'vitest';
import { buyers, users } from '../testing.js';
import { meanGap, shareGap } from './gap.js';

describe('meanGap', () => {
  test('is Student’s (1908) two drugs as Welch compares them, second less first: −0.2054832 to 3.3654832', () => {
    const tallyUp = (values: readonly number[]) => {
      const counts: Record<string, number> = {};
      for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
      return counts;
    };
    const { n, value, low, high } = meanGap(
      users('-10..10', tallyUp([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2])),
      buyers('-10..10', tallyUp([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])),
    );
    expect(n).toEqual([10, 10]);
    expect(value).toBeCloseTo(1.58, 10);
    expect(low).toBeCloseTo(-0.2054832, 7);
    expect(high).toBeCloseTo(3.3654832, 7);
  });

  test('is positive when buyers are happier, and at most the length of the scale', () => {
    const gap = meanGap(users('1..5', { 1: 2, 2: 1 }), buyers('1..5', { 5: 2, 4: 1 }));
    expect(gap.value).toBeCloseTo(10 / 3, 12);
    expect(gap.high).toBe(4);
  });

  test('has no value when a side is empty and no interval when a side is one answer', () => {
    expect(meanGap(users('1..5', {}), buyers('1..5', { 5: 9 }))).toEqual({
      n: [0, 9],
      value: null,
      low: null,
      high: null,
    });
    expect(meanGap(users('1..5', { 3: 1 }), buyers('1..5', { 5: 5, 4: 4 }))).toMatchObject({ low: null });
  });

  test('refuses two scales', () => {
    expect(() => meanGap(users('1..5', { 3: 1 }), buyers('1..10', { 3: 1 }))).toThrow(RangeError);
  });
});

describe('shareGap', () => {
  test('is Newcombe’s (1998) 56/70 − 48/80: 0.0524 to 0.3339', () => {
    const { n, value, low, high } = shareGap(
      users('0..1', { 1: 48, 0: 32 }),
      buyers('0..1', { 1: 56, 0: 14 }),
    );
    expect(n).toEqual([80, 70]);
    expect(value).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test('refuses two scales', () => {
    expect(() => shareGap(users('0..1', { 1: 1 }), buyers('options', { yes: 1 }))).toThrow(RangeError);
  });
});
