import { board, cushion, post, rod } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import { loft, type Solid } from '../solid.js';
import type { Point } from '../space.js';
import type { Size } from './size.js';

export interface ArmchairShape {
  readonly wood: MaterialName;
  readonly cover: MaterialName;
  /** How many people sit side by side. */
  readonly places?: 1 | 2 | 3;
}

/** A low frame of slats with loose cushions; a sofa is the same with more places. */
export function armchair({ w, d, h }: Size, { wood, cover, places = 1 }: ArmchairShape): Solid[] {
  const finish = { material: wood };
  const [front, back] = [-d / 2, d / 2];
  const deck = 24;
  const arm = Math.min(58, h * 0.72);
  const x = w / 2;
  const inner = w - 13;
  const solids: Solid[] = [];
  for (const side of [-1, 1]) {
    const px = side * (x - 2.4);
    solids.push(
      post([px, front + 5, 0], [px, front + 6, arm - 2.4], { from: 1.6, to: 2.1 }, finish),
      post([px, back - 8, 0], [px, back - 14, arm - 2.4], { from: 1.6, to: 2.1 }, finish),
      board({ x: px - 3.2, y: front + 1, z: arm - 2.4, w: 6.4, d: d - 11, h: 2.4 }, finish),
      board(
        { x: px - 1.1, y: front + 8.2, z: deck - 6, w: 2.2, d: d - 25, h: 6 },
        { ...finish, light: 0.97 },
      ),
      ...[0.36, 0.62].map((t) => {
        const y = front + 8 + (d - 22) * t;
        return rod([px, y, deck], [px, y, arm - 2.4], { from: 0.9, to: 0.9, sides: 8 }, finish);
      }),
    );
  }
  solids.push(
    board({ x: -inner / 2 - 2.6, y: front + 4.6, z: deck - 6, w: inner + 5.2, d: 2.6, h: 6 }, finish),
    board({ x: -inner / 2, y: front + 8, z: deck - 4, w: inner, d: d - 24, h: 3 }, { ...finish, light: 0.7 }),
  );
  const each = inner / places;
  for (let i = 0; i < places; i++) {
    const left = -inner / 2 + i * each;
    solids.push(
      cushion({ x: left + 0.3, y: front + 2.5, z: deck - 0.8, w: each - 0.6, d: d - 21, h: 15 }, 4.5, {
        material: cover,
      }),
      leaning(
        { x: left + 0.6, w: each - 1.2, low: deck + 14.4, high: h, y: back - 18.4, lean: 10, thick: 13 },
        cover,
      ),
    );
  }
  solids.push(
    board({ x: -inner / 2 - 1, y: back - 4.2, z: h - 12, w: inner + 2, d: 2.4, h: 5 }, finish),
    ...[-1, 1].map((side) =>
      post(
        [side * (inner / 2 - 1), back - 7, deck],
        [side * (inner / 2 - 1), back - 2.8, h - 9],
        { from: 1.5, to: 1.5 },
        finish,
      ),
    ),
  );
  return solids;
}

interface Leaning {
  readonly x: number;
  readonly w: number;
  readonly low: number;
  readonly high: number;
  readonly y: number;
  readonly lean: number;
  readonly thick: number;
}

/** A back cushion: fat in the middle, leaning away. */
function leaning({ x, w, low, high, y, lean, thick }: Leaning, material: MaterialName): Solid {
  const levels = [0, 0.07, 0.2, 0.5, 0.8, 0.93, 1];
  const swell = [0.36, 0.7, 0.94, 1, 0.9, 0.66, 0.3];
  const rings = levels.map((t, i): Point[] => {
    const z = low + (high - low) * t;
    const half = (thick / 2) * (swell[i] as number);
    const inset = (1 - (swell[i] as number)) * 3.2;
    const cy = y + lean * t;
    const [l, r, soft] = [x + inset, x + w - inset, Math.min(3.4, half)];
    return [
      [l + soft, cy - half, z],
      [r - soft, cy - half, z],
      [r - soft * 0.3, cy - half * 0.75, z],
      [r, cy, z],
      [r - soft * 0.3, cy + half * 0.75, z],
      [r - soft, cy + half, z],
      [l + soft, cy + half, z],
      [l + soft * 0.3, cy + half * 0.75, z],
      [l, cy, z],
      [l + soft * 0.3, cy - half * 0.75, z],
    ];
  });
  return loft(rings, { material, round: true });
}
