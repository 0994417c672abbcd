import { wilson } from '../intervals/wilson.js';
import type { Estimate } from '../numbers/estimate.js';
import { between, numeric, sameScale, type Tally } from '../numbers/tally.js';
import { mean } from './stars.js';

export const EASE_SCALE = '1..7';

/**
 * Ease, also called customer effort: the share of answers from 5 to 7 on a scale from very difficult to very easy,
 * with Wilson's 95 % interval.
 *
 * M. Dixon, N. Toman & R. DeLisi, "The Effortless Experience" (2013), for the second version of the question, which
 * counts those who at least somewhat agree that it was easy. Tools differ, some report the mean: hence both, by name.
 * @returns a share, 0 … 1
 * @throws RangeError on any other scale
 */
export function ease(tally: Tally): Estimate {
  sameScale(tally, { scale: EASE_SCALE });
  const { points } = numeric(tally);
  return wilson(between(points, 5, 7), between(points, 1, 7));
}

/**
 * Mean ease, 1 … 7, with Student's interval.
 * @throws RangeError on any other scale
 */
export function easeMean(tally: Tally): Estimate {
  sameScale(tally, { scale: EASE_SCALE });
  return mean(tally);
}
