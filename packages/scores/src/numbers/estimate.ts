/** Below this many answers a score says "too few". */
export const ENOUGH = 10;

/**
 * A number and the 95 % interval around it; `low` ≤ `value` ≤ `high`, all within the range of the score.
 * No answers: all three are null. A mean of one answer, or of answers that are all alike, has a value and no
 * interval, because nothing in the answers says how far the next one may lie.
 */
export interface Estimate {
  /** Answers it rests on. Answers are counted, not persons. */
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One estimate less another, with the 95 % interval of the difference; null where it cannot be known. */
export type Difference = Omit<Estimate, 'n'>;

/** The least and the greatest value a score can have. */
export type Range = readonly [min: number, max: number];

/** No answers. */
export const NOTHING: Estimate = { n: 0, value: null, low: null, high: null };

/** Nothing to compare. */
export const NO_DIFFERENCE: Difference = { value: null, low: null, high: null };

/**
 * An estimate whose interval ends where the scale ends and always holds its own value: rounding in the last bit, or
 * an interval built around a shrunken centre, may otherwise miss it.
 */
export function within([min, max]: Range, n: number, value: number, low: number, high: number): Estimate {
  const clip = (x: number) => Math.min(max, Math.max(min, x));
  const held = clip(value);
  return { n, value: held, low: Math.min(held, clip(low)), high: Math.max(held, clip(high)) };
}

/** The same estimate in another unit: shares into per cent, sums of items into an index. `factor` > 0. */
export function scaled(estimate: Estimate, factor: number, offset = 0): Estimate {
  const move = (x: number | null) => (x === null ? null : (x + offset) * factor);
  return { n: estimate.n, value: move(estimate.value), low: move(estimate.low), high: move(estimate.high) };
}

/** A difference of two estimates of the same range can be no larger than the range is long. */
export function difference([min, max]: Range, { value, low, high }: Difference): Difference {
  if (value === null || low === null || high === null) return { value, low, high };
  const { n: _, ...held } = within([min - max, max - min], 0, value, low, high);
  return held;
}
