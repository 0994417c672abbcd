import type { AskedQuestion } from '@ohlas/cards';
import type { Messages } from '@ohlas/locales';
import type { KindRules } from '../../scene.js';
import { inBoth } from '../../words.js';
import { oneOf } from '../numbers.js';

export const thumbs: KindRules = oneOf(() => [0, 1]);

export function thumbName(value: number, _question: AskedQuestion, messages: Messages): string {
  const { yes, no } = inBoth(messages);
  return value ? yes : no;
}
