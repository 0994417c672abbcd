import { FORMS } from './forms.js';
import type { Messages } from './messages.js';
import type { Shape } from './pack.js';
import { SHAPE } from './shape.js';

/**
 * A language as it was written, from a language as it is downloaded: its texts alone, a line each. The keys are the
 * same in every language and weigh as much as the words, so they come once, with the card.
 * What is not packed, as in tests and in development, comes back as it is.
 */
export function unpack<T = Messages>(packed: T | string, shape: Shape = SHAPE): T {
  if (typeof packed !== 'string') return packed;
  const lines = packed.split('\n');
  const read = (at: Shape): unknown => {
    if (Array.isArray(at)) return at.map(read);
    if (typeof at === 'object')
      return Object.fromEntries(
        Object.entries(at).flatMap(([keys, inner]) => keys.split(' ').map((key) => [key, read(inner)])),
      );
    const line = lines.shift() ?? '';
    return at
      ? Object.fromEntries(line.split('|').flatMap((text, form) => (text ? [[FORMS[form], text]] : [])))
      : line;
  };
  return read(shape) as T;
}
