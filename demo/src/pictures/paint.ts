import type { Camera } from './camera.js';
import type { Chance } from './chance.js';
import { MATERIALS } from './materials.js';
import { paintOrder } from './order.js';
import { hull } from './polygon.js';
import type { Face, Solid } from './solid.js';
import { cross, dot, middle, minus, type Point, type Spot, span, times, unit } from './space.js';
import { type Mark, type Marks, texture } from './texture.js';
import { lit } from './tone.js';

/** Towards the window. */
const WINDOW: Point = unit([-0.5, -0.62, 0.82]);

export interface Painting {
  readonly camera: Camera & { readonly scale: number };
  readonly chance: Chance;
  /** 1 by day; less in the evening. */
  readonly light: number;
  /** Collects what has to stand among the definitions. */
  readonly gradients: string[];
}

/** Flat bodies as SVG shapes, from back to front. */
export function paint(solids: readonly Solid[], painting: Painting): string {
  return paintOrder(solids, painting.camera)
    .map((solid) => paintSolid(solid, painting))
    .join('');
}

function paintSolid(solid: Solid, painting: Painting): string {
  const { camera } = painting;
  const seen = solid.faces.filter(
    (face) => dot(face.normal, minus(camera.eye, face.corners[0] as Point)) > 0,
  );
  // Sides that look away from the window first, so that the hairline between two sides gets the brighter tone.
  const sorted = solid.round ? seen : [...seen].sort((a, b) => brightness(a) - brightness(b));
  if (isTube(solid)) return paintTube(solid, seen, painting);
  const sides = sorted.map((face) => paintFace(face, solid, painting)).join('');
  return sides + (solid.round ? rim(solid, seen, painting) : edges(solid, seen, painting));
}

/** A turned leg, a rod, a lampshade: its sides are one surface that goes from light to shade. */
function isTube({ round, faces }: Solid): boolean {
  return (
    round &&
    faces.length > 7 &&
    faces.slice(1, -1).every(({ corners }) => corners.length === 4) &&
    (faces[0]?.corners.length ?? 0) === faces.length - 2
  );
}

function paintTube(solid: Solid, seen: readonly Face[], painting: Painting): string {
  const { camera, gradients } = painting;
  const { tone, texture: kind } = MATERIALS[solid.material];
  const ends = [solid.faces[0], solid.faces.at(-1)] as readonly [Face, Face];
  const [a, b] = ends.map(({ corners }) => camera.project(middle(corners))) as [Spot, Spot];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const sides = seen.filter((face) => !ends.includes(face));
  const caps = seen.filter((face) => ends.includes(face)).map((face) => paintFace(face, solid, painting));
  if (sides.length === 0 || length < 0.5) return caps.join('');
  const across: Spot = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  const along = (spot: Spot): number => spot[0] * across[0] + spot[1] * across[1];
  const contour = hull(solid.faces.flatMap(({ corners }) => corners.map(camera.project)));
  const reach = contour.map(along);
  const [from, to] = [Math.min(...reach), Math.max(...reach)];
  const stops = sides
    .map((face): readonly [number, string] => [
      (along(camera.project(middle(face.corners))) - from) / (to - from),
      shade(face, solid, painting.light),
    ])
    .sort((one, two) => one[0] - two[0])
    .filter((_, i, all) => all.length < 6 || i % Math.ceil(all.length / 5) === 0 || i === all.length - 1)
    .map(([offset, tone]) => `<stop offset="${offset.toFixed(2)}" stop-color="${tone}"/>`);
  const lip = seen
    .filter((face) => face.normal[2] > 0.9 && !solid.seamless)
    .map(
      ({ corners }) =>
        `<path fill="none" stroke="${lit(tone, 1.08 * solid.light * painting.light)}" stroke-width=".9" d="${outline(corners.map(camera.project))}"/>`,
    )
    .join('');
  const id = `t${gradients.length}`;
  const point = (t: number): Spot => [a[0] + across[0] * (t - along(a)), a[1] + across[1] * (t - along(a))];
  const [[x1, y1], [x2, y2]] = [point(from), point(to)];
  gradients.push(
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}">${stops.join('')}</linearGradient>`,
  );
  const body = `<path fill="url(#${id})" stroke="url(#${id})" d="${outline(contour)}"/>${caps.join('')}`;
  return kind === 'glow' ? body : body + lip + flanks(solid, sides, painting);
}

