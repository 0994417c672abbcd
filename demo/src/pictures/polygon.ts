import type { Spot } from './space.js';

/** The part of a convex polygon with `from` ≤ x ≤ `to`. */
export function slice(polygon: readonly Spot[], from: number, to: number): Spot[] {
  return cut(
    cut(polygon, (p) => p[0] - from),
    (p) => to - p[0],
  );
}

/** The part of a convex polygon where `inside` is not negative; `inside` must be linear. */
export function cut(polygon: readonly Spot[], inside: (spot: Spot) => number): Spot[] {
  return polygon.flatMap((here, i) => {
    const next = polygon[(i + 1) % polygon.length] as Spot;
    const [a, b] = [inside(here), inside(next)];
    const kept = a >= 0 ? [here] : [];
    if (a < 0 === b < 0) return kept;
    const t = a / (a - b);
    return [...kept, [here[0] + (next[0] - here[0]) * t, here[1] + (next[1] - here[1]) * t] as const];
  });
}

/** Where the upright line at `x` is inside a convex polygon, if anywhere. */
export function chord(polygon: readonly Spot[], x: number): readonly [number, number] | undefined {
  const hits: number[] = [];
  polygon.forEach((here, i) => {
    const next = polygon[(i + 1) % polygon.length] as Spot;
    if (here[0] <= x !== next[0] <= x)
      hits.push(here[1] + ((x - here[0]) / (next[0] - here[0])) * (next[1] - here[1]));
  });
  return hits.length < 2 ? undefined : [Math.min(...hits), Math.max(...hits)];
}

/** The smallest convex polygon around some points (Andrew's monotone chain, 1979). */
export function hull(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (row: readonly Spot[]): Spot[] => {
    const chain: Spot[] = [];
    for (const spot of row) {
      while (chain.length > 1 && !leftTurn(chain.at(-2) as Spot, chain.at(-1) as Spot, spot)) chain.pop();
      chain.push(spot);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const leftTurn = (a: Spot, b: Spot, c: Spot): boolean =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
