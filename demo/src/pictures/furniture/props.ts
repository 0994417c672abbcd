import type { Chance } from '../chance.js';
import { board, cushion, oval, rod, slab, turning } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import { borrowed, type Solid, sheet } from '../solid.js';
import { cross, type Point, plus, times, unit } from '../space.js';

const COVERS: readonly MaterialName[] = [
  'page',
  'rust',
  'moss',
  'night',
  'linen',
  'brick',
  'stone',
  'mustard',
  'pine',
  'page',
];

/** Books in a row, upright, the last one leaning back on nobody. */
export function books(
  { x, y, z, w }: { x: number; y: number; z: number; w: number },
  chance: Chance,
): Solid[] {
  const row: Solid[] = [];
  for (let at = 0; at < w - 1.4; ) {
    const thick = 1.5 + chance() * 2.4;
    const tall = 17 + chance() * 8;
    const deep = 13 + chance() * 4;
    const material = COVERS[Math.floor(chance() * COVERS.length)] as MaterialName;
    row.push(board({ x: x + at, y, z, w: Math.min(thick, w - at), d: deep, h: tall }, { material }));
    at += thick + 0.15;
  }
  return borrowed(row);
}

/** A few books lying. */
export function pile(
  { x, y, z }: { x: number; y: number; z: number },
  count: number,
  chance: Chance,
): Solid[] {
  let level = z;
  const books = Array.from({ length: count }, (_, i) => {
    const thick = 2 + chance() * 1.8;
    const w = 23 - i * 1.6 - chance() * 2;
    const one = board(
      { x: x - w / 2 + chance() * 1.5, y: y - 8, z: level, w, d: 16 - i, h: thick },
      { material: COVERS[Math.floor(chance() * COVERS.length)] as MaterialName },
    );
    level += thick;
    return one;
  });
  return borrowed(books);
}

export function vase({
  x,
  y,
  z,
  h,
  material = 'stone',
}: {
  x: number;
  y: number;
  z: number;
  h: number;
  material?: MaterialName;
}): Solid[] {
  const r = h * 0.24;
  const body = turning(
    [x, y],
    [
      [z, r * 0.62],
      [z + h * 0.18, r * 0.96],
      [z + h * 0.38, r * 1.06],
      [z + h * 0.62, r * 0.8],
      [z + h * 0.82, r * 0.42],
      [z + h * 0.92, r * 0.4],
      [z + h, r * 0.52],
    ],
    { material },
    18,
  );
  return borrowed(body);
}

/** A branch with leaves in a vase. */
export function branch(
  { x, y, z, h }: { x: number; y: number; z: number; h: number },
  chance: Chance,
): Solid[] {
  const solids: Solid[] = [];
  for (const side of [-1, 0.55, 1.5]) {
    const tip: Point = [
      x + side * h * (0.22 + chance() * 0.1),
      y + (chance() - 0.5) * h * 0.2,
      z + h * (0.8 + chance() * 0.25),
    ];
    const foot: Point = [x, y, z];
    const elbow: Point = [x + side * h * 0.06, y, z + h * 0.45];
    for (const [a, b] of [
      [foot, elbow],
      [elbow, tip],
    ] as const) {
      solids.push(rod(a, b, { from: 0.3, to: 0.22, sides: 4 }, { material: 'leaf', light: 0.75 }));
      if (a === foot) continue;
      for (let i = 0; i < 6; i++) {
        const t = 0.12 + i * 0.17;
        const at: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
        const out = unit([
          (i % 2 ? 1 : -1) * (0.7 + chance() * 0.5) + side * 0.3,
          chance() - 0.5,
          0.5 + chance() * 0.6,
        ]);
        solids.push(leaf(at, out, h * (0.13 + chance() * 0.04)));
      }
    }
  }
  return borrowed(solids);
}

function leaf(at: Point, along: Point, length: number): Solid {
  const across = unit(cross(along, [0.2, 1, 0.1]));
  const corners = (
    [
      [0, 0],
      [0.22, 0.3],
      [0.5, 0.36],
      [0.8, 0.22],
      [1, 0],
      [0.8, -0.22],
      [0.5, -0.36],
      [0.22, -0.3],
    ] as const
  ).map(([t, s]) => plus(at, plus(times(along, length * t), times(across, length * s * 0.8))));
  return sheet(corners, { material: 'leaf', round: true });
}

export function bowl({
  x,
  y,
  z,
  r,
  material = 'stone',
}: {
  x: number;
  y: number;
  z: number;
  r: number;
  material?: MaterialName;
}): Solid[] {
  return borrowed([
    ...turning(
      [x, y],
      [
        [z, r * 0.4],
        [z + r * 0.2, r * 0.72],
        [z + r * 0.62, r],
      ],
      { material },
      22,
    ),
    slab(
      oval(r * 1.8, r * 1.8, 28),
      { x, y, z: z + r * 0.62, h: 0.05 },
      { material, light: 0.82, round: true },
    ),
  ]);
}

export function pillow(
  { x, y, z, w, d }: { x: number; y: number; z: number; w: number; d: number },
  material: MaterialName,
): Solid {
  return cushion({ x, y, z, w, d, h: 12 }, 5.5, { material });
}
