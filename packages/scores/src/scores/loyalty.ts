import type { Estimate } from '../numbers/estimate.js';
import { sameScale, type Tally } from '../numbers/tally.js';
import { mean } from './stars.js';

export const LOYALTY_SCALE = '0..10';

/**
 * Likelihood to buy again, and trust: the mean from 0 to 10 with Student's 95 % interval.
 *
 * Eleven points, read as a probability: F. T. Juster, "Consumer Buying Intentions and Purchase Probability", JASA 61
 * (1966) 658–696. Loyalty as an intention to come back: V. A. Zeithaml, L. L. Berry & A. Parasuraman, "The Behavioral
 * Consequences of Service Quality", Journal of Marketing 60:2 (1996) 31–46.
 * @throws RangeError on any other scale
 */
export function loyalty(tally: Tally): Estimate {
  sameScale(tally, { scale: LOYALTY_SCALE });
  return mean(tally);
}
