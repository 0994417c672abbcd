import type { Audience, Source } from '@ohlas/protocol';

/** The two audiences of the wire. Nothing in this room adds one to the other. */
export type Who = Audience['kind'];

/**
 * How often the same thing was answered on one day: the row a receiver stores and everything here is computed
 * from. Rows with equal keys may be added up in any order and grouped by any subset of the keys, because all they
 * hold is a number of answers. A receiver may blank `subject` and
 * `language` (`''`) where it never asks for one of them.
 */
export interface Count<A extends Who = Who> {
  /** Calendar day in the shop's time zone, `2026-02-28`. */
  readonly day: string;
  readonly card: string;
  readonly audience: A;
  readonly source: Source;
  /** `shop`, `product:sku-1`, `order:10482`, …; `''` when grouped away. */
  readonly subject: string;
  /** In which it was answered, `cs`; `''` when grouped away or not known. */
  readonly language: string;
  readonly measure: string;
  /** `1..5` for numbers, `options` for choices. Answers on different scales are never one score. */
  readonly scale: string;
  /** `''`: the answer itself. `causes=late-delivery`: the same answer again, among those who also said that. */
  readonly facet: string;
  /** The number or option id as text. "Does not apply" is no answer to the question and no row. */
  readonly value: string;
  /** False: the shop had changed the words of the question. */
  readonly standard: boolean;
  /** True: the response it belongs to was never finished. */
  readonly partial: boolean;
  /** Answers. Negative only in what {@link changes} returns. */
  readonly n: number;
}

/** The columns that make two rows the same, in the order of the interface. */
export const COUNT_KEYS: readonly Exclude<keyof Count, 'n'>[] = [
  'day',
  'card',
  'audience',
  'source',
  'subject',
  'language',
  'measure',
  'scale',
  'facet',
  'value',
  'standard',
  'partial',
];

/** The scale of choices, which have no order. */
export const OPTIONS = 'options';

/**
 * What to add to stored rows when one response becomes another: a revision, a withdrawal (`after` is empty), a
 * quarantine or its end. Rows that stay the same do not appear.
 */
export function changes(before: Iterable<Count>, after: Iterable<Count>): readonly Count[] {
  const sums = new Map<string, Count>();
  const add = (row: Count, sign: 1 | -1) => {
    const key = JSON.stringify(COUNT_KEYS.map((name) => row[name]));
    sums.set(key, { ...row, n: (sums.get(key)?.n ?? 0) + sign * row.n });
  };
  for (const row of before) add(row, -1);
  for (const row of after) add(row, 1);
  return [...sums.values()].filter((row) => row.n !== 0);
}
