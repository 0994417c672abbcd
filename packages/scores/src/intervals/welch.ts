import type { Difference } from '../numbers/estimate.js';
import type { Moments } from './mean.js';
import { t95 } from './student.js';

/**
 * The difference of two independent means with its 95 % interval when nothing says that both spread alike:
 * x̄₁ − x̄₂ ± t·√(s₁²/n₁ + s₂²/n₂), with the degrees of freedom of Welch and Satterthwaite.
 *
 * B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
 * involved", Biometrika 34 (1947) 28–35.
 * @returns no interval when a side is a single answer, or when neither side varies
 */
export function welch(a: Moments, b: Moments): Difference {
  const value = a.mean - b.mean;
  if (a.variance === null || b.variance === null || a.variance + b.variance === 0)
    return { value, low: null, high: null };
  const va = a.variance / a.n;
  const vb = b.variance / b.n;
  const df = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
  const half = t95(df) * Math.sqrt(va + vb);
  return { value, low: value - half, high: value + half };
}
