import type { MaterialName } from './materials.js';
import { cross, dot, middle, minus, type Point, unit } from './space.js';

/** A flat side, corners counter-clockwise when seen from outside. */
export interface Face {
  readonly corners: readonly Point[];
  /** Length 1, outwards. */
  readonly normal: Point;
}

/** A convex body of one material. Everything in the shop is put together from these. */
export interface Solid {
  readonly faces: readonly Face[];
  readonly material: MaterialName;
  /** Where the fibres run; the longest way through the body where it is not said. */
  readonly grain?: Point;
  /** Light that reaches it, 1 for all of it: the inside of a cabinet gets less. */
  readonly light: number;
  /** Curved: no edges are drawn between its sides. */
  readonly round: boolean;
  /** Its upper end goes on into the next body without an edge. */
  readonly seamless: boolean;
  /** Lies or stands there for the picture only and does not belong to the piece. */
  readonly loose: boolean;
}

export interface Finish {
  readonly material: MaterialName;
  readonly grain?: Point;
  readonly light?: number;
  readonly round?: boolean;
  readonly seamless?: boolean;
}

/** Marks what the picture borrows: books, vases, blankets. */
export const borrowed = (solids: readonly Solid[]): Solid[] => solids.map((one) => ({ ...one, loose: true }));

function solid(
  sides: readonly (readonly Point[])[],
  { material, grain, light = 1, round = false, seamless = false }: Finish,
): Solid {
  const centre = middle(sides.flat());
  const faces = sides.map((corners) => {
    const [a, b, c] = corners as [Point, Point, Point];
    const normal = unit(cross(minus(b, a), minus(c, a)));
    const outwards = dot(normal, minus(middle(corners), centre)) >= 0;
    return outwards
      ? { corners, normal }
      : { corners: [...corners].reverse(), normal: [-normal[0], -normal[1], -normal[2]] as const };
  });
  return { faces, material, light, round, seamless, loose: false, ...(grain && { grain }) };
}

/** The body that a row of equally long rings spans, closed at both ends. It must come out convex. */
export function loft(rings: readonly (readonly Point[])[], finish: Finish): Solid {
  const sides: (readonly Point[])[] = [];
  for (let i = 0; i + 1 < rings.length; i++) {
    const low = rings[i] as readonly Point[];
    const high = rings[i + 1] as readonly Point[];
    for (let k = 0; k < low.length; k++) {
      const next = (k + 1) % low.length;
      sides.push([low[k], low[next], high[next], high[k]] as Point[]);
    }
  }
  return solid([rings[0] as readonly Point[], ...sides, rings.at(-1) as readonly Point[]], finish);
}

/** Both sides of a thin leaf or a sheet of paper. */
export function sheet(corners: readonly Point[], finish: Finish): Solid {
  const { faces, ...rest } = solid([corners], finish);
  const [front] = faces as readonly [Face];
  const [x, y, z] = front.normal;
  return { ...rest, faces: [front, { corners: [...front.corners].reverse(), normal: [-x, -y, -z] }] };
}

/** Carries a finished piece somewhere else. */
export function moved(solids: readonly Solid[], by: Point): Solid[] {
  return mapped(
    solids,
    ([x, y, z]) => [x + by[0], y + by[1], z + by[2]],
    (normal) => normal,
  );
}

/** Turns a finished piece around the upright axis, in degrees, counter-clockwise seen from above. */
export function turned(solids: readonly Solid[], degrees: number): Solid[] {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const turn = ([x, y, z]: Point): Point => [x * cos - y * sin, x * sin + y * cos, z];
  return mapped(solids, turn, turn);
}

function mapped(solids: readonly Solid[], place: (p: Point) => Point, point: (n: Point) => Point): Solid[] {
  return solids.map((one) => ({
    ...one,
    ...(one.grain && { grain: point(one.grain) }),
    faces: one.faces.map(({ corners, normal }) => ({ corners: corners.map(place), normal: point(normal) })),
  }));
}
