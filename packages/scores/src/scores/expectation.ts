import { wilson } from '../intervals/wilson.js';
import type { Estimate } from '../numbers/estimate.js';
import { between, numeric, sameScale, type Tally } from '../numbers/tally.js';
import { mean } from './stars.js';

export const EXPECTATION_SCALE = '-2..2';

export interface Expectation extends Estimate {
  /** Shares of answers, 0 … 1, with Wilson's interval each. */
  readonly shares: { readonly worse: Estimate; readonly met: Estimate; readonly better: Estimate };
}

/**
 * What was received against what was expected: the mean from −2 (much worse) to +2 (much better) with Student's
 * interval, and the shares worse, as expected and better.
 *
 * R. L. Oliver, "A Cognitive Model of the Antecedents and Consequences of Satisfaction Decisions", Journal of Marketing
 * Research 17:4 (1980) 460–469: asked in one direct question, not as a difference of two, which is less reliable
 * (Peter, Churchill & Brown, Journal of Consumer Research 19:4 (1993) 655–662).
 * @throws RangeError on any other scale
 */
export function expectation(tally: Tally): Expectation {
  sameScale(tally, { scale: EXPECTATION_SCALE });
  const { points } = numeric(tally);
  const n = between(points, -2, 2);
  const share = (low: number, high: number) => wilson(between(points, low, high), n);
  return { ...mean(tally), shares: { worse: share(-2, -1), met: share(0, 0), better: share(1, 2) } };
}
