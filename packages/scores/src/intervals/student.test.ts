import { describe, expect, test } from 'vitest';
import { t95 } from './student.js';

/** Percentage points to twelve figures, as any statistics package prints them; whole ones agree with A&S table 26.10. */
const POINTS = [
  [1, 12.706204736174694],
  [1.5, 6.016663104427929],
  [2, 4.302652729749462],
  [2.7, 3.3921483831737507],
  [3, 3.1824463052837078],
  [4, 2.7764451051977934],
  [5, 2.5705818356363146],
  [9.3, 2.25108222468444],
  [10, 2.228138851986274],
  [30, 2.0422724563012378],
  [60, 2.0002978220142604],
  [99.9, 1.9839958380769385],
  [100, 1.9839715185235518],
  [120, 1.9799304050824402],
  [150, 1.9759053308966201],
  [1e6, 1.959966356814107],
] as const;

/**
 * A slow model that shares nothing with the code: with t = √df · tan θ the share within ± t is the integral of
 * cos^(df−1) from 0 to θ over that to π/2, summed here by the midpoint rule.
 */
function shareWithin(t: number, df: number): number {
  const area = (to: number) => {
    const steps = 20_000;
    let sum = 0;
    for (let i = 0; i < steps; i += 1) sum += Math.cos((to * (i + 0.5)) / steps) ** (df - 1);
    return (sum * to) / steps;
  };
  return area(Math.atan(t / Math.sqrt(df))) / area(Math.PI / 2);
}

describe('t95', () => {
  test.each(POINTS)('agrees with the tables at %d degrees of freedom', (df, point) => {
    expect(Math.abs(t95(df) - point)).toBeLessThan(1e-10);
  });

  test('is the tangent at one degree of freedom and algebraic at two', () => {
    expect(t95(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 10);
    expect(t95(2)).toBeCloseTo(0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 10);
  });

  test.each([1, 1.3, 2.5, 4, 7.7, 19, 53.21, 99.99, 100, 400])(
    'encloses 95 % at %d degrees of freedom',
    (df) => {
      expect(shareWithin(t95(df), df)).toBeCloseTo(0.95, 6);
    },
  );

  test('falls without a jump where the method changes', () => {
    const around = [99.9998, 99.9999, 100, 100.0001].map(t95);
    expect(around).toEqual([...around].sort((a, b) => b - a));
    expect(t95(99.9999) - t95(100)).toBeLessThan(1e-7);
  });
});
