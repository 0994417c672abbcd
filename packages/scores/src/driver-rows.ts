import { standing } from './measure-rows.js';
import { type Named, named } from './named.js';
import type { Count } from './numbers/count.js';
import { ENOUGH, type Range } from './numbers/estimate.js';
import { tallyOf, total } from './numbers/tally.js';
import type { DriverRow } from './row.js';
import { type DriverScore, driver } from './scores/drivers.js';
import { byFacet, type Series, tallied } from './series.js';
import type { Cut, Slice } from './trend.js';

const RANGE: Range = [0, 1];

/**
 * The reasons of one series: whole drivers and single options, what hurts before what pleases, the most named first.
 * The base is every answer in the cards in which anybody named a reason.
 */
export function driverRows(series: Series, cut: Cut): readonly DriverRow[] {
  const reasons = [...byFacet(series.counts)].flatMap(([facet, counts]) => {
    const about = named(facet);
    return about ? [{ facet, about, counts, n: counts.reduce((sum, { n }) => sum + n, 0) }] : [];
  });
  const cards = new Set(reasons.flatMap(({ counts }) => counts.map(({ card }) => card)));
  const all = cut(series.counts.filter(({ facet, card }) => facet === '' && cards.has(card)));
  return reasons
    .sort((a, b) => order(a.about) - order(b.about) || b.n - a.n || (a.facet < b.facet ? -1 : 1))
    .flatMap(({ about, counts }) => {
      const naming = cut(counts);
      return all.map((slice, i) => row(series, about, slice, naming[i]?.counts ?? []));
    });
}

const order = ({ side, item }: Named) => (side === 'hurts' ? 0 : 2) + (item === undefined ? 0 : 1);

function row(
  series: Series,
  about: Named,
  { period, counts: all }: Slice,
  naming: readonly Count[],
): DriverRow {
  const { measure, audience, source, card } = series;
  const { share, stars } = scored(series, all, naming);
  return {
    measure,
    score: 'drivers',
    audience,
    source,
    ...about,
    ...share,
    tooFew: share.n < ENOUGH,
    ...standing(total(tallied(series, all))),
    range: RANGE,
    ...(stars && { stars }),
    ...(period !== undefined && { period }),
    ...(card !== undefined && { card }),
  };
}

/** Written out for each audience: the type of a tally says whose it is. */
function scored({ audience, scale }: Series, all: readonly Count[], naming: readonly Count[]): DriverScore {
  return audience === 'user'
    ? driver(tallyOf('user', scale, all), tallyOf('user', scale, naming))
    : driver(tallyOf('buyer', scale, all), tallyOf('buyer', scale, naming));
}
