import { type Camera, type Frame, frameOf } from './camera.js';
import { MATERIALS } from './materials.js';
import { outline } from './paint.js';
import { hull } from './polygon.js';
import type { Solid } from './solid.js';
import type { Point, Spot } from './space.js';

/** Where light that is spread by a whole window leaves the floor darker. Steeper than the light itself: soft. */
const SLANT: readonly [number, number] = [0.3, 0.26];

/** Two layers on the floor: the wide one of the whole piece, and the narrow one where it touches. */
export function floorShadow(solids: readonly Solid[], camera: Camera): string {
  const cast = solids.map((solid) =>
    shape(solid, camera, ([x, y, z]) => [x + z * SLANT[0], y + z * SLANT[1], 0]),
  );
  const touching = solids
    .filter((solid) => solid.faces.some(({ corners }) => corners.some(([, , z]) => z < 2)))
    .map((solid) => shape(lower(solid), camera, ([x, y]) => [x, y, 0]));
  return (
    `<g filter="url(#far)" opacity=".2" fill="#4a2f26">${cast.join('')}</g>` +
    `<g filter="url(#near)" opacity=".5" fill="#3b2520">${touching.join('')}</g>`
  );
}

/** The same on the wall behind a piece that hangs, `wall` being its y. */
export function wallShadow(solids: readonly Solid[], camera: Camera, wall: number): string {
  const cast = solids.map((solid) =>
    shape(solid, camera, ([x, y, z]) => [x + (wall - y) * 0.5 + 0.8, wall, z - (wall - y) * 0.75 - 1.4]),
  );
  return `<g filter="url(#wall)" opacity=".26" fill="#4a2f26">${cast.join('')}</g>`;
}

function shape(solid: Solid, camera: Camera, fall: (point: Point) => Point): string {
  const spots: Spot[] = solid.faces.flatMap(({ corners }) =>
    corners.map((corner) => camera.project(fall(corner))),
  );
  return `<path d="${outline(hull(spots))}"/>`;
}

/** Only what is close to the floor leaves a contact shadow: of a slanted leg the foot. */
function lower(solid: Solid): Solid {
  return {
    ...solid,
    faces: solid.faces
      .map((face) => ({ ...face, corners: face.corners.filter(([, , z]) => z < 4) }))
      .filter(({ corners }) => corners.length > 0),
  };
}

/** What a lampshade gives to the wall behind it. */
export function glow(solids: readonly Solid[], camera: Camera): string {
  const lamps: Frame[] = [];
  for (const { material, faces } of solids) {
    if (MATERIALS[material].texture !== 'glow') continue;
    const part = frameOf(faces.flatMap(({ corners }) => corners.map(camera.project)));
    // A globe is put together from rings; it is one light all the same.
    const same = lamps.findIndex((lamp) => lamp.left < part.right && part.left < lamp.right);
    if (same < 0) lamps.push(part);
    else lamps[same] = joined(lamps[same] as Frame, part);
  }
  return lamps
    .map(({ left, right, top, bottom }) => {
      const at = `cx="${Math.round((left + right) / 2)}" cy="${Math.round((top + bottom) / 2)}"`;
      return `<circle ${at} r="${Math.round((right - left) * 1.7)}" fill="url(#glow)"/>`;
    })
    .join('');
}

const joined = (a: Frame, b: Frame): Frame => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
