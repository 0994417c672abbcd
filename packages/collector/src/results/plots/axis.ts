/** Which way a line of text runs; plots run the same way. */
export type Direction = 'ltr' | 'rtl';

/**
 * Where a value stands between the ends of an axis, in per cent from the left.
 * @param range least and greatest value; what lies outside stands at the end
 */
export function across(value: number, [min, max]: readonly [number, number], direction: Direction): number {
  const share = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0.5;
  const percent = Math.round(share * 10_000) / 100;
  return direction === 'rtl' ? 100 - percent : percent;
}

export const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** Runs of neighbours that are there: what lies between two runs is a gap. */
export function runs<T>(items: readonly (T | undefined)[]): readonly (readonly T[])[] {
  const found: T[][] = [];
  let before: T | undefined;
  for (const item of items) {
    if (item !== undefined) {
      if (before === undefined) found.push([]);
      found.at(-1)?.push(item);
    }
    before = item;
  }
  return found;
}