/** The two lines where a turned body curves out of sight. */
function flanks(solid: Solid, sides: readonly Face[], { camera, light }: Painting): string {
  const borders = sides.flatMap(({ corners }) =>
    [
      [0, 3],
      [1, 2],
    ].map((pair) => pair.map((i) => corners[i] as Point) as [Point, Point]),
  );
  const keys = borders.map(([a, b]) =>
    middle([a, b])
      .map((value) => value.toFixed(2))
      .join(),
  );
  const d = borders
    .filter((_, i) => keys.indexOf(keys[i] as string) === keys.lastIndexOf(keys[i] as string))
    .map((ends) => line(ends.map(camera.project)))
    .join('');
  return (
    d &&
    `<path fill="none" stroke="${lit(MATERIALS[solid.material].tone, 0.66 * solid.light * light)}" stroke-width=".6" d="${d}"/>`
  );
}

function shade(face: Face, { material, light }: Solid, daylight: number): string {
  const { tone, texture: kind } = MATERIALS[material];
  // A lampshade is its own light.
  return lit(tone, kind === 'glow' ? 0.86 + brightness(face) * 0.17 : brightness(face) * light * daylight);
}

function paintFace(face: Face, solid: Solid, painting: Painting): string {
  const { camera, chance } = painting;
  const { tone, texture: kind } = MATERIALS[solid.material];
  const light = brightness(face) * solid.light * painting.light;
  const fill = kind === 'glass' ? 'url(#glass)' : shade(face, solid, painting.light);
  const shape = outline(face.corners.map(camera.project));
  const ground = `<path fill="${fill}" stroke="${fill}" d="${shape}"/>`;
  const end = face === solid.faces[0] || face === solid.faces.at(-1);
  if ((solid.round && !end && kind !== 'glass') || small(face)) return ground;
  const along = solid.grain ?? longest(face);
  const marks = texture(face, kind, along, { pitch: 8.5 / camera.scale, chance });
  return ground + drawMarks(marks, tone, light, kind === 'cord', camera);
}

function drawMarks(
  { marks, place }: Marks,
  tone: string,
  light: number,
  deep: boolean,
  camera: Camera,
): string {
  const spots = (path: readonly Spot[]): Spot[] => path.map((spot) => camera.project(place(spot)));
  const patches = marks
    .filter((mark) => mark.kind === 'patch')
    .map((mark) => {
      const fill = mark.light > 1.3 ? '#fff" opacity=".4' : lit(tone, light * mark.light);
      return `<path fill="${fill}" d="${outline(spots(mark.path))}"/>`;
    });
  const drawn = (weight: string, width: number, shade: number): string => {
    const d = marks
      .filter(
        (mark): mark is Extract<Mark, { kind: 'line' }> => mark.kind === 'line' && mark.weight === weight,
      )
      .map(({ path }) => curve(spots(path)))
      .join('');
    return d && `<path fill="none" stroke="${lit(tone, light * shade)}" stroke-width="${width}" d="${d}"/>`;
  };
  return patches.join('') + drawn('fine', 1, 0.9) + drawn('strong', deep ? 1.8 : 1.2, deep ? 0.78 : 0.84);
}

