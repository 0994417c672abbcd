import { type Camera, type Frame, frameOf } from './camera.js';
import type { Solid } from './solid.js';
import { dot, middle, minus, type Point, span } from './space.js';

/** Joints overlap by a hair; planes may be crossed by this much, in centimetres. */
const SLACK = 0.2;

interface Standing {
  readonly solid: Solid;
  readonly corners: readonly Point[];
  readonly frame: Frame;
  readonly far: number;
}

/**
 * The bodies from back to front. Two convex bodies that do not cut into each other are parted by a plane, nearly
 * always the plane of a side of one of them; whoever is on the viewer's side of it is painted later.
 */
export function paintOrder(solids: readonly Solid[], camera: Camera): Solid[] {
  const all = solids.map((solid): Standing => {
    const corners = solid.faces.flatMap((face) => face.corners);
    return {
      solid,
      corners,
      frame: frameOf(corners.map(camera.project)),
      far: span(minus(middle(corners), camera.eye)),
    };
  });
  const first = [...all].sort((a, b) => b.far - a.far);
  const behind = new Map<Standing, Standing[]>(first.map((one) => [one, []]));
  first.forEach((a, i) => {
    for (const b of first.slice(i + 1)) {
      if (!meet(a.frame, b.frame)) continue;
      const [back, front] = parted(a, b, camera.eye) ? [a, b] : [b, a];
      behind.get(front)?.push(back);
    }
  });

  const sorted: Solid[] = [];
  const seen = new Set<Standing>();
  const visit = (one: Standing): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const back of behind.get(one) ?? []) visit(back);
    sorted.push(one.solid);
  };
  for (const one of first) visit(one);
  return sorted;
}

/** Whether `b` is the nearer one. */
function parted(a: Standing, b: Standing, eye: Point): boolean {
  return onSide(a, b, eye) ?? invert(onSide(b, a, eye)) ?? a.far >= b.far;
}

const invert = (answer: boolean | undefined): boolean | undefined =>
  answer === undefined ? answer : !answer;

/** Whether `other` lies nearer than `one`, if a side of `one` parts them. */
function onSide(one: Standing, other: Standing, eye: Point): boolean | undefined {
  let best: { gap: number; nearer: boolean } | undefined;
  for (const { corners, normal } of one.solid.faces) {
    const on = corners[0] as Point;
    const gap = Math.min(...other.corners.map((corner) => dot(normal, minus(corner, on))));
    if (gap >= -SLACK && (best === undefined || gap > best.gap))
      best = { gap, nearer: dot(normal, minus(eye, on)) > 0 };
  }
  return best?.nearer;
}

const meet = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
