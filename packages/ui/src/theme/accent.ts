import { contrast, type Rgb } from './colour.js';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The dark ink of the house. It fails on a narrow band of middle tones, where black still holds. */
const NIGHT: Rgb = [16, 20, 38];

/** What WCAG 2.2 AA asks of text (1.4.3); borders need 3 (1.4.11). */
export const READABLE = 4.5;

/** Ink for text on a colour, at least {@link READABLE} against it: white where it holds, else dark. */
export function inkOn(colour: Rgb): Rgb {
  return [WHITE, NIGHT].find((ink) => contrast(ink, colour) >= READABLE) ?? BLACK;
}

/**
 * The nearest mix with black or white that stands out from a surface.
 * @param ratio the contrast to reach, at most what black or white itself reaches there
 */
export function standingOut(colour: Rgb, surface: Rgb, ratio: number): Rgb {
  const pole = contrast(WHITE, surface) > contrast(BLACK, surface) ? WHITE : BLACK;
  for (let step = 0; step < 50; step += 1) {
    const mixed = mix(colour, pole, step / 50);
    if (contrast(mixed, surface) >= ratio) return mixed;
  }
  return pole;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (part: 0 | 1 | 2) => Math.round(from[part] + (to[part] - from[part]) * share);
  return [at(0), at(1), at(2)];
}
