import { bent, board, cushion, post, rod, spread } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import { borrowed, type Solid } from '../solid.js';
import type { Point } from '../space.js';
import type { Size } from './size.js';

export interface StandShape {
  readonly form: 'tree' | 'pegs' | 'valet';
  readonly wood: MaterialName;
}

/** What coats and scarves hang on. */
export function stand({ w, d, h }: Size, { form, wood }: StandShape): Solid[] {
  const finish = { material: wood };
  switch (form) {
    case 'tree':
      return [
        ...[45, 165, 285].map((degrees) => {
          const angle = (degrees * Math.PI) / 180;
          return rod(
            [Math.cos(angle) * w * 0.46, Math.sin(angle) * w * 0.46, 1.2],
            [0, 0, 22],
            { from: 1.2, to: 1.6 },
            finish,
          );
        }),
        post([0, 0, 16], [0, 0, h], { from: 2, to: 1.5, sides: 14 }, finish),
        ...[0, 60, 120, 180, 240, 300].map((degrees, i) => {
          const angle = ((degrees + 20) * Math.PI) / 180;
          const low = h - 12 - (i % 2) * 26;
          return rod(
            [Math.cos(angle) * 1.4, Math.sin(angle) * 1.4, low],
            [Math.cos(angle) * w * 0.3, Math.sin(angle) * w * 0.3, low + 12],
            { from: 0.9, to: 1.1 },
            finish,
          );
        }),
      ];
    case 'pegs':
      return [
        board({ x: -w / 2, y: -2, z: h * 0.3, w, d: 2, h: h * 0.5 }, finish),
        ...spread([-w / 2 + 9, -2, h * 0.5], [w / 2 - 9, -2, h * 0.5], Math.round(w / 16)).map(([x, y, z]) =>
          rod([x, y, z], [x, y - d + 3, z + 3], { from: 0.9, to: 1.3 }, finish),
        ),
        board({ x: -w / 2, y: -d, z: h - 2, w, d, h: 2 }, finish),
        ...[-1, 1].map((side) =>
          board({ x: side * (w / 2 - 7) - 1, y: -d + 2, z: h * 0.8, w: 2, d: d - 4, h: h * 0.2 - 2 }, finish),
        ),
        ...borrowed(
          [0, 1, 2].map((i) =>
            cushion({ x: -w * 0.36 + i, y: -d + 2, z: h + i * 3.4, w: 30 - i * 2, d: d - 4, h: 3.6 }, 1.7, {
              material: i === 1 ? 'linen' : 'rust',
            }),
          ),
        ),
      ];
    case 'valet':
      return [
        ...[-1, 1].flatMap((side) => [
          post(
            [side * (w / 2 - 4), d / 2 - 6, 0],
            [side * (w / 2 - 8), d / 2 - 8, h - 6],
            { from: 1.3, to: 1.3, sides: 10 },
            finish,
          ),
          post(
            [side * (w / 2 - 3), -d / 2 + 3, 0],
            [side * (w / 2 - 7), d / 2 - 12, h * 0.56],
            { from: 1.2, to: 1.2, sides: 10 },
            finish,
          ),
        ]),
        rod(
          [-w / 2 + 6, d / 2 - 12, h * 0.56],
          [w / 2 - 6, d / 2 - 12, h * 0.56],
          { from: 1, to: 1 },
          finish,
        ),
        ...bent(
          Array.from({ length: 11 }, (_, i): Point => {
            const t = i / 10 - 0.5;
            return [t * w * 0.98, d / 2 - 8 - Math.cos(t * Math.PI) * 3, h - 5 + Math.cos(t * Math.PI) * 5];
          }),
          1.4,
          finish,
        ),
        board({ x: -w / 2 + 5, y: -d / 2 + 5, z: h * 0.2, w: w - 10, d: d - 14, h: 1.8 }, finish),
      ];
  }
}
