import type { Mood } from './backdrop.js';
import { createCamera, frameOf } from './camera.js';
import { chanceFrom } from './chance.js';
import type { Size } from './furniture/size.js';
import { paintOrder } from './order.js';
import { outline } from './paint.js';
import type { Subject } from './picture.js';
import { build, placeOf } from './piece.js';
import { hull } from './polygon.js';
import type { Solid } from './solid.js';
import type { Spot } from './space.js';

const WIDTH = 800;
/** Above the piece, and below it for its measures. */
const MARGIN = { top: 16, bottom: 74 } as const;

const scaleOf = ({ w, d, h }: Size): number => Math.min(290 / h, 560 / (w + d), 5);

/** As high as the piece needs it. */
export function planSize(size: Size): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: Math.round(size.h * scaleOf(size)) + MARGIN.top + MARGIN.bottom };
}

const INK: Record<Mood, { readonly line: string; readonly paper: string; readonly words: string }> = {
  day: { line: '#5c5046', paper: '#fbf7ef', words: '#4a4038' },
  evening: { line: '#b9ab9a', paper: '#26201b', words: '#d8ccbc' },
};

/** A drawing for the workshop: from the front and from the side, true to scale, with its measures in centimetres. */
export function drawPlan({ id, piece, size }: Subject, mood: Mood): string {
  const { width, height } = planSize(size);
  const { line, paper, words } = INK[mood];
  const solids = build(piece, size, chanceFrom(id)).filter(({ loose }) => !loose);
  const scale = scaleOf(size);
  const [wide, deep, tall] = [size.w * scale, size.d * scale, size.h * scale];
  const gap = 96;
  const left = (width - wide - gap - deep) / 2 + 18;
  const floor = height - MARGIN.bottom;
  const front = elevation(solids, 0, scale, [left + wide / 2, floor]);
  const side = elevation(solids, 90, scale, [left + wide + gap + deep / 2, floor]);
  const below = floor + 30;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<g fill="${paper}" stroke="${line}" stroke-width="1.1" stroke-linejoin="round">${front}${side}</g>` +
    (placeOf(piece) === 'floor'
      ? `<path stroke="${line}" stroke-width="1" d="M${left - 40} ${floor}H${left + wide + gap + deep + 30}"/>`
      : '') +
    `<g stroke="${line}" stroke-width="1" fill="none">` +
    `<path d="${measure(left, left + wide, below)}${measure(left + wide + gap, left + wide + gap + deep, below)}"/>` +
    `<path d="M${left - 28} ${floor}V${floor - tall}M${left - 33} ${floor}h10M${left - 33} ${floor - tall}h10"/></g>` +
    `<g fill="${words}" font-family="system-ui, sans-serif" font-size="20" text-anchor="middle">` +
    `<text x="${left + wide / 2}" y="${below + 28}">${size.w}</text>` +
    `<text x="${left + wide + gap + deep / 2}" y="${below + 28}">${size.d}</text>` +
    `<text x="${left - 40}" y="${floor - tall / 2 + 7}" text-anchor="end">${size.h}</text></g></svg>`
  );
}

const measure = (from: number, to: number, y: number): string =>
  `M${from} ${y}H${to}M${from} ${y - 5}v10M${to} ${y - 5}v10`;

/** Seen from so far away that nothing gets smaller with distance. */
function elevation(solids: readonly Solid[], turn: number, scale: number, [x, floor]: Spot): string {
  const camera = createCamera({ turn, eye: 0, distance: 1e6 });
  const flat = solids.map((solid) => solid.faces.flatMap(({ corners }) => corners.map(camera.project)));
  const { left, right, bottom } = frameOf(flat.flat().filter(([, y]) => y > -400));
  const place = ([px, py]: Spot): Spot => [
    x + (px - (left + right) / 2) * scale,
    floor + (py - bottom) * scale,
  ];
  return paintOrder(solids, camera)
    .map(({ faces }) => {
      const contour = hull(faces.flatMap(({ corners }) => corners.map(camera.project)).map(place));
      return `<path d="${outline(contour.map(([px, py]): Spot => [px, Math.max(4, py)]))}"/>`;
    })
    .join('');
}
