import { wilson } from '../intervals/wilson.js';
import type { Estimate } from '../numbers/estimate.js';
import { type Tally, total } from '../numbers/tally.js';

/** What each answer to "Did you find what you needed?" is worth. Who was only browsing had no task. */
export const COMPLETION_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['easily', 1],
  ['with-effort', 1],
  ['partly', 0.5],
  ['no', 0],
]);

/**
 * Task completion: (easily + with effort + ½ partly) / (all − only browsing), with Wilson's 95 % interval on the
 * weighted sum. Half an answer varies less than a whole one, so the interval is wider than it need be, never narrower.
 *
 * J. Nielsen, "Success Rate: The Simplest Usability Metric" (18 February 2001), for counting partial success by half;
 * asking visitors why they came and whether they could do it: A. Kaushik, "Web Analytics 2.0" (2010).
 * @returns a share, 0 … 1
 */
export function completion(tally: Tally): Estimate {
  let done = 0;
  for (const [value, weight] of COMPLETION_WEIGHTS) done += weight * (tally.cells.get(value)?.n ?? 0);
  return wilson(done, total(tally, COMPLETION_WEIGHTS).n);
}
