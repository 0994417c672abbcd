import { FORMS } from './forms.js';
import type { Messages } from './messages.js';
import type { Shape } from './pack.js';
import { SHAPE } from './shape.js';

/**
 * A language as it was written, from a language as it is downloaded: its texts alone, a line each. The keys are the
 * same in every language and weigh as much as the words, so they come once, with the card.
 * What is not packed, as in tests and in development, comes back as it is.
 */
export function unpack(packed: Messages | string): Messages {
  if (typeof packed !== 'string') return packed;
  const lines = packed.split('\n').values();
  const read = (shape: Shape): unknown => {
    if (typeof shape === 'object')
      return Array.isArray(shape)
        ? shape.map(read)
        : Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, read(inner)]));
    const line: string = lines.next().value ?? '';
    return shape
      ? Object.fromEntries(line.split('|').flatMap((text, form) => (text ? [[FORMS[form], text]] : [])))
      : line;
  };
  return read(SHAPE) as Messages;
}
