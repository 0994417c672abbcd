import type { AnswerValue, AskedQuestion } from '@ohlas/cards';
import { expect, test } from 'vitest';
import { kinds } from './kinds.js';

const question: AskedQuestion = { id: 'a', kind: 'text', label: 'A', required: false, standard: true };
const answers: { readonly [shape: string]: AnswerValue } = {
  number: { shape: 'number', value: 3 },
  choices: { shape: 'choices', values: ['x'] },
  text: { shape: 'text', text: 'Hello' },
};

test.each([
  ['stars', ['number']],
  ['choice', ['choices']],
  ['choices', ['choices']],
  ['text', ['text']],
  ['contact', ['text']],
  ['message', []],
] as const)('%s takes answers of its own shape alone', (kind, shapes) => {
  const options = [{ id: 'x', label: 'X' }];
  const taken = Object.keys(answers).filter((shape) =>
    kinds[kind].accepts({ ...question, kind, options }, answers[shape] as AnswerValue),
  );
  expect(taken).toEqual(shapes);
});
