import { type Finish, loft, type Solid } from './solid.js';
import { between, cross, minus, type Point, plus, times, unit } from './space.js';

/** A corner of a box and how far it reaches from there. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
}

const ALONG = { w: [1, 0, 0], d: [0, 1, 0], h: [0, 0, 1] } as const;

/** A plank: fibres run along its longest side. */
export function board({ x, y, z, w, d, h }: Block, finish: Finish): Solid {
  const longest = w >= d && w >= h ? 'w' : d >= h ? 'd' : 'h';
  const ring = (level: number): Point[] => [
    [x, y, level],
    [x + w, y, level],
    [x + w, y + d, level],
    [x, y + d, level],
  ];
  return loft([ring(z), ring(z + h)], { grain: ALONG[longest], ...finish });
}

/** The outline of a rectangle with rounded corners around a centre. */
export function roundedOutline(w: number, d: number, radius: number, steps = 5): [number, number][] {
  const r = Math.min(radius, w / 2, d / 2);
  const quarter = (cx: number, cy: number, from: number): [number, number][] =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = from + (i / steps) * (Math.PI / 2);
      return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
    });
  const [x, y] = [w / 2 - r, d / 2 - r];
  return [
    ...quarter(x, y, 0),
    ...quarter(-x, y, Math.PI / 2),
    ...quarter(-x, -y, Math.PI),
    ...quarter(x, -y, Math.PI * 1.5),
  ];
}

/** The outline of a circle or an ellipse around a centre. */
export const oval = (w: number, d: number, steps = 36): [number, number][] =>
  Array.from({ length: steps }, (_, i) => {
    const angle = (i / steps) * Math.PI * 2;
    return [(w / 2) * Math.cos(angle), (d / 2) * Math.sin(angle)];
  });

/** A slab with any convex outline, lying: table tops, seats, feet. */
export function slab(
  outline: readonly (readonly [number, number])[],
  { x, y, z, h }: { x: number; y: number; z: number; h: number },
  finish: Finish,
): Solid {
  const ring = (level: number, inset: number): Point[] =>
    outline.map(([ox, oy]) => [x + ox * (1 - inset), y + oy * (1 - inset), level]);
  // A round edge is one flowing surface; a straight one is eased below.
  return loft(
    finish.round
      ? [ring(z, 0), ring(z + h, 0)]
      : [ring(z, 0.012), ring(z + Math.min(0.6, h / 3), 0), ring(z + h, 0)],
    finish,
  );
}

/** The same slab standing upright, facing the viewer: mirrors, round table bases of lamps on a wall. */
export function disc(
  outline: readonly (readonly [number, number])[],
  { x, y, z, d }: { x: number; y: number; z: number; d: number },
  finish: Finish,
): Solid {
  const ring = (level: number): Point[] => outline.map(([ox, oz]) => [x + ox, level, z + oz]);
  return loft([ring(y), ring(y + d)], finish);
}

/** A cushion or a mattress: a block whose edges are all soft. */
export function cushion({ x, y, z, w, d, h }: Block, softness: number, finish: Finish): Solid {
  const soft = Math.min(softness, h / 2);
  const ring = (level: number, inset: number): Point[] =>
    roundedOutline(w - inset * 2, d - inset * 2, softness).map(([ox, oy]) => [
      x + w / 2 + ox,
      y + d / 2 + oy,
      level,
    ]);
  return loft(
    [
      ring(z, soft),
      ring(z + soft * 0.3, soft * 0.3),
      ring(z + soft, 0),
      ring(z + h - soft, 0),
      ring(z + h - soft * 0.3, soft * 0.3),
      ring(z + h, soft),
    ],
    { round: true, ...finish },
  );
}

export interface Section {
  /** Half the thickness where it begins and where it ends. */
  readonly from: number;
  readonly to: number;
  /** 4 for a square section; more for a turned one. */
  readonly sides?: number;
}

/** A leg or a post: it stands flat on the floor whatever its slant. */
export function post(foot: Point, top: Point, { from, to, sides = 4 }: Section, finish: Finish): Solid {
  const ring = (centre: Point, half: number): Point[] =>
    around(sides > 4 ? sides * 2 : sides).map(([cos, sin]) => plus(centre, [half * cos, half * sin, 0]));
  return loft([ring(foot, from), ring(top, to)], {
    grain: unit(minus(top, foot)),
    round: sides > 4,
    ...finish,
  });
}

