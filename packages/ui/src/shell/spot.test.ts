import type { Asking, Ended, SessionState } from '@ohlas/core';
import { describe, expect, test } from 'vitest';
import { FIRST, spotOf } from './spot.js';

const asking: Asking = {
  at: 'asking',
  step: 0,
  answers: {},
  settled: {},
  opened: [],
  faults: {},
  saved: false,
};
const ended: Ended = { at: 'ended', ending: { id: 'thanks', title: '' }, answers: {}, delivery: 'kept' };

describe('the focus goes', () => {
  test.each<[string, SessionState, SessionState, string]>([
    ['to the title of an ending', { ...asking, at: 'sending' }, ended, 'h2'],
    ['to the title of another step', asking, { ...asking, step: 1 }, 'h2'],
    ['to the first field when a contact is left after all', ended, asking, FIRST],
    ['to the first fault', asking, { ...asking, faults: { message: 'message' } }, '.bad :is(input,textarea)'],
    [
      'to the first fault again when it is sent again',
      { ...asking, faults: { message: 'message' } },
      { ...asking, faults: { message: 'message' } },
      '.bad :is(input,textarea)',
    ],
    [
      'into a question that was opened',
      asking,
      { ...asking, opened: ['reply'] },
      '[data-key="reply"] :is(input,textarea)',
    ],
  ])('%s', (_, before, now, spot) => {
    expect(spotOf(before, now)).toBe(spot);
  });
});

describe('the focus stays', () => {
  const { faults, opened } = asking;
  test.each<[string, SessionState, SessionState]>([
    [
      'while answers are given',
      asking,
      { ...asking, answers: { a: { shape: 'text', text: 'x' } }, opened: ['a'] },
    ],
    ['while it is sent', asking, { ...asking, at: 'sending' }],
    ['when the words come back from a failed sending', { ...asking, at: 'sending' }, asking],
    ['when news comes to an ending', ended, { ...ended, delivery: 'accepted' }],
    ['when a fault is mended', { ...asking, faults: { a: 'required' } }, { ...asking, faults: {} }],
    ['when the card closes', asking, { at: 'closed', how: 'dismissed' }],
    ['when nothing of it changes', asking, { ...asking, faults, opened, saved: true }],
  ])('%s', (_, before, now) => {
    expect(spotOf(before, now)).toBeUndefined();
  });
});
