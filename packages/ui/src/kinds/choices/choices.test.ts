import type { AskedQuestion } from '@ohlas/cards';
import { describe, expect, test } from 'vitest';
import { choices, inSight, toggled } from './choices.js';

const question: AskedQuestion = {
  id: 'causes',
  kind: 'choices',
  label: 'What went wrong?',
  required: false,
  standard: true,
  first: 2,
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })),
};
const seen = (values: readonly string[], unfolded = false) =>
  inSight(question, values, unfolded).map(({ id }) => id);

describe('choices', () => {
  test('accept any of their options, but not none', () => {
    const accepts = (...values: readonly string[]) => choices.accepts(question, { shape: 'choices', values });
    expect(accepts('a')).toBe(true);
    expect(accepts('d', 'a')).toBe(true);
    expect(accepts()).toBe(false);
    expect(accepts('a', 'x')).toBe(false);
    expect(choices.accepts(question, { shape: 'number', value: 1 })).toBe(false);
  });

  test('keep the order of the options, however they were tapped', () => {
    expect(toggled(question, ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(question, ['a', 'c'], 'a')).toEqual(['c']);
  });

  test('show the likely ones first, the rest on request', () => {
    expect(seen([])).toEqual(['a', 'b']);
    expect(seen([], true)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('never hide what is chosen', () => {
    expect(seen(['d'])).toEqual(['a', 'b', 'd']);
  });

  test('are all in sight where no number is given', () => {
    const { first: _, ...all } = question;
    expect(inSight(all, [], false)).toHaveLength(4);
  });
});
