import { type BackdropName, backdrop, definitions, LIGHT, type Mood, room } from './backdrop.js';
import { createCamera, fitted, frameOf } from './camera.js';
import { chanceFrom } from './chance.js';
import type { Size } from './furniture/size.js';
import { paint } from './paint.js';
import { build, type Piece, placeOf } from './piece.js';
import { floorShadow, glow, wallShadow } from './shadow.js';

export const PICTURE = { width: 800, height: 1000 } as const;

export interface Subject {
  readonly id: string;
  readonly piece: Piece;
  readonly size: Size;
  readonly backdrop: BackdropName;
}

/** Pixels a centimetre at most: a stool must not look as large as a wardrobe. */
const scaleFor = (largest: number): number => ((0.4 + 0.42 * Math.min(1, largest / 190)) * 860) / largest;

const TURNS: Partial<Record<Piece['of'], number>> = {
  chair: 34,
  armchair: 33,
  bed: 36,
  bench: 30,
  stool: 24,
  lamp: 14,
  mirror: 12,
};

/** A piece of furniture as it stands in a room, as an SVG document. */
export function drawPicture({ id, piece, size, backdrop: name }: Subject, mood: Mood): string {
  const walls = backdrop(name, mood);
  const { width, height } = PICTURE;
  const chance = chanceFrom(id);
  const solids = build(piece, size, chance);
  const place = placeOf(piece);
  const largest = Math.max(size.w, size.d, size.h);
  const distance = Math.max(420, largest * 5.5);
  const hung = place !== 'floor';
  const view = createCamera({
    turn: (place === 'wall' ? 15 : TURNS[piece.of]) ?? 27,
    distance,
    eye: hung
      ? size.h * 0.5 + distance * (place === 'ceiling' ? -0.04 : 0.06)
      : size.h * 0.55 + distance * 0.17,
  });
  const spots = solids
    .flatMap(({ faces }) => faces.flatMap(({ corners }) => corners))
    .filter(([, , z]) => z <= size.h * 1.6)
    .map(view.project);
  const bottom = hung ? height * 0.76 : height * 0.875;
  const camera = fitted(
    view,
    frameOf(spots),
    { left: 70, right: width - 70, top: height * (hung ? 0.24 : 0.13), bottom },
    scaleFor(largest),
  );

  const gradients: string[] = [];
  const painted = paint(solids, { camera, chance, gradients, light: LIGHT[mood] });
  const shadow =
    place === 'wall'
      ? wallShadow(solids, camera, wallBehind(piece, size))
      : place === 'floor'
        ? floorShadow(solids, camera)
        : '';
  const skirting = hung ? height : height * 0.72;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<defs>${definitions(walls)}${gradients.join('')}</defs>` +
    room(walls, { width, height, skirting, chance: chanceFrom(`${id} sun`) }) +
    shadow +
    glow(solids, camera) +
    `<g stroke-width=".7" stroke-linejoin="round" stroke-linecap="round">${painted}</g>` +
    '</svg>'
  );
}

/** Mirrors and lamps hang flat on the wall; a shelf is drawn around its middle. */
const wallBehind = (piece: Piece, { d }: Size): number => (piece.of === 'shelf' ? d / 2 : 0);
