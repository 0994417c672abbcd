import { Z95 } from '../intervals/normal.js';
import { type Estimate, NOTHING, type Range, within } from '../numbers/estimate.js';
import { between, numeric, sameScale, type Tally } from '../numbers/tally.js';

export const RECOMMENDATION_SCALE = '0..10';
export const RECOMMENDATION_RANGE: Range = [-100, 100];

/** Imagined answers in all, and how many of them go to each end group. */
const ADDED = 3;
const ADDED_TO_ENDS = 0.75;

/**
 * Recommendation score: per cent of 9–10 less per cent of 0–6; sevens and eights count in the base only. The question
 * and its groups are those of F. F. Reichheld, "The One Number You Need to Grow", Harvard Business Review 81:12
 * (2003) 46–54.
 *
 * The value is the plain difference. The interval is the adjusted Wald interval for a difference of two shares of one
 * sample: three answers are imagined, ¾ in each end group, so that ten equal answers do not claim certainty. B. Rocks,
 * "Interval Estimation for the 'Net Promoter Score'", The American Statistician 70:4 (2016) 365–372, found it the best
 * of six.
 * @returns in points, −100 … 100
 * @throws RangeError unless asked from 0 to 10: starting at 1 moves people between the groups
 */
export function recommendation(tally: Tally): Estimate {
  sameScale(tally, { scale: RECOMMENDATION_SCALE });
  const { points } = numeric(tally);
  const n = between(points, 0, 10);
  if (n === 0) return NOTHING;
  const for9 = between(points, 9, 10);
  const upTo6 = between(points, 0, 6);
  const p = (for9 + ADDED_TO_ENDS) / (n + ADDED);
  const q = (upTo6 + ADDED_TO_ENDS) / (n + ADDED);
  const half = Z95 * Math.sqrt((p + q - (p - q) ** 2) / (n + ADDED));
  const value = (100 * (for9 - upTo6)) / n;
  return within(RECOMMENDATION_RANGE, n, value, 100 * (p - q - half), 100 * (p - q + half));
}
