import { board, cushion, post, rod, roundedOutline, slab, spread } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import { wovenSeat } from './seat.js';
import type { Size } from './size.js';

export interface BenchShape {
  readonly form: 'plank' | 'settle' | 'hall' | 'chest' | 'woven';
  readonly wood: MaterialName;
  readonly cover?: MaterialName;
}

const SITTING = 45;

export function bench({ w, d, h }: Size, { form, wood, cover }: BenchShape): Solid[] {
  const finish = { material: wood };
  const sitting = Math.min(h, SITTING);
  const seat = (thick: number): Solid =>
    slab(
      roundedOutline(w, d, 1.6),
      { x: 0, y: 0, z: sitting - thick, h: thick },
      { ...finish, grain: [1, 0, 0] },
    );
  const pad = cover
    ? [
        cushion({ x: -w / 2 + 2, y: -d / 2 + 1.4, z: sitting, w: w - 4, d: d - 3, h: 5 }, 2.2, {
          material: cover,
        }),
      ]
    : [];
  const legs = (height: number, half = 2): Solid[] =>
    [-1, 1].flatMap((sx) =>
      [-1, 1].map((sy) =>
        post(
          [sx * (w / 2 - 5), sy * (d / 2 - 4), 0],
          [sx * (w / 2 - 8), sy * (d / 2 - 5.6), height],
          { from: half * 0.7, to: half, sides: 12 },
          finish,
        ),
      ),
    );

  switch (form) {
    case 'plank':
      return [
        ...legs(sitting - 4),
        board({ x: -w / 2 + 10, y: -1.5, z: 16, w: w - 20, d: 3, h: 3 }, finish),
        seat(4),
        ...pad,
      ];
    case 'woven':
      return [
        ...legs(sitting - 4.6),
        ...wovenSeat({ w, d, h: 4.6, y: 0, z: sitting - 4.6 }, wood, cover ?? 'cord'),
      ];
    case 'settle':
      return [
        ...legs(sitting - 3.4),
        seat(3.4),
        ...pad,
        ...spread([-w / 2 + 3, d / 2 - 3, sitting], [w / 2 - 3, d / 2 - 3, sitting], Math.round(w / 9)).map(
          ([x, y, z]) => rod([x, y, z], [x, y + 6, h - 5], { from: 0.9, to: 0.7, sides: 8 }, finish),
        ),
        board({ x: -w / 2, y: d / 2 + 1.6, z: h - 5, w, d: 2.6, h: 5 }, finish),
      ];
    case 'hall':
      return [
        ...[-1, 1].map((side) =>
          board(
            { x: side * (w / 2 - 3.6) - 1.3, y: -d / 2 + 1, z: 0, w: 2.6, d: d - 2, h: sitting - 3 },
            { ...finish, grain: [0, 0, 1] },
          ),
        ),
        ...[0.2, 0.4, 0.6, 0.8].map((t) =>
          board(
            { x: -w / 2 + 4.9, y: -d / 2 + d * t - 2.4, z: 13, w: w - 9.8, d: 4.8, h: 1.8 },
            { ...finish, light: 0.9 },
          ),
        ),
        seat(3),
        ...pad,
      ];
    case 'chest': {
      const thick = 2.4;
      return [
        ...[-1, 1].flatMap((sx) =>
          [-1, 1].map((sy) =>
            board(
              { x: sx * (w / 2 - 5) - 2, y: sy * (d / 2 - 4) - 2, z: 0, w: 4, d: 4, h: 5 },
              { ...finish, light: 0.85 },
            ),
          ),
        ),
        board({ x: -w / 2 + 1, y: -d / 2 + 1, z: 5, w: w - 2, d: d - 2, h: sitting - 5 - thick }, finish),
        ...[0, 1, 2].map((i) =>
          board(
            {
              x: -w / 2 + 5 + (i * (w - 6)) / 3,
              y: -d / 2 + 0.4,
              z: 10,
              w: (w - 6) / 3 - 4,
              d: 0.6,
              h: sitting - 19,
            },
            { ...finish, light: 1.06 },
          ),
        ),
        seat(thick),
        ...pad,
      ];
    }
  }
}
