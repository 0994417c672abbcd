import { board } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import { loft, type Solid } from '../solid.js';
import type { Point } from '../space.js';

interface Place {
  readonly w: number;
  readonly d: number;
  readonly h: number;
  readonly y: number;
  readonly z: number;
}

/** A frame with paper cord wound around it: four fields that meet in the middle. */
export function wovenSeat({ w, d, h, y, z }: Place, wood: MaterialName, weave: MaterialName): Solid[] {
  const [left, right, front, back] = [-w / 2, w / 2, y - d / 2, y + d / 2];
  const hollow = Math.min(0.8, h * 0.25);
  const rim = h * 0.62;
  const inset = 1.2;
  const frame: Solid[] = [
    board({ x: left, y: front + inset, z, w: inset, d: d - inset * 2, h: rim }, { material: wood }),
    board({ x: right - inset, y: front + inset, z, w: inset, d: d - inset * 2, h: rim }, { material: wood }),
    board({ x: left, y: back - inset, z, w, d: inset, h: rim }, { material: wood }),
    board({ x: left, y: front, z, w, d: inset, h: rim }, { material: wood }),
  ];
  const level = z + rim;
  const corners: Point[] = [
    [left + 0.4, front + 0.4, level],
    [right - 0.4, front + 0.4, level],
    [right - 0.4, back - 0.4, level],
    [left + 0.4, back - 0.4, level],
  ];
  const heart = Math.min(w, d) / 2;
  const ridge: [Point, Point] =
    w > d
      ? [
          [left + heart, y, level],
          [right - heart, y, level],
        ]
      : [
          [0, front + heart, level],
          [0, back - heart, level],
        ];
  const [c0, c1, c2, c3] = corners as [Point, Point, Point, Point];
  const fields: Point[][] =
    w > d
      ? [
          [c0, c1, ridge[1], ridge[0]],
          [c1, c2, ridge[1]],
          [c2, c3, ridge[0], ridge[1]],
          [c3, c0, ridge[0]],
        ]
      : [
          [c0, c1, ridge[0]],
          [c1, c2, ridge[1], ridge[0]],
          [c2, c3, ridge[1]],
          [c3, c0, ridge[0], ridge[1]],
        ];
  const across: Point[] = [
    [0, 1, 0],
    [1, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
  ];
  return [
    ...frame,
    ...fields.map((field, i) =>
      loft([field, field.map(([x, fy, fz]): Point => [x, fy, fz + h - rim - hollow])], {
        material: weave,
        grain: across[i] as Point,
        light: i === 0 ? 1.02 : i === 1 ? 0.95 : i === 2 ? 0.97 : 1,
      }),
    ),
  ];
}
