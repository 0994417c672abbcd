import type { Count } from './count.js';
import { ENOUGH, type Range } from './estimate.js';
import { standing } from './measure-rows.js';
import { type Named, named } from './named.js';
import type { DriverRow } from './row.js';
import { type DriverScore, driver } from './scores/drivers.js';
import { type Series, tallied } from './series.js';
import { tallyOf, total } from './tally.js';
import type { Cut, Slice } from './trend.js';

const RANGE: Range = [0, 1];

/**
 * The reasons of one series: whole drivers and single options, what hurts before what pleases, the most named first.
 * The base is every answer in the cards in which anybody named a reason.
 */
export function driverRows(series: Series, cut: Cut): readonly DriverRow[] {
  const reasons = new Map<string, { readonly about: Named; n: number }>();
  const cards = new Set<string>();
  for (const { facet, card, n } of series.counts) {
    const about = named(facet);
    if (!about) continue;
    cards.add(card);
    const reason = reasons.get(facet);
    if (reason) reason.n += n;
    else reasons.set(facet, { about, n });
  }
  const slices = cut(series.counts.filter(({ card }) => cards.has(card)));
  return [...reasons]
    .sort(([f, a], [g, b]) => order(a.about) - order(b.about) || b.n - a.n || (f < g ? -1 : 1))
    .flatMap(([facet, { about }]) => slices.map((slice) => row(series, about, facet, slice)));
}

const order = ({ side, item }: Named) => (side === 'hurts' ? 0 : 2) + (item === undefined ? 0 : 1);

function row(series: Series, about: Named, facet: string, { period, counts }: Slice): DriverRow {
  const { measure, audience, source, card } = series;
  const all = counts.filter((count) => count.facet === '');
  const naming = counts.filter((count) => count.facet === facet);
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
