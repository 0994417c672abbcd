import { COMPARED, isPerCard } from './instruments.js';
import type { Count, Who } from './numbers/count.js';
import { type Tally, tallyOf } from './numbers/tally.js';
import type { SourceLabel } from './sources.js';

/** Rows that may be added up: one measure on one scale, one audience, one choice of sources. */
export interface Series {
  readonly measure: string;
  readonly scale: string;
  readonly audience: Who;
  readonly source: SourceLabel;
  /** Only where the card is the moment. */
  readonly card?: string;
  readonly counts: readonly Count[];
}

/** Sorts rows into series, in an order that does not depend on theirs. */
export function seriesOf(
  counts: Iterable<Count>,
  label: (row: Count) => SourceLabel | undefined,
): readonly Series[] {
  const found = new Map<string, Omit<Series, 'counts'> & { readonly counts: Count[] }>();
  for (const row of counts) {
    const source = label(row);
    if (!source) continue;
    const { measure, scale, audience } = row;
    const card = isPerCard(measure) ? { card: row.card } : {};
    // A year by day is sixty thousand rows: they are told apart by the cheapest key, the few series are sorted below.
    const key = `${measure}\0${scale}\0${audience}\0${source}\0${card.card ?? ''}`;
    const series = found.get(key);
    if (series) series.counts.push(row);
    else found.set(key, { measure, scale, audience, source, ...card, counts: [row] });
  }
  return [...found.values()]
    .map((series) => [sortKey(series), series] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, series]) => series);
}

/** Sides of a comparison first, users before buyers; then whatever stands on its own. */
function sortKey({ measure, scale, audience, source, card = '' }: Omit<Series, 'counts'>): string {
  const aside = card !== (COMPARED.get(measure)?.[audience] ?? '') ? 1 : 0;
  return JSON.stringify([measure, aside, audience === 'user' ? 0 : 1, card, scale, source]);
}

/** The rows of a series tallied, whichever audience they are of. */
export function tallied({ audience, scale }: Series, counts: Iterable<Count>): Tally {
  return audience === 'user' ? tallyOf('user', scale, counts) : tallyOf('buyer', scale, counts);
}

/** The rows of a series by facet, in the order in which the facets first appear. */
export function byFacet(counts: Iterable<Count>): ReadonlyMap<string, readonly Count[]> {
  const facets = new Map<string, Count[]>();
  for (const row of counts) {
    const rows = facets.get(row.facet);
    if (rows) rows.push(row);
    else facets.set(row.facet, [row]);
  }
  return facets;
}
