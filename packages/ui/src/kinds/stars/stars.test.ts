import type { AskedQuestion } from '@ohlas/cards';
import cs from '@ohlas/locales/cs';
import en from '@ohlas/locales/en';
import { describe, expect, test } from 'vitest';
import { nameOf, scores, stars, wordOf } from './stars.js';

const question: AskedQuestion = {
  id: 'overall',
  kind: 'stars',
  label: 'How was it?',
  required: false,
  standard: true,
};

describe('stars', () => {
  test('accept the scores that can be given, and no others', () => {
    const accepted = [-1, 0, 1, 5, 6, 2.5].filter((value) =>
      stars.accepts(question, { shape: 'number', value }),
    );
    expect(accepted).toEqual([1, 5]);
  });

  test('accept neither words nor choices nor "does not apply"', () => {
    expect(stars.accepts(question, { shape: 'text', text: '4' })).toBe(false);
    expect(stars.accepts(question, { shape: 'choices', values: ['4'] })).toBe(false);
    expect(stars.accepts(question, { shape: 'number', na: true })).toBe(false);
  });

  test('are as many as the question says, five if it says nothing', () => {
    expect(scores(question)).toEqual([1, 2, 3, 4, 5]);
    expect(scores({ ...question, max: 3 })).toEqual([1, 2, 3]);
  });

  test('are told by number and word', () => {
    expect(nameOf(4, question, en)).toBe('4 stars, Good');
    expect(nameOf(1, question, en)).toBe('1 star, Very bad');
    expect(nameOf(2, question, cs)).toBe('2 hvězdičky, špatně');
  });

  test('have words at the ends alone where there are more or fewer than five', () => {
    const ten = { ...question, max: 10, ends: ['Never', 'Always'] } as const;
    expect([1, 5, 10].map((score) => wordOf(score, ten, en))).toEqual(['Never', '', 'Always']);
    expect(nameOf(7, ten, en)).toBe('7 stars');
    expect(wordOf(3, { ...question, max: 3 }, en)).toBe('Very good');
  });
});
