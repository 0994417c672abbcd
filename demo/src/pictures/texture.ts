import type { Chance } from './chance.js';
import type { Texture } from './materials.js';
import { chord, cut, slice } from './polygon.js';
import type { Face } from './solid.js';
import { cross, dot, type Point, plus, type Spot, times, unit } from './space.js';

/** Something drawn on a side, in centimetres on the side itself: x across the fibres, y along them. */
export type Mark =
  | { readonly kind: 'line'; readonly path: readonly Spot[]; readonly weight: 'fine' | 'strong' | 'seam' }
  | { readonly kind: 'patch'; readonly path: readonly Spot[]; readonly light: number };

export interface Marks {
  readonly marks: readonly Mark[];
  /** Back from the side to the room. */
  place(spot: Spot): Point;
}

/** How much room one drawn line needs, in centimetres: small pieces are drawn larger and show more. */
export interface Grain {
  readonly pitch: number;
  readonly chance: Chance;
}

export function texture(face: Face, kind: Texture, along: Point, grain: Grain): Marks {
  const upward = Math.abs(dot(along, face.normal));
  // The end of a plank has no fibres to show.
  if (kind === 'plain' || kind === 'glow' || (kind === 'wood' && upward > 0.8)) return NOTHING;
  const y = unit(plus(along, times(face.normal, -dot(along, face.normal))));
  const x = cross(y, face.normal);
  const origin = face.corners[0] as Point;
  const base = (axis: Point): number => dot(origin, axis);
  const flat = face.corners.map((corner): Spot => [dot(corner, x) - base(x), dot(corner, y) - base(y)]);
  return {
    marks: DRAWN[kind](flat, grain),
    place: ([across, up]) => plus(origin, plus(times(x, across), times(y, up))),
  };
}

const NOTHING: Marks = { marks: [], place: () => [0, 0, 0] };

type Drawn = (flat: readonly Spot[], grain: Grain) => Mark[];

const DRAWN: Record<Exclude<Texture, 'plain' | 'glow'>, Drawn> = {
  wood(flat, { pitch, chance }) {
    const [from, to] = reach(flat);
    const staves = to - from > 15 ? Math.round((to - from) / (8 + chance() * 4)) : 1;
    return Array.from({ length: staves }, (_, i) => {
      const left = from + ((to - from) * i) / staves;
      const right = from + ((to - from) * (i + 1)) / staves;
      const shape = slice(flat, left, right);
      return stave(shape, left, right, { pitch, chance }, staves > 1);
    }).flat();
  },

  cord(flat, { pitch }) {
    const step = Math.max(1, pitch * 0.75);
    return lines(flat, step).map((path) => ({ kind: 'line', path, weight: 'strong' }));
  },

  cane(flat, { pitch }) {
    const step = Math.max(1.7, pitch * 1.1);
    const diagonal = (sign: number): Mark[] => {
      const skewed = flat.map(([x, y]): Spot => [x + sign * y, y]);
      return lines(skewed, step * 1.6).map((path) => ({
        kind: 'line',
        path: path.map(([x, y]): Spot => [x - sign * y, y]),
        weight: 'fine',
      }));
    };
    const straight = lines(flat, step).map((path): Mark => ({ kind: 'line', path, weight: 'fine' }));
    const across = lines(
      flat.map(([x, y]): Spot => [y, x]),
      step,
    ).map((path): Mark => ({ kind: 'line', path: path.map(([y, x]): Spot => [x, y]), weight: 'fine' }));
    return [...diagonal(1), ...diagonal(-1), ...straight, ...across];
  },

  cloth: () => [],

  glass(flat) {
    const [from, to] = reach(flat);
    const width = to - from;
    const band = (at: number, wide: number): Mark => ({
      kind: 'patch',
      path: cut(
        cut(flat, ([x, y]) => x - from + y * 0.45 - width * at),
        ([x, y]) => width * (at + wide) - (x - from + y * 0.45),
      ),
      light: 1.34,
    });
    return [band(0.55, 0.34), band(0.98, 0.1)].filter((mark) => mark.path.length > 2);
  },
};

/** One plank as it comes from the log: either the arches of a flat cut, or straight fibres. */
function stave(
  shape: readonly Spot[],
  left: number,
  right: number,
  { pitch, chance }: Grain,
  glued: boolean,
): Mark[] {
  const marks: Mark[] = glued ? [{ kind: 'patch', path: shape, light: 0.965 + chance() * 0.07 }] : [];
  const width = right - left;
  const arched = width > pitch * 4 && chance() < 0.55;
  const heart = left + width * (0.4 + chance() * 0.2);
  const open = arched ? width * 0.33 : 0;
  for (let x = left + pitch * (0.3 + chance() * 0.6); x < right - 0.3; x += pitch * (0.55 + chance() * 0.9)) {
    if (Math.abs(x - heart) < open) continue;
    const inside = chord(shape, x);
    if (!inside || inside[1] - inside[0] < 3) continue;
    const [low, high] = [inside[0] + chance() * pitch, inside[1] - chance() * pitch];
    const sway = Math.min(pitch * 0.16, Math.max(0, Math.min(x - left, right - x) - 0.25));
    const path = Array.from({ length: 4 }, (_, i): Spot => {
      const y = low + ((high - low) * i) / 3;
      return [x + (i % 3 === 0 ? 0 : (chance() - 0.5) * 2 * sway), y];
    });
    marks.push({ kind: 'line', path, weight: chance() < 0.28 ? 'strong' : 'fine' });
  }
  if (arched) marks.push(...arches(shape, heart, open, pitch, chance));
  return marks;
}

function arches(shape: readonly Spot[], heart: number, open: number, pitch: number, chance: Chance): Mark[] {
  const inside = chord(shape, heart);
  if (!inside) return [];
  const [low, high] = inside;
  const length = high - low;
  const upward = chance() < 0.5;
  const count = Math.max(2, Math.round(length / (pitch * 7)));
  const marks: Mark[] = [];
  for (let i = 0; i < count; i++) {
    const apex = (i + 0.15 + chance() * 0.5) / count;
    // An arch opens like a parabola and runs out along the plank.
    const path = Array.from({ length: 13 }, (_, k): Spot => {
      const t = (k - 6) / 6;
      const run = apex + (1 - apex) * t * t;
      const y = upward ? low + length * run : high - length * run;
      return [heart + t * open * (1 - apex * 0.55), y];
    }).filter(([x, y]) => {
      const there = chord(shape, x);
      return there !== undefined && y > there[0] && y < there[1];
    });
    if (path.length > 3) marks.push({ kind: 'line', path, weight: 'fine' });
  }
  return marks;
}

function lines(flat: readonly Spot[], step: number): Spot[][] {
  const [from, to] = reach(flat);
  const count = Math.floor((to - from) / step);
  const margin = (to - from - (count - 1) * step) / 2;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const x = from + margin + i * step;
    const inside = chord(flat, x);
    return inside ? [[x, inside[0]] as const, [x, inside[1]] as const] : [];
  }).filter((path) => path.length > 0);
}

function reach(flat: readonly Spot[]): readonly [number, number] {
  const xs = flat.map(([x]) => x);
  return [Math.min(...xs), Math.max(...xs)];
}
