import { board, disc, oval, rod } from '../joinery.js';
import type { MaterialName } from '../materials.js';
import { loft, type Solid } from '../solid.js';
import type { Point } from '../space.js';
import { vase } from './props.js';
import type { Size } from './size.js';

export interface MirrorShape {
  readonly form: 'round' | 'arch' | 'square' | 'oval';
  readonly wood: MaterialName;
  readonly rim: number;
  /** A board to put keys on. */
  readonly ledge?: true;
}

export function mirror({ w, d, h }: Size, { form, wood, rim, ledge }: MirrorShape): Solid[] {
  const finish = { material: wood };
  const outer = outlineOf(form, w, h);
  const inner = outlineOf(form, w - rim * 2, h - rim * 2);
  const back = 0;
  const thick = ledge ? 3 : d;
  const lift = h / 2;
  return [
    disc(inner, { x: 0, y: back - thick + 1, z: lift, d: 0.6 }, { material: 'glass', grain: [0, 0, 1] }),
    ...outer.map((a, i) => {
      const next = (i + 1) % outer.length;
      const [b, c, e] = [outer[next], inner[next], inner[i]] as [Spot2, Spot2, Spot2];
      // Cut like a picture frame, from joint to joint.
      const joint = ([ox, oz]: Spot2, [ix, iz]: Spot2): Point[] => [
        [ox, back - thick, oz + lift],
        [ix, back - thick, iz + lift],
        [ix, back, iz + lift],
        [ox, back, oz + lift],
      ];
      return loft([joint(a, e), joint(b, c)], {
        ...finish,
        round: form !== 'square',
        grain: [b[0] - a[0], 0, b[1] - a[1]],
      });
    }),
    ...(ledge
      ? [
          board({ x: -w / 2 - 3, y: -d, z: -2, w: w + 6, d, h: 2 }, finish),
          ...[-1, 1].map((side) =>
            rod(
              [side * (w / 2 - 6), -d * 0.6, -6],
              [side * (w / 2 - 6), -d * 0.6, -2],
              { from: 0.8, to: 0.6 },
              { material: 'brass' },
            ),
          ),
          ...vase({ x: w * 0.3, y: -d * 0.55, z: 0, h: 15, material: 'terracotta' }),
        ]
      : []),
  ];
}

type Spot2 = readonly [number, number];

function outlineOf(form: MirrorShape['form'], w: number, h: number): Spot2[] {
  switch (form) {
    case 'round':
    case 'oval':
      return oval(w, h, 56);
    case 'square':
      return [
        [w / 2, -h / 2],
        [w / 2, h / 2],
        [-w / 2, h / 2],
        [-w / 2, -h / 2],
      ];
    case 'arch': {
      const r = w / 2;
      const arc = Array.from({ length: 29 }, (_, i): Spot2 => {
        const angle = (i / 28) * Math.PI;
        return [Math.cos(angle) * r, h / 2 - r + Math.sin(angle) * r];
      });
      return [...arc, [-r, -h / 2], [r, -h / 2]];
    }
  }
}
