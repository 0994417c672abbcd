import type { Chance } from '../chance.js';
import { board, disc, oval, post } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../solid.js';
import { books, bowl, pile, vase } from './props.js';
import type { Size } from './size.js';

/** What closes one column of a cabinet, from above: doors over the whole height, or compartments by share. */
export type Front = 'door' | 'cane' | 'glass' | 'open' | 'drawer';

export interface Column {
  /** Share of the width. */
  readonly share: number;
  /** From above, with shares of the height. */
  readonly fronts: readonly (readonly [Front, number])[];
}

export interface CabinetShape {
  readonly wood: MaterialName;
  /** The fronts, where they are of something else. */
  readonly front?: MaterialName;
  readonly columns: readonly Column[];
  readonly legs: number;
  readonly knob?: MaterialName;
  /** A gap to pull at instead of a knob. */
  readonly grip?: true;
  readonly dressed?: true;
}

const SIDE = 2;

export function cabinet({ w, d, h }: Size, shape: CabinetShape, chance: Chance): Solid[] {
  const { wood, columns, legs } = shape;
  const finish = { material: wood };
  const [left, front, low] = [-w / 2, -d / 2, legs];
  const tall = h - legs;
  const solids: Solid[] = [];
  for (const sx of [-1, 1])
    for (const sy of [-1, 1])
      if (legs > 2)
        solids.push(
          post(
            [sx * (w / 2 - 4), sy * (d / 2 - 4), 0],
            [sx * (w / 2 - 5), sy * (d / 2 - 5), low],
            { from: 1.2, to: 2, sides: 8 },
            finish,
          ),
        );
  solids.push(
    board({ x: left, y: front, z: low, w, d, h: SIDE }, finish),
    board({ x: left, y: front, z: h - SIDE, w, d, h: SIDE }, finish),
    board(
      { x: left, y: front, z: low + SIDE, w: SIDE, d, h: tall - SIDE * 2 },
      { ...finish, grain: [0, 0, 1] },
    ),
    board(
      { x: -left - SIDE, y: front, z: low + SIDE, w: SIDE, d, h: tall - SIDE * 2 },
      { ...finish, grain: [0, 0, 1] },
    ),
    board(
      { x: left + SIDE, y: d / 2 - 1, z: low + SIDE, w: w - SIDE * 2, d: 1, h: tall - SIDE * 2 },
      { ...finish, light: 0.62 },
    ),
  );
  let x = left + SIDE;
  const room = w - SIDE * 2;
  columns.forEach(({ share, fronts }, index) => {
    const wide = room * share;
    if (index > 0)
      solids.push(
        board(
          { x: x - 0.8, y: front + 1, z: low + SIDE, w: 1.6, d: d - 2, h: tall - SIDE * 2 },
          { ...finish, light: 0.9, grain: [0, 0, 1] },
        ),
      );
    let z = h - SIDE;
    for (const [kind, part] of fronts) {
      const high = (tall - SIDE * 2) * part;
      z -= high;
      const inner = index > 0 ? 0.8 : 0;
      const outer = index < columns.length - 1 ? 0.8 : 0;
      solids.push(
        ...compartment(
          { x: x + inner, y: front, z, w: wide - inner - outer, d, h: high },
          kind,
          shape,
          index,
          chance,
        ),
      );
    }
    x += wide;
  });
  if (shape.dressed) solids.push(...dressing({ w, h }, chance));
  return solids;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
}

function compartment(
  { x, y, z, w, d, h }: Room,
  kind: Front,
  shape: CabinetShape,
  column: number,
  chance: Chance,
): Solid[] {
  const { wood, front = wood, knob = 'brass' } = shape;
  const gap = 0.35;
  const face = { x: x + gap, y: y - 0.05, z: z + gap, w: w - gap * 2, d: 1.8, h: h - gap * 2 };
  if (kind === 'open') {
    const finish = { material: wood, light: 0.86 };
    return [
      board({ x, y: y + 1.6, z, w, d: d - 2.8, h: 1.6 }, finish),
      ...(h > 18 ? books({ x: x + 2, y: y + 7, z: z + 1.6, w: Math.min(w * 0.55, 26) }, chance) : []),
    ];
  }
  if (kind === 'drawer') {
    const plank = board(face, { material: front, grain: [1, 0, 0] });
    if (shape.grip)
      return [
        plank,
        board(
          { x: x + w / 2 - 7, y: y - 0.1, z: z + h - gap - 1.8, w: 14, d: 0.05, h: 1.8 },
          { material: front, light: 0.5 },
        ),
      ];
    const pulls = w > 70 ? [0.25, 0.75] : [0.5];
    return [plank, ...pulls.map((t) => pull(x + w * t, y, z + h / 2, knob))];
  }
  const hinge = column % 2 === 0 ? 1 : -1;
  const handle = shape.grip
    ? board(
        { x: hinge > 0 ? x + w - 2.6 : x + 0.8, y: y - 0.1, z: z + h / 2 - 7, w: 1.8, d: 0.05, h: 14 },
        { material: front, light: 0.5 },
      )
    : pull(hinge > 0 ? x + w - 4.2 : x + 4.2, y, z + h * 0.56, knob);
  if (kind === 'door') return [board(face, { material: front, grain: [0, 0, 1] }), handle];
  const rim = 4.2;
  const bar = { material: front };
  return [
    board(
      {
        ...face,
        x: face.x + rim,
        z: face.z + rim,
        w: face.w - rim * 2,
        d: 0.6,
        h: face.h - rim * 2,
        y: face.y + 0.7,
      },
      { material: kind === 'cane' ? 'cane' : 'glass', grain: [0, 0, 1] },
    ),
    board({ ...face, w: rim }, bar),
    board({ ...face, x: face.x + face.w - rim, w: rim }, bar),
    board({ ...face, x: face.x + rim, w: face.w - rim * 2, h: rim }, bar),
    board({ ...face, x: face.x + rim, w: face.w - rim * 2, z: face.z + face.h - rim, h: rim }, bar),
    handle,
  ];
}

const pull = (x: number, y: number, z: number, material: MaterialName): Solid =>
  disc(oval(2.6, 2.6, 14), { x, y: y - 2.2, z, d: 2.1 }, { material, round: true });

function dressing({ w, h }: { w: number; h: number }, chance: Chance): Solid[] {
  const at = w * 0.27;
  if (chance() < 0.5)
    return [...vase({ x: -at, y: 0, z: h, h: 24 }), ...pile({ x: at * 0.4, y: 0, z: h }, 2, chance)];
  return [
    ...bowl({ x: at, y: 0, z: h, r: 12, material: 'terracotta' }),
    ...pile({ x: -at, y: 0, z: h }, 3, chance),
  ];
}
