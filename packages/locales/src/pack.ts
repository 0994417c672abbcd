import { FORMS } from './forms.js';

/**
 * Where each word of a language belongs: 0 is a text, 1 a plural, the rest is as in the language itself, except that
 * neighbours of the same shape share one entry, their keys joined by spaces.
 */
export type Shape = 0 | 1 | readonly Shape[] | { readonly [keys: string]: Shape };

type Group = { readonly [key: string]: unknown };

export function shapeOf(words: unknown): Shape {
  if (typeof words === 'string') return 0;
  if (Array.isArray(words)) return words.map(shapeOf);
  if (isPlural(words as Group)) return 1;
  const entries: [keys: string, shape: Shape][] = [];
  for (const [key, inner] of Object.entries(words as Group)) {
    const shape = shapeOf(inner);
    const last = entries.at(-1);
    if (last && typeof shape === 'number' && last[1] === shape) last[0] += ` ${key}`;
    else entries.push([key, shape]);
  }
  return Object.fromEntries(entries);
}

/**
 * The texts of a language, a line each, in the order of a shape; `unpack` reads them.
 * @throws when the language lacks a word, has one more, or has one that would break a line: a mistake to mend
 */
export function pack(words: object, shape: Shape): string {
  const lines: string[] = [];
  const write = (value: unknown, at: Shape, path: readonly string[]): void => {
    if (at === 0 && typeof value === 'string' && !/[\n|]/.test(value)) lines.push(value);
    else if (at === 1 && isPlural(value)) {
      const forms = FORMS.map((form) => value[form] ?? '');
      lines.push(forms.join('|').replace(/\|+$/, ''));
    } else if (typeof at === 'object' && isGroup(value) && `${keysOf(at)}` === `${keysOf(value)}`) {
      for (const [keys, inner] of Object.entries(at))
        for (const key of keys.split(' ')) write(value[key], inner, [...path, key]);
    } else throw new Error(`These words differ from the English ones at "${path.join('.')}".`);
  };
  write(words, shape, []);
  return lines.join('\n');
}

function keysOf(group: object): readonly string[] {
  return Object.keys(group)
    .flatMap((keys) => keys.split(' '))
    .sort();
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

function isPlural(value: unknown): value is Group {
  return isGroup(value) && keysOf(value).every((key) => (FORMS as readonly string[]).includes(key));
}
