/**
 * A place in centimetres: x to the right, y away from the viewer, z up. The floor is z = 0, the front of a piece
 * of furniture looks towards negative y.
 */
export type Point = readonly [x: number, y: number, z: number];

/** A place on the sheet in pixels, y down. */
export type Spot = readonly [x: number, y: number];

export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Point, k: number): Point => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const span = (a: Point): number => Math.hypot(...a);

/** The same direction with length 1; a vector without length points up. */
export function unit(a: Point): Point {
  const length = span(a);
  return length < 1e-9 ? [0, 0, 1] : times(a, 1 / length);
}

/** From `a` (t = 0) to `b` (t = 1). */
export const between = (a: Point, b: Point, t: number): Point => plus(times(a, 1 - t), times(b, t));

export function middle(points: readonly Point[]): Point {
  return times(points.reduce(plus, [0, 0, 0]), 1 / points.length);
}
