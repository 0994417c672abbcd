import { momentsOf } from '../intervals/mean.js';
import { newcombe } from '../intervals/newcombe.js';
import { welch } from '../intervals/welch.js';
import { type Difference, difference, NO_DIFFERENCE } from '../numbers/estimate.js';
import { type AudienceTally, numeric, sameScale, total } from '../numbers/tally.js';
import { agreed, SHARE_VALUES } from './share.js';

export interface Gap extends Difference {
  /** Users, buyers. */
  readonly n: readonly [users: number, buyers: number];
}

/**
 * User–buyer gap of a mean: buyers less users, with Welch's 95 % interval; positive when buyers are happier. Compare
 * only the same question asked at the same moment: satisfaction of those who looked and of those who bought are two
 * things, and this is the one place where they meet.
 *
 * B. L. Welch, Biometrika 34 (1947) 28–35.
 * @returns in points of the scale, at most its length either way
 * @throws RangeError when the scales differ
 */
export function meanGap(users: AudienceTally<'user'>, buyers: AudienceTally<'buyer'>): Gap {
  sameScale(users, buyers);
  const { points, range } = numeric(users);
  const [u, b] = [momentsOf(points), momentsOf(numeric(buyers).points)];
  const gap = u && b ? difference(range, welch(b, u)) : NO_DIFFERENCE;
  return { n: [u?.n ?? 0, b?.n ?? 0], ...gap };
}

/**
 * User–buyer gap of a share of yes: buyers less users, with Newcombe's 95 % interval.
 *
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 * @returns −1 … 1
 * @throws RangeError when the scales differ
 */
export function shareGap(users: AudienceTally<'user'>, buyers: AudienceTally<'buyer'>): Gap {
  sameScale(users, buyers);
  const [u, b] = [total(users, SHARE_VALUES).n, total(buyers, SHARE_VALUES).n];
  return { n: [u, b], ...newcombe(agreed(buyers), b, agreed(users), u) };
}
