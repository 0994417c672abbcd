import type { AskedQuestion } from '@ohlas/cards';
import type { KindRules } from '../../scene.js';
import { oneOf } from '../numbers.js';
import { steps } from '../scale/scale.js';

/** Stars and numbers of a table both go from 1 to 5 unless the question says otherwise. */
export const ratings: KindRules = oneOf((question: AskedQuestion) => steps(question));
