import type { AnswerValue, AskedQuestion } from '@ohlas/cards';
import { describe, expect, test } from 'vitest';
import { moreKinds } from './more-kinds.js';

const question: AskedQuestion = { id: 'a', kind: 'scale', label: 'A', required: false, standard: true };
const number = (value: number): AnswerValue => ({ shape: 'number', value });
const na: AnswerValue = { shape: 'number', na: true };

describe.each([
  ['faces', {}, [1, 2, 3, 4, 5], [0, 6, 2.5]],
  ['faces', { points: 3 }, [1, 3, 5], [2, 4]],
  ['scale', { min: 0, max: 10 }, [0, 5, 10], [-1, 11, 0.5]],
  ['scale', { min: 1, max: 7 }, [1, 7], [0, 8]],
  ['thumbs', {}, [0, 1], [2, -1]],
  ['ratings', {}, [1, 5], [0, 6]],
  ['expectation', {}, [-2, 0, 2], [-3, 3]],
] as const)('%s %o', (kind, options, good, bad) => {
  const asked = { ...question, kind, ...options };
  test('takes its numbers', () => {
    for (const value of good) expect(moreKinds[kind].accepts(asked, number(value))).toBe(true);
  });

  test('takes no others, and no other shape', () => {
    for (const value of bad) expect(moreKinds[kind].accepts(asked, number(value))).toBe(false);
    expect(moreKinds[kind].accepts(asked, { shape: 'text', text: '3' })).toBe(false);
    expect(moreKinds[kind].accepts(asked, { shape: 'choices', values: ['3'] })).toBe(false);
  });
});

test('"does not apply" is for rows that offer it', () => {
  expect(moreKinds.ratings.accepts({ ...question, kind: 'ratings', notApplicable: true }, na)).toBe(true);
  expect(moreKinds.ratings.accepts({ ...question, kind: 'ratings' }, na)).toBe(false);
  expect(moreKinds.scale.accepts(question, na)).toBe(false);
});

test('consent is to its one purpose', () => {
  const asked = { ...question, kind: 'consent', purpose: 'panel' } as const;
  const agreed = (...values: string[]): AnswerValue => ({ shape: 'choices', values });
  expect(moreKinds.consent.accepts(asked, agreed('panel'))).toBe(true);
  expect(moreKinds.consent.accepts(asked, agreed('panel', 'ads'))).toBe(false);
  expect(moreKinds.consent.accepts(asked, agreed('ads'))).toBe(false);
  expect(moreKinds.consent.accepts(asked, agreed())).toBe(false);
  expect(moreKinds.consent.accepts(asked, number(1))).toBe(false);
});
