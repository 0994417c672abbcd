import { wilson } from '../intervals/wilson.js';
import { type Estimate, scaled } from '../numbers/estimate.js';
import { between, numeric, sameScale, type Tally } from '../numbers/tally.js';

/** The one scale this score is defined for. */
export const CSAT_SCALE = '1..5';

/**
 * Customer satisfaction: the share of fours and fives on a five-point scale × 100, with Wilson's 95 % interval. The
 * share of the two top boxes is what practice reports under this name; of a mean it keeps nothing, so both are given.
 *
 * Sauro & Lewis, "Quantifying the User Experience" (2012), chapter 3 (top-two-box shares as binomial proportions).
 * @returns in per cent, 0 … 100
 * @throws RangeError on any other scale: four of seven is not satisfied
 */
export function csat(tally: Tally): Estimate {
  sameScale(tally, { scale: CSAT_SCALE });
  const { points } = numeric(tally);
  return scaled(wilson(between(points, 4, 5), between(points, 1, 5)), 100);
}
