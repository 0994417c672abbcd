import type { ProductId } from './catalogue.js';

/** What people gave a piece. */
export interface Stars {
  /** 1 to 5. */
  readonly mean: number;
  /** How many people; at least one. */
  readonly count: number;
}

/** Nothing where nobody gave any. */
export type FindStars = (id: ProductId) => Promise<Stars | undefined>;

/**
 * What stood in the books of the shop before it had Ohlas, invented like its furniture: how often each number of stars
 * was given, from one to five. What is new has none.
 */
const EARLIER: { readonly [id in ProductId]?: readonly [number, number, number, number, number] } = {
  'sova-stool': [1, 2, 6, 41, 78],
  'mlyn-stool': [0, 1, 3, 14, 22],
  'jestrab-stool': [2, 3, 9, 20, 17],
  'pasak-stool': [0, 0, 1, 6, 12],
  'luznice-chair': [3, 5, 14, 96, 212],
  'sazava-chair': [1, 1, 8, 40, 61],
  'otava-chair': [2, 6, 12, 38, 29],
  'blanice-chair': [0, 2, 4, 19, 41],
  'nezarka-chair': [1, 0, 2, 11, 35],
  'berounka-chair': [4, 7, 13, 22, 14],
  'sumava-armchair': [0, 1, 2, 24, 87],
  'brdy-sofa': [2, 2, 5, 18, 30],
  'sumava-sofa': [1, 3, 4, 27, 63],
  'vltava-bench': [0, 1, 2, 16, 28],
  'radhost-bench': [1, 1, 6, 13, 9],
  'klobouk-bench': [0, 0, 3, 21, 37],
  'truhla-bench': [2, 4, 7, 19, 15],
  'luznice-table': [1, 2, 5, 33, 88],
  'morava-table': [3, 3, 11, 47, 92],
  'dyje-table': [0, 2, 3, 12, 20],
  'ohre-table': [1, 4, 8, 17, 11],
  'kapka-table': [0, 1, 4, 29, 46],
  'brod-table': [2, 1, 6, 15, 21],
  'most-table': [0, 0, 2, 8, 19],
  'pisar-desk': [1, 2, 7, 44, 103],
  'notar-desk': [0, 3, 5, 20, 26],
  'basnik-desk': [0, 1, 1, 9, 31],
  'zak-desk': [3, 6, 10, 24, 18],
  'polom-bed': [2, 2, 6, 31, 74],
  'serak-bed': [1, 3, 9, 22, 25],
  'tisina-bed': [0, 1, 2, 18, 52],
  'radnice-shelf': [1, 1, 5, 26, 43],
  'parapet-shelf': [0, 2, 4, 17, 19],
  'zebrik-shelf': [4, 5, 9, 21, 16],
  'vez-shelf': [1, 0, 3, 14, 27],
  'rimsa-shelf': [0, 1, 5, 34, 66],
  'ul-shelf': [2, 2, 4, 10, 13],
  'lipa-cabinet': [1, 2, 3, 25, 71],
  'dubina-cabinet': [0, 1, 4, 19, 44],
  'jasan-cabinet': [1, 4, 7, 23, 20],
  'svicka-cabinet': [0, 0, 1, 7, 18],
  'babicka-cabinet': [2, 3, 5, 16, 39],
  'obzor-cabinet': [1, 1, 6, 28, 35],
  'jerab-lamp': [0, 2, 3, 37, 84],
  'hruska-lamp': [1, 1, 4, 22, 33],
  'zvon-lamp': [3, 4, 8, 18, 14],
  'volavka-lamp': [0, 1, 2, 13, 40],
  'uplnek-lamp': [2, 1, 5, 31, 58],
  'tun-mirror': [0, 1, 3, 20, 47],
  'kaple-mirror': [1, 2, 6, 14, 12],
  'studanka-mirror': [0, 0, 2, 9, 24],
  'paroh-stand': [2, 5, 6, 12, 8],
  'ves-stand': [0, 1, 2, 15, 30],
};

export function earlierStars(id: ProductId): Stars | undefined {
  return EARLIER[id]
    ?.map((count, given): Stars => ({ mean: given + 1, count }))
    .filter(({ count }) => count > 0)
    .reduce<Stars | undefined>(together, undefined);
}

/** The stars of two groups of people, as of one. */
export function together(one: Stars | undefined, other: Stars | undefined): Stars | undefined {
  if (!one || !other) return one ?? other;
  const count = one.count + other.count;
  return { mean: (one.mean * one.count + other.mean * other.count) / count, count };
}
