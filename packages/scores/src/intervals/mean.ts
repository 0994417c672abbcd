import { type Estimate, NOTHING, type Range, within } from '../numbers/estimate.js';
import type { Points } from '../numbers/tally.js';
import { t95 } from './student.js';

export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** With n − 1 in the denominator; null for a single answer, of which no spread is known. */
  readonly variance: number | null;
}

/** Mean and variance of counted values, in two passes: sums of squares would cancel for a million like answers. */
export function momentsOf(points: Points): Moments | undefined {
  const first = points[0];
  if (!first) return undefined;
  const n = points.reduce((sum, [, k]) => sum + k, 0);
  const mean = points.length === 1 ? first[0] : points.reduce((sum, [x, k]) => sum + x * k, 0) / n;
  const squares = points.reduce((sum, [x, k]) => sum + k * (x - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : null };
}

/**
 * The mean with Student's 95 % interval, mean ± t·s/√n, clipped to the scale; none where there is no variance.
 *
 * "Student" (W. S. Gosset), "The Probable Error of a Mean", Biometrika 6 (1908) 1–25; that the interval also serves
 * rating scales: Sauro & Lewis, "Quantifying the User Experience" (2012), chapter 3.
 */
export function meanWithInterval(points: Points, range: Range): Estimate {
  const moments = momentsOf(points);
  if (!moments) return NOTHING;
  const { n, mean, variance } = moments;
  if (!variance) return { n, value: mean, low: null, high: null };
  const half = t95(n - 1) * Math.sqrt(variance / n);
  return within(range, n, mean, mean - half, mean + half);
}
