import { bent, disc, oval, post, rod, slab, turning } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import type { Point } from '../space.js';
import type { Size } from './size.js';

export interface LampShape {
  readonly form: 'tripod' | 'column' | 'turned' | 'pendant' | 'reading' | 'wall';
  readonly wood: MaterialName;
  readonly shade: MaterialName;
  readonly metal?: MaterialName;
}

export function lamp({ w, h }: Size, { form, wood, shade, metal = 'brass' }: LampShape): Solid[] {
  const finish = { material: wood };
  const light = { material: shade };
  const r = w / 2;

  switch (form) {
    case 'tripod': {
      const neck = h * 0.72;
      return [
        ...[-90, 30, 150].map((degrees) => {
          const angle = (degrees * Math.PI) / 180;
          return post(
            [Math.cos(angle) * r * 0.95, Math.sin(angle) * r * 0.95, 0],
            [Math.cos(angle) * 2, Math.sin(angle) * 2, neck],
            { from: 1.2, to: 1.6, sides: 10 },
            finish,
          );
        }),
        ...turning(
          [0, 0],
          [
            [neck, 3],
            [neck + 3, 3],
          ],
          { material: metal },
          16,
        ),
        ...shadeOf([neck + 1.5, h], [r * 0.86, r * 0.62], shade),
      ];
    }
    case 'column': {
      const neck = h * 0.74;
      return [
        ...turning(
          [0, 0],
          [
            [0, r * 0.62],
            [2.4, r * 0.62],
          ],
          finish,
        ),
        ...turning(
          [0, 0],
          [
            [2.4, 1.5],
            [neck * 0.5, 1.9],
            [neck, 1.3],
          ],
          finish,
          14,
        ),
        ...shadeOf([neck, h], [r, r * 0.72], shade),
      ];
    }
    case 'turned': {
      const neck = h * 0.52;
      return [
        ...turning(
          [0, 0],
          [
            [0, r * 0.46],
            [neck * 0.06, r * 0.48],
            [neck * 0.16, r * 0.3],
            [neck * 0.38, r * 0.5],
            [neck * 0.56, r * 0.46],
            [neck * 0.78, r * 0.2],
            [neck * 0.9, r * 0.14],
            [neck, r * 0.14],
          ],
          finish,
        ),
        ...shadeOf([neck, h], [r, r * 0.66], shade),
      ];
    }
    case 'pendant':
      return [
        // Up to a ceiling that is never in the picture.
        rod([0, 0, h * 0.92], [0, 0, h * 12], { from: 0.25, to: 0.25, sides: 5 }, { material: 'soot' }),
        ...turning(
          [0, 0],
          [
            [h * 0.78, r * 0.2],
            [h * 0.94, r * 0.14],
          ],
          finish,
          20,
        ),
        ...turning(
          [0, 0],
          [
            [0, r * 0.98],
            [h * 0.1, r],
            [h * 0.3, r * 0.92],
            [h * 0.5, r * 0.74],
            [h * 0.66, r * 0.5],
            [h * 0.78, r * 0.24],
          ],
          light,
          44,
        ),
        slab(oval(w * 0.9, w * 0.9, 40), { x: 0, y: 0, z: -0.2, h: 0.15 }, { material: 'opal', round: true }),
      ];
    case 'reading': {
      const elbow: Point = [-r * 0.35, 0, h * 0.62];
      const head: Point = [r * 0.42, -2, h * 0.86];
      return [
        ...turning(
          [-r * 0.1, 0],
          [
            [0, r * 0.42],
            [2, r * 0.42],
          ],
          finish,
        ),
        rod([-r * 0.1, 0, 2], elbow, { from: 0.9, to: 0.9 }, { material: metal }),
        rod(elbow, head, { from: 0.8, to: 0.8 }, { material: metal }),
        ...cone(head, [0.55, -0.1, -0.83], { length: h * 0.24, from: 2.2, to: r * 0.4 }, shade),
      ];
    }
    case 'wall':
      return [
        disc(oval(w * 0.5, w * 0.5), { x: 0, y: -1.6, z: h * 0.3, d: 1.6 }, { ...finish, round: true }),
        ...bent(
          Array.from({ length: 9 }, (_, i): Point => {
            const angle = (i / 8) * (Math.PI / 2);
            return [0, -1.6 - Math.sin(angle) * w * 0.42, h * 0.3 + (1 - Math.cos(angle)) * h * 0.16];
          }),
          0.8,
          { material: metal },
        ),
        ...turning(
          [0, -1.6 - w * 0.42],
          [
            [h * 0.46, 2.2],
            [h * 0.5, 2.6],
          ],
          { material: metal },
          16,
        ),
        ...globe([0, -1.6 - w * 0.42, h * 0.5 + r * 0.86], r * 0.9, shade),
      ];
  }
}

function shadeOf(
  [low, high]: readonly [number, number],
  [wide, narrow]: readonly [number, number],
  material: MaterialName,
): Solid[] {
  return turning(
    [0, 0],
    [
      [low, wide],
      [high, narrow],
    ],
    { material },
    44,
  );
}

function globe([x, y, z]: Point, r: number, material: MaterialName): Solid[] {
  const steps = 10;
  return turning(
    [x, y],
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = (i / steps) * Math.PI;
      return [z - Math.cos(angle) * r, Math.sin(angle) * r] as const;
    }),
    { material },
    36,
  );
}

interface Cone {
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

function cone(at: Point, [ax, ay, az]: Point, { length, from, to }: Cone, material: MaterialName): Solid[] {
  const end: Point = [at[0] + ax * length, at[1] + ay * length, at[2] + az * length];
  return [rod(at, end, { from, to, sides: 28 }, { material })];
}
