import { meanWithInterval, momentsOf } from '../intervals/mean.js';
import type { Who } from '../numbers/count.js';
import type { Estimate } from '../numbers/estimate.js';
import { type AudienceTally, numeric, sameScale, type Tally } from '../numbers/tally.js';

/**
 * Mean stars, or the mean of any other scale, with Student's 95 % interval clipped to the scale.
 *
 * "Student", "The Probable Error of a Mean", Biometrika 6 (1908) 1–25.
 * @returns in points of the scale
 * @throws RangeError for choices
 */
export function mean(tally: Tally): Estimate {
  const { points, range } = numeric(tally);
  return meanWithInterval(points, range);
}

/** How many answers' worth of the shop's mean every subject starts with. */
const PRIOR_WEIGHT = 10;

export interface Ranked {
  readonly subject: string;
  /** The Bayesian mean it is ranked by. */
  readonly rank: number;
  /** Its own mean, to be shown. */
  readonly mean: Estimate;
}

/**
 * Subjects from best to worst by Bayesian mean, (10·C + n·x̄) / (10 + n), where C is the shop's mean: one five-star
 * answer does not stand above two hundred with 4.8. It is the posterior mean of a normal mean with a conjugate prior
 * worth ten answers: Gelman et al., "Bayesian Data Analysis" (3rd ed. 2013), section 2.5. For ranking only; what is
 * shown is the mean.
 * @param shop all answers of the same measure and audience; without any there is nothing to rank
 */
export function ranking<A extends Who>(
  shop: AudienceTally<A>,
  subjects: Iterable<readonly [subject: string, tally: AudienceTally<NoInfer<A>>]>,
): readonly Ranked[] {
  const prior = momentsOf(numeric(shop).points);
  if (!prior) return [];
  return [...subjects]
    .map(([subject, tally]) => {
      sameScale(shop, tally);
      const { points, range } = numeric(tally);
      const own = meanWithInterval(points, range);
      const rank = (PRIOR_WEIGHT * prior.mean + own.n * (own.value ?? 0)) / (PRIOR_WEIGHT + own.n);
      return { subject, rank, mean: own };
    })
    .sort((a, b) => b.rank - a.rank || b.mean.n - a.mean.n || (a.subject < b.subject ? -1 : 1));
}
