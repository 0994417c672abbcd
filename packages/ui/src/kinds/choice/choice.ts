import type { AskedQuestion } from '@ohlas/cards';
import type { KindRules } from '../../scene.js';

export const choice: KindRules = {
  accepts: ({ options = [] }, answer) =>
    answer.shape === 'choices' &&
    answer.values.length === 1 &&
    options.some(({ id }) => id === answer.values[0]),
};

/** A chip holds about this many letters before it grows past the width of a small card. */
const CHIP_LETTERS = 28;

/** Short options stand side by side as chips; a sentence wants a row of its own. */
export function lookOf({ options = [] }: AskedQuestion): 'chips' | 'rows' {
  return options.some(({ label }) => label.length > CHIP_LETTERS) ? 'rows' : 'chips';
}
