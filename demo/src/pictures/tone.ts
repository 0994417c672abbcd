/** Light comes from a window at the upper left, in front of the piece. */
const SHADOW: readonly [number, number, number] = [58, 38, 40];

const channels = (tone: string): [number, number, number] => [
  Number.parseInt(tone.slice(1, 3), 16),
  Number.parseInt(tone.slice(3, 5), 16),
  Number.parseInt(tone.slice(5, 7), 16),
];

const hex = (values: readonly number[]): string =>
  `#${values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/**
 * A tone in less or more light. Shade goes towards a warm brown rather than black, as it does in a room with a
 * wooden floor.
 * @param light 1 is the tone itself, 0 deep shade, up to 1.3 for light that grazes
 */
export function lit(tone: string, light: number): string {
  const base = channels(tone);
  if (light >= 1) return hex(base.map((value) => value + (255 - value) * (light - 1)));
  return hex(base.map((value, index) => value * light + (SHADOW[index] ?? 0) * (1 - light)));
}

/** `share` of `b` in `a`. */
export function blend(a: string, b: string, share: number): string {
  const other = channels(b);
  return hex(channels(a).map((value, index) => value * (1 - share) + (other[index] ?? 0) * share));
}
