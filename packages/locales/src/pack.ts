import { FORMS } from './forms.js';
import type { Messages } from './messages.js';

/** Where each word of a language belongs: 0 is a text, 1 a plural, anything else is as in {@link Messages}. */
export type Shape = 0 | 1 | readonly Shape[] | { readonly [key: string]: Shape };

type Forms = { readonly [form: string]: string };

export function shapeOf(words: unknown): Shape {
  if (typeof words === 'string') return 0;
  if (Array.isArray(words)) return words.map(shapeOf);
  const entries = Object.entries(words as object);
  return entries.every(([key]) => (FORMS as readonly string[]).includes(key))
    ? 1
    : Object.fromEntries(entries.map(([key, inner]) => [key, shapeOf(inner)]));
}

/**
 * The texts of a language, a line each, in the order of a shape; `unpack` reads them.
 * @throws when the language lacks a word, has one more, or has one that would break a line: a mistake to mend
 */
export function pack(words: Messages, shape: Shape): string {
  const lines: string[] = [];
  const write = (value: unknown, at: Shape, path: string): void => {
    if (at === 0 && typeof value === 'string' && !/[\n|]/.test(value)) lines.push(value);
    else if (at === 1 && shapeOf(value) === 1)
      lines.push(
        FORMS.map((form) => (value as Forms)[form] ?? '')
          .join('|')
          .replace(/\|+$/, ''),
      );
    else if (
      typeof at === 'object' &&
      Object.keys(at).sort().join() ===
        Object.keys(value ?? {})
          .sort()
          .join()
    )
      for (const [key, inner] of Object.entries(at))
        write((value as object)[key as never], inner, `${path}.${key}`);
    else throw new Error(`The words of "${words.tag}" differ from the English ones at ${path.slice(1)}.`);
  };
  write(words, shape, '');
  return lines.join('\n');
}
