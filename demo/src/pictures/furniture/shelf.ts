import type { Chance } from '../chance.js';
import { board, post, rod } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import { books, bowl, branch, pile, vase } from './props.js';
import type { Size } from './size.js';

export interface ShelfShape {
  readonly form: 'case' | 'ladder' | 'posts' | 'plank' | 'boxes' | 'slats';
  readonly wood: MaterialName;
  /** Boards one above the other, the lowest and the highest included. */
  readonly boards: number;
  readonly rods?: MaterialName;
  readonly columns?: number;
  readonly empty?: true;
}

export function shelf(size: Size, shape: ShelfShape, chance: Chance): Solid[] {
  const { w, d, h } = size;
  const { form, wood, boards, columns = 1 } = shape;
  const finish = { material: wood };
  const levels = Array.from({ length: boards }, (_, i) => i / (boards - 1));

  switch (form) {
    case 'case': {
      const thick = 2.2;
      const foot = 6;
      const heights = levels.map((t) => foot + t * (h - foot - thick));
      const column = (w - thick) / columns;
      return [
        board(
          { x: -w / 2 + thick, y: d / 2 - 0.8, z: foot, w: w - thick * 2, d: 0.8, h: h - foot - thick },
          { ...finish, light: 0.66, grain: [0, 0, 1] },
        ),
        board(
          { x: -w / 2 + thick, y: -d / 2 + 3, z: 0, w: w - thick * 2, d: 2, h: foot },
          { ...finish, light: 0.8 },
        ),
        ...Array.from({ length: columns + 1 }, (_, i) =>
          board(
            { x: -w / 2 + i * column, y: -d / 2, z: 0, w: thick, d, h: h - thick },
            { ...finish, grain: [0, 0, 1] },
          ),
        ),
        ...heights.slice(0, -1).flatMap((z) =>
          Array.from({ length: columns }, (_, i) =>
            board(
              {
                x: -w / 2 + thick + i * column,
                y: -d / 2 + 0.6,
                z,
                w: column - thick,
                d: d - 1.4,
                h: thick,
              },
              { ...finish, light: 0.92 },
            ),
          ),
        ),
        board({ x: -w / 2, y: -d / 2, z: h - thick, w, d, h: thick }, finish),
        ...(shape.empty ? [] : filled(heights, { w, d, columns, thick }, chance)),
      ];
    }
    case 'posts': {
      const thick = 2.4;
      const heights = levels.map((t) => 12 + t * (h - 12 - 6));
      const rods = shape.rods ?? wood;
      const posts = [-1, 1].flatMap((sx) =>
        [-1, 1].map((sy) =>
          post(
            [sx * (w / 2 - 1.4), sy * (d / 2 - 1.4), 0],
            [sx * (w / 2 - 1.4), sy * (d / 2 - 1.4), h],
            { from: 1.2, to: 1.2, sides: shape.rods ? 10 : 4 },
            { material: rods },
          ),
        ),
      );
      return [
        ...posts,
        ...heights.map((z) =>
          board({ x: -w / 2 + 2.8, y: -d / 2 + 0.6, z, w: w - 5.6, d: d - 1.2, h: thick }, finish),
        ),
        ...(shape.empty ? [] : filled([...heights, h + 24], { w: w - 6, d, columns: 1, thick }, chance)),
      ];
    }
    case 'ladder': {
      const lean = d * 0.55;
      const [foot, top] = [-d / 2 + 2, d / 2 - 3];
      return [
        ...[-1, 1].flatMap((side) => [
          rod(
            [side * (w / 2 - 1.6), foot, 0],
            [side * (w / 2 - 1.6), top, h],
            { from: 1.9, to: 1.5, sides: 4 },
            finish,
          ),
        ]),
        ...levels.flatMap((t) => {
          const z = 22 + t * (h - 48);
          const deep = d * (0.86 - t * 0.5);
          const y = foot + ((top - foot) * z) / h - deep * 0.42;
          return [board({ x: -w / 2 + 3.8, y, z, w: w - 7.6, d: deep, h: 2 }, finish)];
        }),
        ...vase({ x: -w * 0.2, y: -lean * 0.1, z: 24, h: 20, material: 'terracotta' }),
        ...pile({ x: w * 0.12, y: lean * 0.28, z: 24 + (h - 48) / (boards - 1) }, 3, chance),
      ];
    }
    case 'plank':
      return [
        ...levels.flatMap((t) => {
          const z = boards === 1 ? 0 : t * (h - 3);
          return [
            board({ x: -w / 2, y: -d / 2, z, w, d, h: 3 }, finish),
            ...[-1, 1].map((side) =>
              board(
                { x: side * w * 0.33 - 1, y: -d / 2 + 4, z: z - 6, w: 2, d: d - 4, h: 6 },
                { material: shape.rods ?? wood, light: 0.9 },
              ),
            ),
          ];
        }),
        ...books({ x: -w * 0.42, y: -d / 2 + 4, z: 3, w: w * 0.22 }, chance),
        ...vase({ x: w * 0.28, y: 0, z: 3, h: 17 }),
        ...(boards > 1 ? bowl({ x: -w * 0.18, y: 0, z: h, r: 8, material: 'terracotta' }) : []),
      ];
    case 'boxes': {
      const thick = 1.8;
      const box = (x: number, z: number, wide: number, tall: number): Solid[] => [
        board(
          { x: x + thick, y: d / 2 - 1, z: z + thick, w: wide - thick * 2, d: 1, h: tall - thick * 2 },
          { ...finish, light: 0.7 },
        ),
        board({ x, y: -d / 2, z, w: wide, d, h: thick }, finish),
        board(
          { x, y: -d / 2, z: z + thick, w: thick, d, h: tall - thick * 2 },
          { ...finish, grain: [0, 0, 1] },
        ),
        board(
          { x: x + wide - thick, y: -d / 2, z: z + thick, w: thick, d, h: tall - thick * 2 },
          { ...finish, grain: [0, 0, 1] },
        ),
        board({ x, y: -d / 2, z: z + tall - thick, w: wide, d, h: thick }, finish),
      ];
      const [a, b] = [w * 0.4, w * 0.56];
      return [
        ...box(-w / 2, 0, b, h * 0.42),
        ...box(w / 2 - a, h * 0.14, a, h * 0.5),
        ...box(-w / 2 + w * 0.12, h * 0.52, a * 0.95, h * 0.48),
        ...books({ x: -w / 2 + 4, y: -d / 2 + 4, z: thick, w: b * 0.55 }, chance),
        ...vase({ x: w / 2 - a * 0.5, y: 0, z: h * 0.14 + thick, h: h * 0.26 }),
        ...pile({ x: -w * 0.18, y: 0, z: h * 0.52 + thick }, 2, chance),
        ...branch({ x: w / 2 - a * 0.5, y: 0, z: h * 0.4, h: h * 0.2 }, chance),
      ];
    }
    case 'slats': {
      const heights = levels.map((t) => 14 + t * (h - 18));
      return [
        ...[-1, 1].flatMap((sx) =>
          [-1, 1].map((sy) =>
            post(
              [sx * (w / 2 - 2), sy * (d / 2 - 2), 0],
              [sx * (w / 2 - 2), sy * (d / 2 - 2), h],
              { from: 1.5, to: 1.5 },
              finish,
            ),
          ),
        ),
        ...heights.flatMap((z) => [
          ...[-1, 1].map((side) =>
            board(
              { x: side * (w / 2 - 2) - 0.8, y: -d / 2 + 3.6, z: z - 3, w: 1.6, d: d - 7.2, h: 3 },
              finish,
            ),
          ),
          ...[0, 1, 2, 3].map((i) =>
            board(
              {
                x: -w / 2 + 1,
                y: -d / 2 + 3.8 + (i * (d - 7.6)) / 4,
                z,
                w: w - 2,
                d: (d - 7.6) / 4 - 1.4,
                h: 1.6,
              },
              finish,
            ),
          ),
        ]),
        ...bowl({ x: w * 0.2, y: 0, z: h - 2.4, r: Math.min(9, d * 0.3), material: 'terracotta' }),
      ];
    }
  }
}

