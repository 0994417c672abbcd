/** 0 ≤ x < 1, the same row of numbers for the same seed: a product's grain is the same on every page view. */
export type Chance = () => number;

/** Mulberry32 (Tommy Ettinger, public domain), seeded by FNV-1a of the text. */
export function chanceFrom(text: string): Chance {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
