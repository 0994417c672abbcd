import { board, bow, cushion, post, rod, roundedOutline, slab, spread } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import type { Point } from '../space.js';
import { wovenSeat } from './seat.js';
import type { Size } from './size.js';

export interface ChairShape {
  readonly back: 'spindles' | 'rungs' | 'slats' | 'bow' | 'panel';
  readonly seat: 'wood' | 'woven' | 'cushion';
  readonly wood: MaterialName;
  readonly cover?: MaterialName;
  readonly arms?: boolean;
  /** Height of the seat, 45 cm where it is not said. */
  readonly sitting?: number;
}

export function chair({ w, d, h }: Size, shape: ChairShape): Solid[] {
  const { wood, sitting = 45 } = shape;
  const thick = shape.seat === 'woven' ? 4.2 : 3.2;
  const under = sitting - thick;
  const lean = (h - sitting) * 0.16;
  const deep = d - lean - 2;
  const front = -d / 2 + 1;
  const back = front + deep;
  const x = w / 2 - 2.4;
  const finish = { material: wood };
  const leg = { from: 1.4, to: 1.9, sides: 8 };

  const solids: Solid[] = [];
  for (const side of [-1, 1]) {
    solids.push(
      post([side * x, front + 1.8, 0], [side * (x - 0.6), front + 2.6, under], leg, finish),
      post([side * (x - 1), back + 1.6, 0], [side * (x - 1.4), back - 2.2, under], leg, finish),
      rod(
        [side * (x - 0.8), front + 3.8, under * 0.42],
        [side * (x - 1.6), back - 2, under * 0.42],
        { from: 0.9, to: 0.9 },
        finish,
      ),
    );
  }
  solids.push(
    board({ x: -x + 2, y: front + 1.7, z: under - 5, w: x * 2 - 4, d: 1.8, h: 5 }, finish),
    board({ x: -x + 3, y: back - 3.1, z: under - 5, w: x * 2 - 6, d: 1.8, h: 5 }, finish),
    ...seat(shape, { w: w - 1, d: deep + 1.5, y: (front + back) / 2 - 0.5, z: under, h: thick }),
    ...backrest({ w, h, sitting, back, lean }, shape),
  );
  if (shape.arms) solids.push(...arms({ x: x + 0.4, front, back, lean, sitting, h }, wood));
  return solids;
}

interface Seat {
  readonly w: number;
  readonly d: number;
  readonly y: number;
  readonly z: number;
  readonly h: number;
}

function seat({ seat: kind, wood, cover }: ChairShape, { w, d, y, z, h }: Seat): Solid[] {
  if (kind === 'woven') return wovenSeat({ w, d, h, y, z }, wood, cover ?? 'cord');
  const plank = slab(roundedOutline(w, d, 5), { x: 0, y, z, h }, { material: wood, grain: [0, 1, 0] });
  if (kind === 'wood') return [plank];
  return [
    plank,
    cushion({ x: -w / 2 + 1, y: y - d / 2 + 1, z: z + h, w: w - 2, d: d - 3, h: 4.4 }, 2.2, {
      material: cover ?? 'linen',
    }),
  ];
}

interface Back {
  readonly w: number;
  readonly h: number;
  readonly sitting: number;
  readonly back: number;
  readonly lean: number;
}

