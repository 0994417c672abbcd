import { type Estimate, NOTHING, within } from '../numbers/estimate.js';
import { Z95 } from './normal.js';

/**
 * A share, 0 … 1, with Wilson's score interval at 95 %: ((p + z²/2n) ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 *
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927) 209–212;
 * R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998)
 * 857–872, method 3.
 * @param k answers that count towards the share, 0 … n; may be fractional when some count by half, which makes the
 *   interval wider than it need be, never narrower
 */
export function wilson(k: number, n: number): Estimate {
  if (n === 0) return NOTHING;
  const p = k / n;
  const z2 = Z95 ** 2;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return within([0, 1], n, p, centre - half, centre + half);
}