/** Between two sides of a body that are both seen the edge catches light; around the body it is a little darker. */
function edges(solid: Solid, seen: readonly Face[], { camera, light }: Painting): string {
  const { tone, texture: kind } = MATERIALS[solid.material];
  if (kind === 'glow') return '';
  const sides = new Map<string, Face[]>();
  for (const face of seen)
    for (const [key] of ringEdges(face)) sides.set(key, [...(sides.get(key) ?? []), face]);
  let bright = '';
  let dark = '';
  for (const face of seen)
    for (const [key, a, b] of ringEdges(face)) {
      const [one, two] = sides.get(key) ?? [];
      const d = line([camera.project(a), camera.project(b)]);
      if (!two) dark += d;
      else if (one === face && dot(one.normal, two.normal) < 0.85) bright += d;
    }
  const stroke = (d: string, shade: number, width: number): string =>
    d &&
    `<path fill="none" stroke="${lit(tone, shade * solid.light * light)}" stroke-width="${width}" d="${d}"/>`;
  return stroke(dark, 0.62, 0.7) + stroke(bright, 1.1, 1.1);
}

/** The outline of a curved body, without the ends that look away: there it meets its neighbour. */
function rim(solid: Solid, seen: readonly Face[], { camera, light }: Painting): string {
  const { tone, texture: kind } = MATERIALS[solid.material];
  if (kind === 'glow') return '';
  const count = new Map<string, number>();
  for (const end of [solid.faces[0], solid.faces.at(-1)])
    if (end && !seen.includes(end)) for (const [key] of ringEdges(end)) count.set(key, 1);
  for (const face of seen) for (const [key] of ringEdges(face)) count.set(key, (count.get(key) ?? 0) + 1);
  const d = seen
    .flatMap((face) => ringEdges(face))
    .filter(([key]) => count.get(key) === 1)
    .map(([, a, b]) => line([camera.project(a), camera.project(b)]))
    .join('');
  return `<path fill="none" stroke="${lit(tone, 0.66 * solid.light * light)}" stroke-width=".6" d="${d}"/>`;
}

function ringEdges({ corners }: Face): [key: string, a: Point, b: Point][] {
  return corners.map((a, i) => {
    const b = corners[(i + 1) % corners.length] as Point;
    const centre = middle([a, b]);
    return [centre.map((value) => value.toFixed(2)).join(), a, b];
  });
}

const brightness = ({ normal }: Face): number =>
  0.64 + 0.4 * Math.max(0, dot(normal, WINDOW)) + 0.06 * normal[2];

/** The direction of a side's longest edge. */
function longest({ corners }: Face): Point {
  let best: Point = [1, 0, 0];
  corners.forEach((corner, i) => {
    const edge = minus(corners[(i + 1) % corners.length] as Point, corner);
    if (i === 0 || span(edge) > span(best)) best = edge;
  });
  return times(best, 1 / Math.max(span(best), 1e-6));
}

/** Too small to show fibres, such as the rim of a round seat. */
function small({ corners }: Face): boolean {
  const [on] = corners as [Point];
  const twice = corners
    .slice(2)
    .reduce((sum, corner, i) => sum + span(cross(minus(corners[i + 1] as Point, on), minus(corner, on))), 0);
  return twice < 32;
}

const number = (value: number): string => String(Math.round(value * 10) / 10);
const at = ([x, y]: Spot): string => `${number(x)} ${number(y)}`;

export const outline = (spots: readonly Spot[]): string => `M${spots.map(at).join('L')}Z`;
export const line = (spots: readonly Spot[]): string => `M${spots.map(at).join('L')}`;

/** A soft line through all the spots (Catmull–Rom as Bézier pieces). */
function curve(spots: readonly Spot[]): string {
  if (spots.length < 3) return line(spots);
  const spot = (i: number): Spot => spots[Math.min(spots.length - 1, Math.max(0, i))] as Spot;
  let d = `M${at(spot(0))}`;
  for (let i = 0; i + 1 < spots.length; i++) {
    const [p, a, b, n] = [spot(i - 1), spot(i), spot(i + 1), spot(i + 2)];
    const first: Spot = [a[0] + (b[0] - p[0]) / 6, a[1] + (b[1] - p[1]) / 6];
    const second: Spot = [b[0] - (n[0] - a[0]) / 6, b[1] - (n[1] - a[1]) / 6];
    d += `C${at(first)} ${at(second)} ${at(b)}`;
  }
  return d;
}