function backrest({ w, h, sitting, back, lean }: Back, { back: kind, wood, cover }: ChairShape): Solid[] {
  const finish = { material: wood };
  const x = w / 2 - 3.6;
  const at = (side: number, height: number): Point => {
    const t = (height - sitting) / (h - sitting);
    return [side * (x + t * 0.8), back - 2 + lean * t, height];
  };
  const uprights = (top: number): Solid[] =>
    [-1, 1].map((side) => post(at(side, sitting), at(side, top), { from: 1.8, to: 1.3, sides: 8 }, finish));
  // A rail that yields to the back: deeper in the middle.
  const rail = (height: number, tall: number, depth: number): Solid[] => {
    const [a, b] = [at(-1, height), at(1, height)];
    const path = spread(a, b, 15).map(
      ([px, py, pz], i): Point => [px, py + depth * Math.sin((i / 14) * Math.PI), pz],
    );
    return bow(path, tall, 1.8, finish);
  };

  switch (kind) {
    case 'rungs':
      return [
        ...uprights(h),
        ...[0.28, 0.55, 0.8].flatMap((t) => rail(sitting + (h - sitting) * t, 5.2, 2.2)),
      ];
    case 'slats':
      return [
        ...uprights(h - 6),
        ...rail(h - 6.5, 6.5, 2.4),
        ...spread(at(-0.62, sitting), at(0.62, sitting), 4).map(([px, py, pz], i) => {
          const top = at(-0.62 + (i * 1.24) / 3, h - 6.5);
          return board(
            { x: px - 1.6, y: (py + top[1]) / 2 + 1.2, z: pz, w: 3.2, d: 1, h: h - 6.5 - sitting },
            finish,
          );
        }),
      ];
    case 'spindles':
      return [
        ...spread(at(-0.98, sitting), at(0.98, sitting), 7).map((foot, i) => {
          const top = at(-0.98 + (i * 1.96) / 6, h - 5);
          const bend = 2.4 * Math.sin((i / 6) * Math.PI);
          return rod(
            foot,
            [top[0] * 1.04, top[1] + bend, top[2]],
            { from: 0.85, to: 0.65, sides: 8 },
            finish,
          );
        }),
        ...rail(h - 5, 5, 2.4),
      ];
    case 'panel':
      return [
        ...uprights(h - 2),
        ...(cover
          ? [
              cushion(
                {
                  x: -x + 1.4,
                  y: back - 2 + lean * 0.45,
                  z: sitting + 8,
                  w: x * 2 - 2.8,
                  d: 4.2,
                  h: h - sitting - 9,
                },
                2,
                { material: cover },
              ),
            ]
          : rail(sitting + (h - sitting) * 0.42, (h - sitting) * 0.58, 2)),
      ];
    case 'bow': {
      const level = h - 3.4;
      const middle = back - 6 + lean;
      const path = Array.from({ length: 21 }, (_, i): Point => {
        const angle = Math.PI * (0.06 + (i / 20) * 0.88);
        return [
          -Math.cos(angle) * (w / 2 - 0.5),
          middle - 13 + Math.sin(angle) * 18,
          level + Math.sin(angle) * 1.6 - 1.6,
        ];
      });
      const on = (i: number): Point => path[i] as Point;
      return [
        rod([-x - 0.2, back - 9, sitting - 4], on(1), { from: 1.7, to: 1.3 }, finish),
        rod([x + 0.2, back - 9, sitting - 4], on(19), { from: 1.7, to: 1.3 }, finish),
        rod([-1.6, back - 1.6, sitting], on(7), { from: 1.5, to: 1.1 }, finish),
        rod([1.6, back - 1.6, sitting], on(13), { from: 1.5, to: 1.1 }, finish),
        ...bow(path, 3.6, 3, finish),
      ];
    }
  }
}

interface Arms {
  readonly x: number;
  readonly front: number;
  readonly back: number;
  readonly lean: number;
  readonly sitting: number;
  readonly h: number;
}

function arms({ x, front, back, lean, sitting, h }: Arms, wood: MaterialName): Solid[] {
  const height = sitting + Math.min(20, (h - sitting) * 0.5);
  const finish = { material: wood };
  return [-1, 1].flatMap((side) => [
    post(
      [side * x, front + 5, sitting - 4],
      [side * (x + 0.4), front + 4, height],
      { from: 1.5, to: 1.3, sides: 8 },
      finish,
    ),
    board(
      { x: side * (x + 0.4) - 2.1, y: front + 1, z: height, w: 4.2, d: back - front - 3 + lean * 0.4, h: 2 },
      finish,
    ),
  ]);
}
