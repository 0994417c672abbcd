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
  const found = new Map<string, Found>();
  let last: { readonly row: Count; readonly counts: Count[] | undefined } | undefined;
  for (const row of counts) {
    // A year by day is sixty thousand rows, and mostly the next day of the same: no key is made for those.
    if (last && isAlike(last.row, row)) {
      last.counts?.push(row);
      continue;
    }
    const { measure, scale, audience } = row;
    const labelled = label(row);
    const card = isPerCard(measure) ? { card: row.card } : {};
    const about = labelled && { measure, scale, audience, source: labelled, ...card };
    last = { row, counts: about && seriesIn(found, about).counts };
    last.counts?.push(row);
  }
  return [...found.values()]
    .map((series) => [sortKey(series), series] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, series]) => series);
}

type Found = Omit<Series, 'counts'> & { readonly counts: Count[] };

function seriesIn(found: Map<string, Found>, about: Omit<Series, 'counts'>): Found {
  const key = JSON.stringify([about.measure, about.scale, about.audience, about.source, about.card]);
  const known = found.get(key) ?? { ...about, counts: [] };
  found.set(key, known);
  return known;
}

/** Whether two rows differ in nothing that a series or its label depends on. */
function isAlike(a: Count, b: Count): boolean {
  return (
    a.measure === b.measure &&
    a.card === b.card &&
    a.source === b.source &&
    a.scale === b.scale &&
    a.audience === b.audience
  );
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
