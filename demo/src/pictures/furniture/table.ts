import type { Chance } from '../chance.js';
import { board, oval, post, rod, roundedOutline, slab, turning } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import type { Point } from '../space.js';
import { bowl, branch, pile, vase } from './props.js';
import type { Size } from './size.js';

export interface TableShape {
  readonly top: 'square' | 'soft' | 'round' | 'oval';
  readonly base: 'legs' | 'turned' | 'trestle' | 'pedestal' | 'three' | 'panels' | 'wire';
  readonly wood: MaterialName;
  /** The base, where it is of something else. */
  readonly legs?: MaterialName;
  readonly thick?: number;
  /** A shelf under the top, at this height. */
  readonly shelf?: number;
  /** What stands on it in the picture. */
  readonly laid?: 'bowl' | 'branch' | 'books';
}

export function table({ w, d, h }: Size, shape: TableShape, chance: Chance): Solid[] {
  const { top, wood, thick = Math.max(2, Math.min(3, w / 60)), shelf } = shape;
  const under = h - thick;
  const round = top === 'round' || top === 'oval';
  const outline = round ? oval(w, d, 48) : roundedOutline(w, d, top === 'soft' ? Math.min(w, d) * 0.16 : 1.2);
  const finish = { material: wood, grain: [1, 0, 0] } as const;
  return [
    ...BASES[shape.base]({ w, d, h: under }, shape.legs ?? wood, round),
    ...(shelf ? [slab(roundedOutline(w - 12, d - 12, 1), { x: 0, y: 0, z: shelf, h: 1.8 }, finish)] : []),
    slab(outline, { x: 0, y: 0, z: under, h: thick }, { ...finish, round }),
    ...(shape.laid ? LAID[shape.laid]({ w, d, h }, chance) : []),
  ];
}

const LAID: Record<NonNullable<TableShape['laid']>, (size: Size, chance: Chance) => Solid[]> = {
  bowl: ({ w, d, h }) =>
    bowl({ x: w * 0.12, y: d * 0.05, z: h, r: Math.min(17, d * 0.22), material: 'stone' }),
  branch: ({ w, d, h }, chance) => {
    const tall = Math.min(24, Math.max(16, d * 0.28));
    const [x, y] = [-w * 0.1, d * 0.06];
    return [
      ...vase({ x, y, z: h, h: tall, material: 'terracotta' }),
      ...branch({ x, y, z: h + tall * 0.9, h: tall * 1.1 }, chance),
    ];
  },
  books: ({ w, d, h }, chance) => pile({ x: -w * 0.12, y: d * 0.06, z: h }, 2, chance),
};

type Base = (size: Size, material: MaterialName, curved: boolean) => Solid[];

const corners = (x: number, y: number): Point[] => [
  [-x, -y, 0],
  [x, -y, 0],
  [x, y, 0],
  [-x, y, 0],
];

const BASES: Record<TableShape['base'], Base> = {
  legs({ w, d, h }, material) {
    const inset = Math.min(7, w * 0.07);
    const [x, y] = [w / 2 - inset, d / 2 - inset];
    const apron = Math.min(8, h * 0.16);
    const half = Math.min(3.4, 1.6 + h / 50);
    return [
      ...frame(x, y, h - apron, apron, material),
      ...corners(x, y).map(([cx, cy]) =>
        post([cx, cy, 0], [cx, cy, h], { from: half * 0.62, to: half }, { material }),
      ),
    ];
  },

  turned({ w, d, h }, material, curved) {
    const reach = curved ? 0.34 : 0.42;
    const [x, y] = [w * reach, d * reach];
    return corners(x, y).map(([cx, cy]) =>
      post(
        [cx * 1.08, cy * 1.08, 0],
        [cx * 0.94, cy * 0.94, h],
        { from: 1.3 + h / 90, to: 2 + h / 60, sides: 14 },
        { material },
      ),
    );
  },

  three({ w, d, h }, material) {
    return [-90, 30, 150].map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const [cx, cy] = [Math.cos(angle) * w * 0.5, Math.sin(angle) * d * 0.5];
      return post(
        [cx * 0.92, cy * 0.92, 0],
        [cx * 0.56, cy * 0.56, h],
        { from: 1.2, to: 2, sides: 12 },
        { material },
      );
    });
  },

  pedestal({ w, d, h }, material) {
    const r = Math.min(w, d);
    return [
      ...[45, 135, 225, 315].map((degrees) => {
        const angle = (degrees * Math.PI) / 180;
        return rod(
          [Math.cos(angle) * r * 0.34, Math.sin(angle) * r * 0.34, 2.6],
          [Math.cos(angle) * r * 0.05, Math.sin(angle) * r * 0.05, 9],
          { from: 2.4, to: 3.2, sides: 4 },
          { material },
        );
      }),
      ...turning(
        [0, 0],
        [
          [4, r * 0.065],
          [h * 0.22, r * 0.075],
          [h * 0.5, r * 0.05],
          [h * 0.86, r * 0.06],
          [h - 3, r * 0.16],
          [h, r * 0.2],
        ],
        { material },
      ),
    ];
  },

  trestle({ w, d, h }, material) {
    const x = w * 0.33;
    const finish = { material };
    return [
      ...[-x, x].flatMap((cx) => [
        board({ x: cx - 4, y: -d * 0.4, z: 0, w: 8, d: d * 0.8, h: 5 }, finish),
        board({ x: cx - 3, y: -8, z: 5, w: 6, d: 16, h: h - 10 }, finish),
        board({ x: cx - 4, y: -d * 0.36, z: h - 5, w: 8, d: d * 0.72, h: 5 }, finish),
      ]),
      board({ x: -x + 3, y: -1.8, z: h * 0.3, w: x * 2 - 6, d: 3.6, h: 9 }, finish),
    ];
  },

  panels({ w, d, h }, material) {
    const x = w / 2 - 2.4;
    return [-1, 1].map((side) =>
      board(
        { x: side * x - 1.6, y: -d / 2 + 1.6, z: 0, w: 3.2, d: d - 3.2, h },
        { material, grain: [0, 0, 1] },
      ),
    );
  },

  wire({ w, d, h }, material) {
    const [x, y] = [w / 2 - 5, d / 2 - 5];
    const rail = (a: Point, b: Point): Solid => rod(a, b, { from: 0.8, to: 0.8, sides: 6 }, { material });
    const at = corners(x, y);
    const next = (i: number): Point => at[(i + 1) % 4] as Point;
    const up = ([px, py]: Point, z: number): Point => [px, py, z];
    return [
      ...at.map((foot) => rail(foot, up(foot, h))),
      ...at.map((foot, i) => rail(up(foot, h - 1), up(next(i), h - 1))),
      ...at.map((foot, i) => rail(up(foot, 0.9), up(next(i), 0.9))),
    ];
  },
};

function frame(x: number, y: number, z: number, tall: number, material: MaterialName): Solid[] {
  const finish = { material, light: 0.9 };
  const inset = 2.4;
  return [
    board({ x: -x + inset, y: y - 1, z, w: x * 2 - inset * 2, d: 2, h: tall }, finish),
    board({ x: -x - 0.6, y: -y + inset, z, w: 2, d: y * 2 - inset * 2, h: tall }, finish),
    board({ x: x - 1.4, y: -y + inset, z, w: 2, d: y * 2 - inset * 2, h: tall }, finish),
    board({ x: -x + inset, y: -y - 1, z, w: x * 2 - inset * 2, d: 2, h: tall }, finish),
  ];
}
