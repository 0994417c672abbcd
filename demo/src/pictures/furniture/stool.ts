import { oval, post, rod, roundedOutline, slab } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import type { Point } from '../space.js';
import { wovenSeat } from './seat.js';
import type { Size } from './size.js';

export interface StoolShape {
  readonly seat: 'round' | 'square' | 'woven';
  readonly legs: 3 | 4;
  readonly wood: MaterialName;
  readonly weave?: MaterialName;
  /** A ring of rungs for the feet, at this height. */
  readonly rungs?: number;
  /** A step below the seat. */
  readonly step?: boolean;
}

export function stool({ w, d, h }: Size, { seat, legs, wood, weave, rungs, step }: StoolShape): Solid[] {
  const thick = seat === 'woven' ? 4.5 : 3.6;
  const top = h - thick;
  const tall = h / 45;
  const feet = places(legs, w / 2 - 2, d / 2 - 2);
  const tops = places(legs, w / 2 - 4 - tall * 1.6, d / 2 - 4 - tall * 1.6);
  const turned = seat === 'round';
  const solids: Solid[] = feet.map(([x, y], i) => {
    const [tx, ty] = tops[i] as readonly [number, number];
    return post(
      [x, y, 0],
      [tx, ty, top],
      { from: turned ? 1.3 : 1.5, to: turned ? 2 : 1.9, sides: turned ? 12 : 4 },
      { material: wood },
    );
  });
  if (rungs) solids.push(...ring(feet, tops, rungs / top, rungs, 1.1, wood));
  if (step)
    solids.push(
      slab(
        roundedOutline(w - 6, d - 8, 2),
        { x: 0, y: 0, z: h * 0.46, h: 2.4 },
        { material: wood, grain: [1, 0, 0] },
      ),
    );
  if (seat === 'woven')
    solids.push(
      ...ring(tops, tops, 1, top - 9, 1.1, wood),
      ...wovenSeat({ w, d, h: thick, z: top, y: 0 }, wood, weave ?? 'cord'),
    );
  else
    solids.push(
      slab(
        seat === 'round' ? oval(w, d) : roundedOutline(w, d, 3.5),
        { x: 0, y: 0, z: top, h: thick },
        { material: wood, grain: [1, 0, 0], round: seat === 'round' },
      ),
    );
  return solids;
}

function places(legs: 3 | 4, x: number, y: number): (readonly [number, number])[] {
  if (legs === 4)
    return [
      [-x, -y],
      [x, -y],
      [x, y],
      [-x, y],
    ];
  return [-90, 30, 150].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return [x * Math.cos(angle), y * Math.sin(angle)];
  });
}

function ring(
  feet: readonly (readonly [number, number])[],
  tops: readonly (readonly [number, number])[],
  t: number,
  height: number,
  half: number,
  material: MaterialName,
): Solid[] {
  const at = (i: number): Point => {
    const [fx, fy] = feet[i % feet.length] as readonly [number, number];
    const [tx, ty] = tops[i % tops.length] as readonly [number, number];
    return [fx + (tx - fx) * t, fy + (ty - fy) * t, height];
  };
  return feet.map((_, i) => {
    const [a, b] = [at(i), at(i + 1)];
    const inset = 1.6 / Math.hypot(b[0] - a[0], b[1] - a[1]);
    const from: Point = [a[0] + (b[0] - a[0]) * inset, a[1] + (b[1] - a[1]) * inset, height];
    const to: Point = [b[0] + (a[0] - b[0]) * inset, b[1] + (a[1] - b[1]) * inset, height];
    return rod(from, to, { from: half, to: half }, { material });
  });
}
