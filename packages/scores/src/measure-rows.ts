import { periodOf, type Step } from './day.js';
import { type Rule, rulesOf } from './instruments.js';
import type { Count, Who } from './numbers/count.js';
import { ENOUGH } from './numbers/estimate.js';
import { type Cell, rangeOf, type Tally, total } from './numbers/tally.js';
import type { MeasureRow } from './row.js';
import { byFacet, type Series, tallied } from './series.js';
import { isVolunteered } from './sources.js';
import type { Cut, Slice } from './trend.js';

/** How often a card was shown unasked on one day, and how often that ended in an answer. */
export interface Shown {
  readonly day: string;
  readonly card: string;
  readonly audience: Who;
  readonly shown: number;
  readonly sent: number;
}

export interface Rates {
  readonly shown: readonly Shown[];
  readonly step: Step | undefined;
}

const PURPOSE = 'purpose=';
/** Longer scales than 0–10, with room for a shop's own, are not listed value by value. */
const LISTED = 20;

/** The rows of one series: every score of its measure, and task completion by purpose. */
export function measureRows(series: Series, cut: Cut, rates: Rates): readonly MeasureRow[] {
  const facets = byFacet(series.counts);
  const rules = rulesOf(series.measure, series.scale);
  const rateIn = ratesOf(series, rates);
  const answers = cut(facets.get('') ?? []);
  const purposes = [...facets]
    .filter(([facet]) => facet.startsWith(PURPOSE))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([facet, counts]) => ({ purpose: facet.slice(PURPOSE.length), slices: cut(counts) }));
  return [
    ...rules.flatMap((rule) =>
      answers.map((slice) => ({ ...row(series, rule, slice), ...rateIn(slice.period) })),
    ),
    ...rules.flatMap((rule) =>
      purposes.flatMap(({ purpose, slices }) =>
        slices.map((slice) => ({ ...row(series, rule, slice), purpose })),
      ),
    ),
  ];
}

function row(series: Series, rule: Rule, { period, counts }: Slice): MeasureRow {
  const { measure, audience, source, scale, card } = series;
  const tally = tallied(series, counts);
  const { shares, ...estimate } = rule.of(tally);
  const listed = list(tally, rule);
  return {
    measure,
    score: rule.score,
    audience,
    source,
    ...estimate,
    ...(listed && { counts: listed }),
    tooFew: estimate.n < ENOUGH,
    ...standing(total(tally, rule.base)),
    range: rule.range ?? rangeOf(scale) ?? [0, 1],
    ...(period !== undefined && { period }),
    ...(card !== undefined && { card }),
    ...(shares && { shares }),
  };
}

/** What part of the answers is unfinished, and what part was given to other words. */
export function standing({ n, partial, reworded }: Cell): { unfinished: number; reworded?: number } {
  return { unfinished: n > 0 ? partial / n : 0, ...(reworded > 0 && { reworded: reworded / n }) };
}

function list({ scale, cells }: Tally, { options = [] }: Rule): Record<string, number> | undefined {
  const [min, max] = rangeOf(scale) ?? [0, -1];
  if (max - min > LISTED) return undefined;
  const points = Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
  const values = new Set([...(points.length > 0 ? points : options), ...[...cells.keys()].sort()]);
  return Object.fromEntries([...values].map((value) => [value, cells.get(value)?.n ?? 0]));
}

/** Known where cards of this series were shown unasked and counted; a subject's share of them is not. */
function ratesOf(
  { measure, audience, source, counts }: Series,
  { shown, step }: Rates,
): (period: string | undefined) => { rate?: number } {
  if (isVolunteered(measure) || !['prompt', 'prompt+link', 'all'].includes(source)) return () => ({});
  const cards = new Set(counts.filter((row: Count) => row.source === 'prompt').map(({ card }) => card));
  const periods = new Map<string | undefined, { seen: number; sent: number }>();
  for (const day of shown) {
    if (day.audience !== audience || !cards.has(day.card)) continue;
    const period = step && periodOf(day.day, step);
    const { seen, sent } = periods.get(period) ?? { seen: 0, sent: 0 };
    periods.set(period, { seen: seen + day.shown, sent: sent + day.sent });
  }
  return (period) => {
    const { seen, sent } = periods.get(period) ?? { seen: 0, sent: 0 };
    // A card shown before midnight and sent after it may lift a day's rate above one.
    return seen > 0 ? { rate: Math.min(1, sent / seen) } : {};
  };
}
