import type { Filter } from './store.js';

/** Where a page ended: the last place, after its due time where that comes first. */
export interface Cursor {
  /** What has no due time comes after everything that has. */
  readonly due: number;
  readonly place: number;
}

export const NO_DUE: number = Number.MAX_SAFE_INTEGER;

/** Open cases are read by who has waited longest for what was promised; everything else by arrival. */
export const byDue = (filter: Filter): boolean => filter.case === 'open';

/** @returns undefined for a text that {@link writeCursor} did not make */
export function readCursor(text: string): Cursor | undefined {
  const [, place, due] = /^(\d{1,16})(?:-(-?\d{1,16}))?$/.exec(text) ?? [];
  return place === undefined ? undefined : { place: Number(place), due: Number(due ?? NO_DUE) };
}

export function writeCursor({ place, due }: Cursor, filter: Filter): string {
  return byDue(filter) ? `${place}-${due}` : String(place);
}
