import type { Count, Who } from './count.js';
import type { Range } from './estimate.js';

/** Answers of one value, and how many of them stand in unfinished responses or under words the shop changed. */
export interface Cell {
  readonly n: number;
  readonly partial: number;
  readonly reworded: number;
}

declare const whose: unique symbol;

/**
 * The answers of one audience on one scale, by value: all that any score here needs. Users and buyers cannot be added
 * up, by type: a tally takes and gives its audience (`whose`, which exists for the compiler only), so that neither
 * stands in for a tally of "either", and nothing makes or accepts one of those.
 */
export interface AudienceTally<A extends Who> {
  readonly [whose]?: (audience: A) => A;
  readonly audience: A;
  /** As in {@link Count}. */
  readonly scale: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A tally of users or a tally of buyers, never of both. */
export type Tally = AudienceTally<'user'> | AudienceTally<'buyer'>;

/** What is left of a tally when it no longer matters whose it was. */
type Cells = Pick<Tally, 'scale' | 'cells'>;

const EMPTY: Cell = { n: 0, partial: 0, reworded: 0 };

const sum = (a: Cell, b: Cell): Cell => ({
  n: a.n + b.n,
  partial: a.partial + b.partial,
  reworded: a.reworded + b.reworded,
});

/** Adds up the rows of one audience on one scale; other rows are passed over. */
export function tallyOf(audience: 'user', scale: string, counts: Iterable<Count>): AudienceTally<'user'>;
export function tallyOf(audience: 'buyer', scale: string, counts: Iterable<Count>): AudienceTally<'buyer'>;
export function tallyOf(audience: Who, scale: string, counts: Iterable<Count>): Tally {
  const cells = new Map<string, Cell>();
  for (const { audience: who, scale: on, value, n, partial, standard } of counts) {
    if (who !== audience || on !== scale) continue;
    const cell = { n, partial: partial ? n : 0, reworded: standard ? 0 : n };
    cells.set(value, sum(cells.get(value) ?? EMPTY, cell));
  }
  return { audience, scale, cells };
}

/**
 * Both together, as if all answers had been tallied at once.
 * @throws RangeError when the scales differ: no number means both
 */
export function merge<A extends Who>(a: AudienceTally<A>, b: AudienceTally<NoInfer<A>>): AudienceTally<A> {
  sameScale(a, b);
  const cells = new Map(a.cells);
  for (const [value, cell] of b.cells) cells.set(value, sum(cells.get(value) ?? EMPTY, cell));
  return { audience: a.audience, scale: a.scale, cells };
}

/**
 * What is left of `all` without `part`, which must be among it.
 * @throws RangeError when the scales differ
 */
export function without<A extends Who>(
  all: AudienceTally<A>,
  part: AudienceTally<NoInfer<A>>,
): AudienceTally<A> {
  const minus = [...part.cells].map(([value, { n, partial, reworded }]): [string, Cell] => [
    value,
    { n: -n, partial: -partial, reworded: -reworded },
  ]);
  return merge(all, { audience: all.audience, scale: part.scale, cells: new Map(minus) });
}

/** @throws RangeError when two tallies are on different scales */
export function sameScale(a: { readonly scale: string }, b: { readonly scale: string }): void {
  if (a.scale !== b.scale)
    throw new RangeError(`Answers on ${a.scale} and on ${b.scale} are no one score: tally each scale apart.`);
}

/** `1..5` → [1, 5]; undefined for choices. */
export function rangeOf(scale: string): Range | undefined {
  const [min, max] = scale.split('..').map(Number);
  return min !== undefined && max !== undefined && min < max ? [min, max] : undefined;
}

/** The answers as numbers, each with how often it was given. */
export type Points = readonly (readonly [value: number, n: number])[];

/**
 * The answers as numbers and the ends of their scale.
 * @throws RangeError when they are choices, which have no mean
 */
export function numeric(tally: Cells): { readonly points: Points; readonly range: Range } {
  const range = rangeOf(tally.scale);
  if (!range) throw new RangeError(`Answers on the scale "${tally.scale}" are no numbers and have no mean.`);
  const points = [...tally.cells].map(([value, { n }]) => [Number(value), n] as const);
  // In order of size: floating sums then come out the same whatever order the rows arrived in.
  return { points: points.filter(([, n]) => n > 0).sort(([a], [b]) => a - b), range };
}

/** How many answers lie from `low` to `high`, both included. */
export function between(points: Points, low: number, high: number): number {
  return points.reduce((sum, [value, n]) => sum + (value >= low && value <= high ? n : 0), 0);
}

/** All cells added up, of the given values only if any are given. */
export function total(tally: Cells, values?: { has(value: string): boolean }): Cell {
  let all = EMPTY;
  for (const [value, cell] of tally.cells) if (!values || values.has(value)) all = sum(all, cell);
  return all;
}
