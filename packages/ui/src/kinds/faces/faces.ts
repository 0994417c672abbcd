import type { AskedQuestion } from '@ohlas/cards';
import type { Messages } from '@ohlas/locales';
import type { KindRules } from '../../scene.js';
import { inBoth } from '../../words.js';
import { oneOf } from '../numbers.js';

/** Three faces are the outer two and the middle of five, so that answers can be compared. */
export function faceNumbers({ points }: AskedQuestion): readonly number[] {
  return points === 3 ? [1, 3, 5] : [1, 2, 3, 4, 5];
}

export const faces: KindRules = oneOf(faceNumbers);

export function faceName(value: number, _question: AskedQuestion, messages: Messages): string {
  return inBoth(messages).faces[value - 1] ?? '';
}

/** The mouth of each, saddest first. */
const MOUTHS = ['M8 16.5q4-4 8 0', 'M8.5 16q3.5-2 7 0', 'M8.5 15h7', 'M8.5 14.5q3.5 2 7 0', 'M8 14q4 4 8 0'];

/** A drawn face on a grid of 24. */
export function faceOf(value: number): string {
  return `M3 12a9 9 0 1 1 18 0 9 9 0 0 1-18 0m5.5-2v.1m7-.1v.1${MOUTHS[value - 1]}`;
}