/** A rung, a rail or a spindle: cut square to its own length. */
export function rod(start: Point, end: Point, { from, to, sides = 10 }: Section, finish: Finish): Solid {
  const along = unit(minus(end, start));
  const side = unit(cross(along, Math.abs(along[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]));
  const other = cross(along, side);
  const ring = (centre: Point, half: number): Point[] =>
    around(sides).map(([cos, sin]) => plus(centre, plus(times(side, half * cos), times(other, half * sin))));
  return loft([ring(start, from), ring(end, to)], { grain: along, round: sides > 4, ...finish });
}

/** A rod bent over a row of points. */
export function bent(path: readonly Point[], half: number, finish: Finish, sides = 8): Solid[] {
  return path
    .slice(1)
    .map((point, i) => rod(path[i] as Point, point, { from: half, to: half, sides }, finish));
}

/** A flat rail bent over a row of points: `tall` upright, `thick` across. */
export function bow(path: readonly Point[], tall: number, thick: number, finish: Finish): Solid[] {
  return path.slice(1).map((end, i) => {
    const start = path[i] as Point;
    const along = unit(minus(end, start));
    const across = times(unit(cross(along, [0, 0, 1])), thick / 2);
    const ring = (centre: Point): Point[] =>
      (
        [
          [1, 0],
          [1, 1],
          [-1, 1],
          [-1, 0],
        ] as const
      ).map(([side, up]) => plus(plus(centre, times(across, side)), [0, 0, tall * up]));
    return loft([ring(start), ring(end)], { grain: along, round: true, ...finish });
  });
}

/** A turned body: radii at heights, from below. A long profile is one flowing line, a short one keeps its edges. */
export function turning(
  [x, y]: readonly [number, number],
  profile: Profile,
  finish: Finish,
  sides = 32,
): Solid[] {
  const flowing = profile.length > 4 ? smooth(profile, sides > 24 ? 5 : 3) : profile;
  return flowing.slice(1).map(([height, radius], i) => {
    const [lower, wide] = flowing[i] as readonly [number, number];
    const ring = (level: number, r: number): Point[] =>
      around(sides, 0).map(([cos, sin]) => [x + cos * r, y + sin * r, level]);
    return loft([ring(lower, Math.max(wide, 0.05)), ring(height, Math.max(radius, 0.05))], {
      round: true,
      grain: [0, 0, 1],
      seamless: i < flowing.length - 2,
      ...finish,
    });
  });
}

type Profile = readonly (readonly [height: number, radius: number])[];

/** Catmull–Rom through the radii. */
function smooth(profile: Profile, steps: number): Profile {
  const at = (i: number): readonly [number, number] =>
    profile[Math.min(profile.length - 1, Math.max(0, i))] as readonly [number, number];
  const between = profile.slice(1).flatMap((_, i) =>
    Array.from({ length: steps }, (_, k): readonly [number, number] => {
      const t = k / steps;
      const [p, a, b, n] = [at(i - 1)[1], at(i)[1], at(i + 1)[1], at(i + 2)[1]];
      const radius = a + 0.5 * t * (b - p + t * (2 * p - 5 * a + 4 * b - n + t * (3 * (a - b) + n - p)));
      return [at(i)[0] + (at(i + 1)[0] - at(i)[0]) * t, radius];
    }),
  );
  return [...between, at(profile.length - 1)];
}

/** `count` places spread evenly from `a` to `b`, both ends included. */
export const spread = (a: Point, b: Point, count: number): Point[] =>
  Array.from({ length: count }, (_, i) => between(a, b, count === 1 ? 0.5 : i / (count - 1)));

/** Directions around a circle; a square section has its sides, not its corners, to the front. */
function around(sides: number, phase = Math.PI / sides): [number, number][] {
  const reach = sides === 4 ? Math.SQRT2 : 1;
  return Array.from({ length: sides }, (_, i) => {
    const angle = phase + (i / sides) * Math.PI * 2;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  });
}
