import type { Ended } from '@ohlas/core';
import en from '@ohlas/locales/en';
import { describe, expect, test } from 'vitest';
import { isSorry, sentences } from './ending.js';

const thanks: Ended = {
  at: 'ended',
  ending: { id: 'thanks', title: 'Thank you', text: 'This helps us.' },
  answers: {},
  delivery: 'kept',
};
const sorry: Ended = { ...thanks, ending: { id: 'sorry', title: 'We are sorry' } };
const answered = { case: 'H7K4-QD2M', contact: 'jana@example.cz' };

describe('a happy ending', () => {
  test('is one line', () => {
    expect(sentences(thanks, en)).toEqual(['This helps us.']);
    expect(sentences({ ...thanks, delivery: 'accepted' }, en)).toEqual(['This helps us.']);
  });

  test('says so when the answer has to wait', () => {
    expect(sentences({ ...thanks, delivery: 'later' }, en)).toEqual([
      'Saved. It will be sent when you are online again.',
    ]);
  });

  test('names the case it has opened, and its arrival only once it is known', () => {
    expect(sentences({ ...thanks, ...answered }, en)).toEqual([
      'Case H7K4-QD2M. We will reply to jana@example.cz.',
    ]);
    expect(sentences({ ...thanks, ...answered, delivery: 'accepted' }, en)).toEqual([
      'Case H7K4-QD2M. We will reply to jana@example.cz.',
      'Your answer has arrived.',
    ]);
  });
});

describe('an unhappy ending', () => {
  test('is told by its id', () => {
    expect(isSorry(sorry)).toBe(true);
    expect(isSorry(thanks)).toBe(false);
  });

  test('says that without a contact nobody can reply', () => {
    expect(sentences(sorry, en)).toEqual([en.sorry.withoutContact]);
  });

  test('promises a time only in words', () => {
    const promised = { ...sorry, ...answered, promisedBy: '2026-11-24T13:00:00Z' };
    expect(sentences(promised, en, () => 'Tuesday 14:00')).toEqual([
      'Case H7K4-QD2M. We will reply to jana@example.cz by Tuesday 14:00.',
    ]);
    expect(sentences(promised, en)).toEqual(['Case H7K4-QD2M. We will reply to jana@example.cz.']);
  });
});
