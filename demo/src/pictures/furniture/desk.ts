import type { Chance } from '../chance.js';
import { board, disc, oval, post, roundedOutline, slab } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import { pile, vase } from './props.js';
import type { Size } from './size.js';

export interface DeskShape {
  readonly wood: MaterialName;
  readonly front?: MaterialName;
  readonly drawers: number;
  /** Where the drawers are: under the whole top, or in a pedestal on the right. */
  readonly place: 'under' | 'beside' | 'above';
  readonly legs?: MaterialName;
}

export function desk(
  { w, d, h }: Size,
  { wood, front = wood, drawers, place, legs = wood }: DeskShape,
  chance: Chance,
): Solid[] {
  const level = place === 'above' ? Math.min(h, 76) : h;
  const thick = 2.6;
  const under = level - thick;
  const finish = { material: wood };
  const [x, y] = [w / 2 - 5, d / 2 - 5];
  const deep = place === 'beside' ? 6 : 11;
  const leg = (sx: number, sy: number): Solid =>
    post(
      [sx * x, sy * y, 0],
      [sx * (x - 0.8), sy * (y - 0.6), under],
      { from: 1.3, to: 2.3 },
      { material: legs },
    );
  const solids: Solid[] = [
    leg(-1, -1),
    leg(-1, 1),
    ...(place === 'beside' ? [] : [leg(1, -1), leg(1, 1)]),
    board(
      { x: -x + 2, y: y - 2, z: under - deep, w: x * 2 - 4, d: 1.8, h: deep },
      { ...finish, light: 0.86 },
    ),
    board(
      { x: -x - 0.6, y: -y + 2.4, z: under - deep, w: 1.8, d: y * 2 - 5, h: deep },
      { ...finish, light: 0.9 },
    ),
    slab(roundedOutline(w, d, 1.6), { x: 0, y: 0, z: under, h: thick }, { ...finish, grain: [1, 0, 0] }),
  ];
  if (place === 'beside') {
    const wide = w * 0.3;
    const left = w / 2 - wide - 2;
    solids.push(
      board(
        { x: left, y: -d / 2 + 3, z: 8, w: wide, d: d - 5, h: under - 8 },
        { ...finish, grain: [0, 0, 1] },
      ),
      ...drawerRow(
        { x: left + 1.4, y: -d / 2 + 3, z: 9.4, w: wide - 2.8, h: under - 10.8 },
        drawers,
        'down',
        front,
      ),
      ...[-1, 1].flatMap((sy) =>
        [left + 3, left + wide - 3].map((lx) =>
          post(
            [lx, sy * (d / 2 - 7), 0],
            [lx, sy * (d / 2 - 7), 8],
            { from: 1.2, to: 1.6 },
            { material: legs },
          ),
        ),
      ),
      board(
        { x: -x + 2, y: -y, z: under - deep, w: left + x - 2, d: 1.8, h: deep },
        { ...finish, light: 0.92 },
      ),
    );
  } else {
    solids.push(
      board(
        { x: x - 1.2, y: -y + 2.4, z: under - deep, w: 1.8, d: y * 2 - 5, h: deep },
        { ...finish, light: 0.9 },
      ),
      board({ x: -x + 2.2, y: -y - 0.4, z: under - deep, w: x * 2 - 4.4, d: 1.8, h: deep }, finish),
      ...drawerRow(
        { x: -x + 2.6, y: -y - 0.4, z: under - deep + 0.8, w: x * 2 - 5.2, h: deep - 1.2 },
        drawers,
        'across',
        front,
      ),
    );
  }
  if (place === 'above') solids.push(...pigeonholes({ w, d, z: level, h: h - level }, wood));
  solids.push(...pile({ x: -w * 0.3, y: d * 0.12, z: level }, 2, chance));
  if (place !== 'above')
    solids.push(...vase({ x: w * 0.34, y: d * 0.18, z: level, h: 17, material: 'terracotta' }));
  return solids;
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly w: number;
  readonly h: number;
}

function drawerRow(
  { x, y, z, w, h }: Row,
  count: number,
  way: 'across' | 'down',
  material: MaterialName,
): Solid[] {
  return Array.from({ length: count }, (_, i) => {
    const one =
      way === 'across'
        ? { x: x + (w * i) / count, z, w: w / count, h }
        : { x, z: z + (h * i) / count, w, h: h / count };
    return [
      board(
        { x: one.x + 0.4, y: y - 1, z: one.z + 0.4, w: one.w - 0.8, d: 0.9, h: one.h - 0.8 },
        { material, grain: [1, 0, 0] },
      ),
      disc(
        oval(2.4, 2.4, 12),
        { x: one.x + one.w / 2, y: y - 3, z: one.z + one.h / 2, d: 1.9 },
        { material: 'brass', round: true },
      ),
    ];
  }).flat();
}

function pigeonholes(
  { w, d, z, h }: { w: number; d: number; z: number; h: number },
  material: MaterialName,
): Solid[] {
  const deep = d * 0.42;
  const [left, back] = [-w / 2 + 3, d / 2 - 2];
  const wide = w - 6;
  const finish = { material };
  const upright = (x: number): Solid =>
    board({ x, y: back - deep, z, w: 1.6, d: deep, h: h - 1.8 }, { ...finish, grain: [0, 0, 1] });
  return [
    board({ x: left + 1.6, y: back - 0.8, z, w: wide - 3.2, d: 0.8, h: h - 1.8 }, { ...finish, light: 0.68 }),
    ...[0, 0.32, 0.66].map((t) => upright(left + wide * t)),
    upright(left + wide - 1.6),
    board(
      {
        x: left + wide * 0.32 + 1.6,
        y: back - deep + 0.5,
        z: z + h * 0.48,
        w: wide * 0.34 - 1.6,
        d: deep - 1.4,
        h: 1.4,
      },
      { ...finish, light: 0.9 },
    ),
    board({ x: left, y: back - deep, z: z + h - 1.8, w: wide, d: deep, h: 1.8 }, finish),
  ];
}
