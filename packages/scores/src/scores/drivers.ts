import { meanWithInterval, momentsOf } from '../intervals/mean.js';
import { welch } from '../intervals/welch.js';
import { wilson } from '../intervals/wilson.js';
import type { Who } from '../numbers/count.js';
import { type Difference, difference, type Estimate, NO_DIFFERENCE } from '../numbers/estimate.js';
import { type AudienceTally, numeric, rangeOf, total, without } from '../numbers/tally.js';

export interface DriverStars {
  /** Mean stars of the answers that name it. */
  readonly with: Estimate;
  /** Mean stars of the answers that do not. */
  readonly without: Estimate;
  /** `with` less `without`, by Welch: −1.6 are 1.6 stars lost. */
  readonly change: Difference;
}

export interface DriverScore {
  /** Share of answers naming it, 0 … 1, with Wilson's interval. */
  readonly share: Estimate;
  /** Absent where no stars were asked for, as in a complaint. */
  readonly stars?: DriverStars;
}

/**
 * What hurts and what pleases: how many name it, and the stars with it and without it. Known to sensory research as
 * penalty (or mean drop) analysis of ticked attributes: M. Plaehn, "CATA penalty/reward", Food Quality and Preference
 * 24:1 (2012) 141–152.
 *
 * A description, not an effect: causes are asked after low scores first, so part of the drop is in the asking. Compare
 * drivers with each other, not with zero.
 * @param all every answer of the cards that ask for reasons
 * @param naming those among them that name it
 */
export function driver<A extends Who>(all: AudienceTally<A>, naming: AudienceTally<NoInfer<A>>): DriverScore {
  const share = wilson(total(naming).n, total(all).n);
  const range = rangeOf(all.scale);
  if (!range) return { share };
  const { points } = numeric(naming);
  const others = numeric(without(all, naming)).points;
  const [a, b] = [momentsOf(points), momentsOf(others)];
  return {
    share,
    stars: {
      with: meanWithInterval(points, range),
      without: meanWithInterval(others, range),
      change: a && b ? difference(range, welch(a, b)) : NO_DIFFERENCE,
    },
  };
}
