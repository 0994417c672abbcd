import type { Point, Spot } from './space.js';

export interface View {
  /** Degrees the viewer has walked to the right around the piece. */
  readonly turn: number;
  /** Height of the eye over the floor in centimetres. */
  readonly eye: number;
  /** How far away the viewer stands, in centimetres: far is calm, near is dramatic. */
  readonly distance: number;
  /** The point on the floor that is looked at. */
  readonly at?: readonly [number, number];
}

export interface Camera {
  readonly eye: Point;
  project(point: Point): Spot;
}

/** A view camera with a shifted lens: uprights stay upright, as in photographs of furniture. */
export function createCamera({ turn, eye, distance, at: [cx, cy] = [0, 0] }: View): Camera {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return {
    eye: [cx + sin * distance, cy - cos * distance, eye],
    project([x, y, z]) {
      const across = (x - cx) * cos + (y - cy) * sin;
      const depth = distance - (x - cx) * sin + (y - cy) * cos;
      return [(across / depth) * distance, ((eye - z) / depth) * distance];
    },
  };
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function frameOf(spots: readonly Spot[]): Frame {
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The camera with its picture enlarged and carried so that `from` lies in the middle of `to`. */
export function fitted(
  camera: Camera,
  from: Frame,
  to: Frame,
  most: number,
): Camera & { readonly scale: number } {
  const scale = Math.min(
    most,
    (to.right - to.left) / (from.right - from.left),
    (to.bottom - to.top) / (from.bottom - from.top),
  );
  const x = (to.left + to.right) / 2 - (scale * (from.left + from.right)) / 2;
  // Pieces stand on one line across a row of pictures, so they keep the lower edge and not the middle.
  const y = to.bottom - scale * from.bottom;
  return {
    eye: camera.eye,
    scale,
    project(point) {
      const [px, py] = camera.project(point);
      return [x + px * scale, y + py * scale];
    },
  };
}
