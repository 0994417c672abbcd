import { hash } from './hash.js';
import { type Option, options } from './names.js';

const TYPES: { readonly [letter: string]: string } = {
  a: 'array',
  b: 'boolean',
  f: 'function',
  n: 'number',
  o: 'object',
};

/** Everything that may be given, as `read.ts` asks for it: `launcherZIndex` + `number`, `themeScheme` + `dark`. */
export function tokens({ name, types, words }: Option): readonly string[] {
  return [...types].flatMap((letter) => {
    const type = TYPES[letter];
    if (type) return [name + type];
    return words.length ? words.map((word) => name + word) : [`${name}string`];
  });
}

/**
 * The hashes of all tokens in ascending order, as the steps from one to the next. The build writes the numbers here
 * instead of what works them out (`build.mjs`).
 */
export const MARKS: readonly number[] = [...new Set(options().flatMap(tokens).map(hash))]
  .sort((a, b) => a - b)
  .map((at, index, all) => at - (all[index - 1] ?? 0));