interface Bay {
  readonly w: number;
  readonly d: number;
  readonly columns: number;
  readonly thick: number;
}

/** Things people keep: never so many that the shelf disappears. */
function filled(heights: readonly number[], { w, d, columns, thick }: Bay, chance: Chance): Solid[] {
  const wide = w / columns;
  return heights.slice(0, -1).flatMap((height, i) => {
    const clear = (heights[i + 1] as number) - height - thick;
    const z = height + thick;
    return Array.from({ length: columns }, (_, column) => {
      const left = -w / 2 + column * wide + thick + 1;
      const kind = Math.floor(chance() * 5);
      if (clear < 18) return [];
      if (kind === 0)
        return vase({
          x: left + wide * 0.62,
          y: 0,
          z,
          h: Math.min(22, clear * 0.72),
          material: chance() < 0.5 ? 'stone' : 'terracotta',
        });
      if (kind === 1) return pile({ x: left + wide * 0.35, y: 1, z }, 3, chance);
      if (kind === 2)
        return bowl({ x: left + wide * 0.5, y: 0, z, r: Math.min(11, d * 0.32), material: 'stone' });
      if (clear < 26) return [];
      return books({ x: left + (kind === 3 ? 0 : wide * 0.3), y: -d / 2 + 5, z, w: wide * 0.45 }, chance);
    }).flat();
  });
}
