import type { Chance } from './chance.js';
import { blend } from './tone.js';

/** A corner of a room in one colour: wall, floor, and what the wall looks like where the sun is. */
export interface Backdrop {
  readonly wall: string;
  readonly floor: string;
  readonly sun: string;
  /** What a lamp gives to the wall. */
  readonly lamp: string;
  /** How much the polished floor shines, 0 … 1. */
  readonly sheen: number;
}

export const BACKDROPS = {
  oat: { wall: '#ece2d2', floor: '#dfd1bb', sun: '#f8f1e4' },
  sage: { wall: '#d9ddcf', floor: '#c8cdba', sun: '#eaeddf' },
  clay: { wall: '#e8d3c3', floor: '#d9bfab', sun: '#f6e5d8' },
  mist: { wall: '#d8dcdc', floor: '#c6cbca', sun: '#eaeded' },
  honey: { wall: '#eedfc0', floor: '#e0cca3', sun: '#faf0d9' },
  rose: { wall: '#e6d5cf', floor: '#d6c0b8', sun: '#f4e7e2' },
} as const satisfies Record<string, Pick<Backdrop, 'wall' | 'floor' | 'sun'>>;

export type BackdropName = keyof typeof BACKDROPS;

/** The shop has a light and a dark look; its rooms are seen by day and in the evening. */
export type Mood = 'day' | 'evening';

/** How much of the daylight is left on the furniture. */
export const LIGHT: Record<Mood, number> = { day: 1, evening: 0.86 };

export function backdrop(name: BackdropName, mood: Mood): Backdrop {
  const { wall, floor, sun } = BACKDROPS[name];
  if (mood === 'day') return { wall, floor, sun, lamp: '#fff3d9', sheen: 0.16 };
  const dusk = (tone: string, share: number): string => blend(tone, '#1d1510', share);
  return {
    wall: dusk(wall, 0.78),
    floor: dusk(floor, 0.84),
    sun: dusk(sun, 0.7),
    lamp: '#ffcf8f',
    sheen: 0.03,
  };
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the wall meets the floor; at the lower edge or below there is no floor to see. */
  readonly skirting: number;
  readonly chance: Chance;
}

/** The wall, the floor in front of it, and sunlight through a window on the wall. */
export function room({ wall, floor, sun }: Backdrop, { width, height, skirting, chance }: Sheet): string {
  const ground =
    skirting < height
      ? `<rect y="${skirting}" width="${width}" height="${height - skirting}" fill="${floor}"/>` +
        `<rect y="${skirting}" width="${width}" height="${height - skirting}" fill="url(#falloff)"/>` +
        `<rect y="${skirting - 1.5}" width="${width}" height="3" fill="${floor}" opacity=".7"/>`
      : '';
  return `<rect width="${width}" height="${height}" fill="${wall}"/>${windowLight(sun, width, height, chance)}${ground}`;
}

/** Six panes, leaning as the sun stands. */
function windowLight(sun: string, width: number, height: number, chance: Chance): string {
  const [left, top, pane, tall, gap, slant] = [
    width * (0.06 + chance() * 0.36),
    height * (0.05 + chance() * 0.07),
    width * 0.2,
    height * 0.17,
    13,
    0.3,
  ];
  let d = '';
  for (let column = 0; column < 2; column++)
    for (let row = 0; row < 3; row++) {
      const x = left + column * (pane + gap);
      const y = top + row * (tall + gap);
      const at = (px: number, py: number): string =>
        `${Math.round(px + (py - top) * 0.16)} ${Math.round(py + (px - left) * slant)}`;
      d += `M${at(x, y)}L${at(x + pane, y)}L${at(x + pane, y + tall)}L${at(x, y + tall)}Z`;
    }
  return `<path d="${d}" fill="${sun}" opacity=".75" filter="url(#soft)"/>`;
}

/** What the parts of a picture refer to. A looking-glass shows the other side of the room, where it is brighter. */
export function definitions({ wall, sun, lamp, sheen }: Backdrop): string {
  const blur = (id: string, by: number): string =>
    `<filter id="${id}" x="-40%" y="-60%" width="180%" height="220%"><feGaussianBlur stdDeviation="${by}"/></filter>`;
  return (
    '<linearGradient id="falloff" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0"/>' +
    `<stop offset=".55" stop-color="#fff" stop-opacity="${sheen}"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>` +
    `<linearGradient id="glass" x1="0" y1="0" x2=".7" y2="1"><stop offset="0" stop-color="${blend(sun, '#ffffff', 0.4)}"/>` +
    `<stop offset="1" stop-color="${blend(wall, '#9fadad', 0.45)}"/></linearGradient>` +
    `${blur('soft', 5)}${blur('far', 13)}${blur('near', 4)}${blur('wall', 9)}` +
    `<radialGradient id="glow">${[
      [0, 0.8],
      [0.25, 0.52],
      [0.5, 0.24],
      [0.75, 0.07],
      [1, 0],
    ]
      .map(([offset, opacity]) => `<stop offset="${offset}" stop-color="${lamp}" stop-opacity="${opacity}"/>`)
      .join('')}</radialGradient>`
  );
}
