import { periodOf, periods, type Step } from './day.js';
import type { Count } from './numbers/count.js';

/** One period and what was answered in it; no `period` when everything is one. */
export interface Slice {
  readonly period?: string;
  readonly counts: readonly Count[];
}

/** Cuts rows by period. Every slice of the axis comes back, the empty ones too: a gap is shown as a gap. */
export type Cut = (counts: readonly Count[]) => readonly Slice[];

/**
 * @param days the first and the last day of the axis; undefined when there is nothing to put on it
 * @param step undefined: no trend, all of it is one slice
 */
export function cutBy(step: Step | undefined, days: readonly [first: string, last: string] | undefined): Cut {
  if (!step) return (counts) => [{ counts }];
  const axis = days ? periods(days[0], days[1], step) : [];
  return (counts) => {
    const slices = new Map<string, Count[]>(axis.map((period) => [period, []]));
    for (const row of counts) slices.get(periodOf(row.day, step))?.push(row);
    return [...slices].map(([period, slice]) => ({ period, counts: slice }));
  };
}
