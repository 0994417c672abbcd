import { backdrop, definitions, LIGHT, type Mood } from './backdrop.js';
import { createCamera } from './camera.js';
import { type Chance, chanceFrom } from './chance.js';
import type { Size } from './furniture/size.js';
import { oval, slab } from './joinery.js';
import { outline, paint } from './paint.js';
import { build, type Piece, placeOf } from './piece.js';
import { floorShadow, glow, wallShadow } from './shadow.js';
import { moved, type Solid, turned } from './solid.js';
import type { Point, Spot } from './space.js';

interface Placed {
  readonly piece: Piece;
  readonly size: Size;
  /** Of its middle, in centimetres from the middle of the room. */
  readonly at: Point;
  readonly turn?: number;
}

const WALL = 150;
/**
 * Wide for a desk: the wall on the left is free for words, and goes on at both sides for very wide windows. Narrow
 * for a hand.
 */
export const SCENES = {
  wide: { left: -1000, top: 0, width: 3680, height: 1000 },
  narrow: { left: 70, top: 440, width: 880, height: 560 },
} as const;

/** Where the middle of the room, at the height of the eye, is on the sheet. */
const MIDDLE: Spot = [840, 512];

/** The room on the front page. Everything in it is for sale. */
const ROOM: readonly Placed[] = [
  {
    piece: {
      of: 'cabinet',
      wood: 'oak',
      legs: 18,
      columns: [
        { share: 1 / 3, fronts: [['cane', 1]] },
        {
          share: 1 / 3,
          fronts: [
            ['drawer', 0.34],
            ['drawer', 0.33],
            ['drawer', 0.33],
          ],
        },
        { share: 1 / 3, fronts: [['cane', 1]] },
      ],
      dressed: true,
    },
    size: { w: 160, d: 42, h: 76 },
    at: [-165, 124, 0],
  },
  {
    piece: { of: 'lamp', form: 'tripod', wood: 'oak', shade: 'paper' },
    size: { w: 52, d: 52, h: 150 },
    at: [-42, 104, 0],
  },
  {
    piece: { of: 'armchair', wood: 'walnut', cover: 'rust' },
    size: { w: 74, d: 82, h: 80 },
    at: [-92, 6, 0],
    turn: 28,
  },
  {
    piece: { of: 'table', top: 'round', base: 'three', wood: 'cherry', laid: 'books' },
    size: { w: 60, d: 60, h: 42 },
    at: [-12, -26, 0],
  },
  {
    piece: { of: 'shelf', form: 'case', wood: 'walnut', boards: 5, columns: 1 },
    size: { w: 84, d: 32, h: 178 },
    at: [278, 130, 0],
  },
  {
    piece: { of: 'table', top: 'round', base: 'pedestal', wood: 'oak', laid: 'branch' },
    size: { w: 116, d: 116, h: 75 },
    at: [148, 20, 0],
  },
  {
    piece: { of: 'chair', back: 'rungs', seat: 'woven', wood: 'oak' },
    size: { w: 46, d: 48, h: 84 },
    at: [86, 42, 0],
    turn: 118,
  },
  {
    piece: { of: 'chair', back: 'spindles', seat: 'wood', wood: 'pine' },
    size: { w: 48, d: 50, h: 82 },
    at: [196, 94, 0],
    turn: -26,
  },
  {
    piece: { of: 'chair', back: 'rungs', seat: 'woven', wood: 'oak' },
    size: { w: 46, d: 48, h: 84 },
    at: [226, -16, 0],
    turn: -112,
  },
  {
    piece: { of: 'lamp', form: 'pendant', wood: 'oak', shade: 'brick' },
    size: { w: 52, d: 52, h: 34 },
    at: [148, 20, 142],
  },
  {
    piece: { of: 'stool', seat: 'round', legs: 3, wood: 'walnut' },
    size: { w: 36, d: 36, h: 45 },
    at: [-258, 22, 0],
  },
];

export function drawScene(mood: Mood, part: keyof typeof SCENES): string {
  const walls = backdrop('oat', mood);
  const { left, top, width, height } = SCENES[part];
  const chance = chanceFrom('dub-a-orech');
  const view = createCamera({ turn: 0, eye: 128, distance: 760 });
  const scale = 2.72;
  const camera = {
    eye: view.eye,
    scale,
    project: (point: Point): Spot => {
      const [x, y] = view.project(point);
      return [MIDDLE[0] + x * scale, MIDDLE[1] + y * scale];
    },
  };
  const placed = ROOM.map((one) => ({ solids: stand(one, chance), place: placeOf(one.piece) }));
  const rug = [
    slab(oval(262, 158, 64), { x: -62, y: -18, z: 0, h: 0.8 }, { material: 'snow', round: true }),
    slab(
      oval(240, 138, 64),
      { x: -62, y: -18, z: 0.8, h: 0.05 },
      { material: 'linen', light: 1.06, round: true },
    ),
  ];
  const all = placed.flatMap(({ solids }) => solids);
  const floor = placed.filter(({ place }) => place === 'floor').flatMap(({ solids }) => solids);
  const wall = placed.filter(({ place }) => place === 'wall').flatMap(({ solids }) => solids);
  const gradients: string[] = [];
  const painting = { camera, chance, gradients, light: LIGHT[mood] };
  const [, skirting] = camera.project([0, WALL, 0]);
  const under = paint(rug, painting);
  const painted = paint(all, painting);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">` +
    `<defs>${definitions(walls)}${gradients.join('')}</defs>` +
    `<rect x="-1000" width="3680" height="1000" fill="${walls.wall}"/>` +
    `<path d="${sunlight(camera.project)}" fill="${walls.sun}" opacity=".85" filter="url(#soft)"/>` +
    `<rect x="-1000" y="${skirting.toFixed(1)}" width="3680" height="1000" fill="${walls.floor}"/>` +
    wallShadow(wall, camera, WALL) +
    glow(all, camera) +
    `<g stroke-width=".7" stroke-linejoin="round" stroke-linecap="round">${under}</g>` +
    floorShadow(floor, camera) +
    `<g stroke-width=".7" stroke-linejoin="round" stroke-linecap="round">${painted}</g></svg>`
  );
}

function stand({ piece, size, at, turn = 0 }: Placed, chance: Chance): Solid[] {
  return moved(turned(build(piece, size, chance), turn), at);
}

/** A tall window's light on the wall, three panes by four. */
function sunlight(project: (point: Point) => Spot): string {
  const panes: Spot[][] = [];
  for (let column = 0; column < 3; column++)
    for (let row = 0; row < 4; row++) {
      const [x, z] = [18 + column * 36, 66 + row * 44];
      const lean = (px: number, pz: number): Spot =>
        project([px - (pz - 60) * 0.22, WALL, pz - (px - 18) * 0.22]);
      panes.push([lean(x, z), lean(x + 33, z), lean(x + 33, z + 41), lean(x, z + 41)]);
    }
  return panes.map(outline).join('');
}
