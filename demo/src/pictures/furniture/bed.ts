import { board, cushion, post, rod, spread } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import { pillow } from './props.js';
import type { Size } from './size.js';

export interface BedShape {
  readonly head: 'slats' | 'panel' | 'cover' | 'low';
  readonly wood: MaterialName;
  readonly cover?: MaterialName;
  readonly blanket: MaterialName;
  readonly people: 1 | 2;
  /** A day bed has a back along its length. */
  readonly day?: true;
}

/** It stands with the head to the right and at the back, so that its whole length is seen. */
export function bed({ w, d, h }: Size, shape: BedShape): Solid[] {
  const { wood } = shape;
  const finish = { material: wood };
  const side = 34;
  const [x, y] = [w / 2, d / 2];
  const leg = (px: number, py: number, high: number): Solid =>
    post([px, py, 0], [px, py, high], { from: 2, to: 2.6 }, finish);
  return [
    leg(-x + 3, -y + 3, side + 3),
    leg(x - 3, -y + 3, side + 3),
    board({ x: -x + 5.6, y: -y + 1.6, z: side - 14, w: w - 11.2, d: 3, h: 14 }, finish),
    board({ x: -x + 1.4, y: -y + 5.6, z: side - 14, w: 3, d: d - 11.2, h: 14 }, finish),
    board({ x: x - 4.4, y: -y + 5.6, z: side - 14, w: 3, d: d - 11.2, h: 14 }, finish),
    ...headboard({ w, d, h }, shape, side),
    ...(shape.day
      ? [...dayBedding({ w, d, h }, shape, side), ...dayBack({ w, d, h }, shape, side)]
      : bedding({ w, d, h }, shape, side)),
  ];
}

/** One block behind the other from foot to head: nothing lies around anything else, or it could not be painted. */
function bedding({ w, d }: Size, { blanket, people }: BedShape, side: number): Solid[] {
  const [x, y] = [w / 2, d / 2];
  const [foot, fold, head] = [-y + 3.4, -y + 3.4 + d * 0.58, -y + 3.4 + d * 0.68];
  const wide = (w - 12) / people;
  return [
    cushion({ x: -x + 5, y: head, z: side - 5, w: w - 10, d: y - 9 - head, h: 20 }, 4, { material: 'snow' }),
    cushion({ x: -x + 5, y: foot + 1.6, z: side - 5, w: w - 10, d: fold - foot - 3, h: 7 }, 2, {
      material: 'snow',
    }),
    cushion({ x: -x + 2.4, y: foot, z: side + 2, w: w - 4.8, d: fold - foot, h: 17 }, 5, {
      material: blanket,
    }),
    cushion({ x: -x + 2, y: fold, z: side + 2, w: w - 4, d: head - fold, h: 18 }, 5, { material: 'linen' }),
    ...Array.from({ length: people }, (_, i) =>
      pillow({ x: -x + 6 + i * wide + 3, y: y - 48, z: side + 15, w: wide - 6, d: 38 }, 'snow'),
    ),
  ];
}

function dayBedding({ w, d }: Size, { blanket }: BedShape, side: number): Solid[] {
  return [
    cushion({ x: -w / 2 + 5, y: -d / 2 + 5, z: side - 5, w: w - 10, d: d - 10, h: 19 }, 4, {
      material: blanket,
    }),
    pillow({ x: -w / 2 + 26, y: d / 2 - 44, z: side + 14, w: w - 34, d: 36 }, 'snow'),
  ];
}

function headboard({ w, d, h }: Size, { head, wood, cover }: BedShape, side: number): Solid[] {
  const finish = { material: wood };
  const [x, y] = [w / 2, d / 2];
  const posts = (high: number): Solid[] =>
    [-1, 1].map((s) =>
      post([s * (x - 3), y - 3, 0], [s * (x - 3), y - 3, high], { from: 2.2, to: 2.4 }, finish),
    );
  switch (head) {
    case 'slats':
      return [
        ...posts(h - 5),
        ...spread([-x + 12, y - 3, 0], [x - 12, y - 3, 0], Math.round(w / 11)).map(([px]) =>
          board({ x: px - 1.6, y: y - 4, z: side, w: 3.2, d: 1.6, h: h - side - 5 }, finish),
        ),
        board({ x: -x + 0.6, y: y - 6, z: h - 5, w: w - 1.2, d: 5.6, h: 5 }, finish),
        board({ x: -x + 5.6, y: y - 4.6, z: side - 14, w: w - 11.2, d: 3, h: 14 }, finish),
      ];
    case 'panel':
      return [
        ...posts(h),
        board(
          { x: -x + 5.4, y: y - 4.6, z: side - 14, w: w - 10.8, d: 3, h: h - side + 12 },
          { ...finish, grain: [1, 0, 0] },
        ),
      ];
    case 'cover':
      return [
        ...posts(side),
        ...[0, 1].map((i) =>
          cushion(
            {
              x: -x + 1 + (i * (w - 2)) / 2,
              y: y - 8,
              z: side - 8,
              w: (w - 2) / 2 - 0.6,
              d: 8,
              h: h - side + 8,
            },
            3,
            { material: cover ?? 'linen' },
          ),
        ),
      ];
    case 'low':
      return [
        ...posts(side + 3),
        board({ x: -x + 5.6, y: y - 4.6, z: side - 14, w: w - 11.2, d: 3, h: 14 }, finish),
      ];
  }
}

function dayBack({ w, d, h }: Size, { wood, cover }: BedShape, side: number): Solid[] {
  const x = w / 2;
  const finish = { material: wood };
  return [
    ...spread([2 - x, -d / 2 + 8, 0], [2 - x, d / 2 - 8, 0], 9).map(([px, py]) =>
      rod([px, py, side], [px, py, h - 4], { from: 1, to: 1, sides: 8 }, finish),
    ),
    board({ x: -x, y: -d / 2 + 2, z: h - 4, w: 4, d: d - 4, h: 4 }, finish),
    ...[0, 1, 2].map((i) =>
      cushion(
        { x: 4 - x, y: -d / 2 + 7 + (i * (d - 16)) / 3, z: side + 14, w: 15, d: (d - 16) / 3 - 2, h: 34 },
        6,
        { material: cover ?? 'linen' },
      ),
    ),
  ];
}
