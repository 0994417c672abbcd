import type { RatingCount, ResponseStore } from '../kept/store.js';

/** Stars of 1–5 as a shop shows them beside a product. */
export interface Ratings {
  readonly subject: string;
  /** Of buyers whose purchase a token proved. */
  readonly verified: Rating;
  /** Of everybody who says they bought. */
  readonly all: Rating;
}

export interface Rating {
  /** Unrounded; null when nobody rated. */
  readonly mean: number | null;
  readonly count: number;
}

export async function ratingsOf(store: ResponseStore, subject: string): Promise<Ratings> {
  const counts = await store.ratings(subject);
  return {
    subject,
    verified: rating(counts.filter(({ verified }) => verified)),
    all: rating(counts.filter(({ verified }) => !verified)),
  };
}

function rating(counts: readonly RatingCount[]): Rating {
  const count = counts.reduce((sum, { n }) => sum + n, 0);
  const total = counts.reduce((sum, { n, value }) => sum + n * value, 0);
  return { mean: count === 0 ? null : total / count, count };
}
