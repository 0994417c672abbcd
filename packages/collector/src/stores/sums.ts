import type { OhlasResponse } from '@ohlas/protocol';
import { type Count, changes, countsOf, weekOf } from '@ohlas/scores';
import type { SumsQuery } from '../kept/store.js';
import { CARDS, cardSumsOf } from './card-sums.js';

/** Marks the second count of a rating whose buyer is proved. No score asks for it. */
export const VERIFIED = 'verified';
export const RATING: { readonly measure: string; readonly scale: string } = {
  measure: 'product-rating',
  scale: '1..5',
};

/** Things many people rate. What one order or one contact says is read from its few responses instead. */
const OWN_SUMS = /^(product|page):.{1,300}$/s;

export interface Standing {
  readonly day: string;
  readonly quarantined: boolean;
  readonly verified: boolean;
}

/**
 * The rows a response adds to the sums. What is about the shop is kept under `shop`, everything else under `''`;
 * those two together are all there is. Products and pages have rows of their own beside that, and so have cards.
 */
export function sumsOf(response: OhlasResponse, standing: Standing): readonly Count[] {
  const counted = countsOf(response, standing).flatMap((row) => {
    const own = hasSums(row.subject) ? [row, ...proved(row, standing)] : [];
    return row.subject === 'shop' ? own : [{ ...row, subject: '' }, ...own];
  });
  const counts = !response.test && response.status !== 'withdrawn' && !standing.quarantined;
  return counts ? [...counted, ...cardSumsOf(response, standing.day)] : counted;
}

function proved(row: Count, { verified }: Standing): readonly Count[] {
  const rated = row.measure === RATING.measure && row.scale === RATING.scale && row.facet === '';
  return verified && rated && row.audience === 'buyer' ? [{ ...row, facet: VERIFIED }] : [];
}

/** The rows a query asks for, added up. */
export function chosen(rows: Iterable<Count>, query: SumsQuery): readonly Count[] {
  const { from = '', to = '9', subject, language, daily } = query;
  const fits = (row: Count) =>
    (query.facets === false ? row.facet === '' : row.facet !== VERIFIED) &&
    (subject === undefined ? row.subject === '' || row.subject === 'shop' : row.subject === subject) &&
    from <= row.day &&
    row.day <= to &&
    (['measure', 'card', 'audience', 'language'] as const).every(
      (key) => query[key] === undefined || query[key] === row[key],
    );
  const fitting = [...rows].filter(fits);
  const firsts = new Map<string, string>();
  for (const { day } of fitting) {
    const first = firsts.get(weekOf(day));
    if (first === undefined || day < first) firsts.set(weekOf(day), day);
  }
  const dayOf = (day: string) => (daily === 'week' ? (firsts.get(weekOf(day)) ?? day) : daily ? day : '');
  const merged = fitting.map((row) => ({
    ...row,
    subject: subject ?? '',
    language: language ?? '',
    day: dayOf(row.day),
  }));
  return changes([], merged);
}

/** Whether a subject has sums; the others are few enough to be counted when asked for. */
export const hasSums = (subject: string): boolean =>
  subject === 'shop' || subject === CARDS || OWN_SUMS.test(subject);
