import type { AskedQuestion } from '@ohlas/cards';
import type { Messages } from '@ohlas/locales';
import type { KindRules } from '../../scene.js';
import { inBoth } from '../../words.js';
import { oneOf } from '../numbers.js';

/** Much worse to much better. */
export const EXPECTED: readonly number[] = [-2, -1, 0, 1, 2];

export const expectation: KindRules = oneOf(() => EXPECTED);

export function expectedName(value: number, _question: AskedQuestion, messages: Messages): string {
  return inBoth(messages).expectation[value + 2] ?? '';
}

/** As short as a cell of a bar: how far below, at, or above what was expected. */
export function signOf(value: number): string {
  return ['−−', '−', '=', '+', '++'][value + 2] ?? '';
}
