import { wilson } from '../intervals/wilson.js';
import type { Estimate } from '../numbers/estimate.js';
import { type Tally, total } from '../numbers/tally.js';

/** Thumbs travel as 0 and 1; "Was it resolved?" as yes, partly, no. Only a whole yes counts. */
export const SHARE_VALUES: ReadonlyMap<string, number> = new Map([
  ['0', 0],
  ['1', 1],
  ['no', 0],
  ['partly', 0],
  ['yes', 1],
]);

/**
 * Helpful, resolved: the share of yes among all who answered, with Wilson's 95 % interval. "Partly resolved" is in the
 * base and not in the share: who has to come back was not helped.
 *
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927) 209–212; asking
 * the customer, not the desk, whether it was resolved: S. S. Tax, S. W. Brown & M. Chandrashekaran, "Customer Evaluations
 * of Service Complaint Experiences", Journal of Marketing 62:2 (1998) 60–76.
 * @returns a share, 0 … 1
 */
export function share(tally: Tally): Estimate {
  return wilson(agreed(tally), total(tally, SHARE_VALUES).n);
}

/** How many said yes. */
export function agreed(tally: Pick<Tally, 'cells'>): number {
  let yes = 0;
  for (const [value, counts] of SHARE_VALUES) yes += counts * (tally.cells.get(value)?.n ?? 0);
  return yes;
}
