import type { Answer } from '@ohlas/protocol';
import { expect, test } from 'vitest';
import { comment, response, stars } from '../response.contract.js';
import { CARDS, cardSumsOf } from './card-sums.js';
import { sumsOf } from './sums.js';

const DAY = '2026-03-02';
const said = (...answers: Answer[]) =>
  cardSumsOf(response({ answers }), DAY).map(({ measure, scale, value }) => `${measure} ${scale} ${value}`);
const choices = (...values: string[]): Answer => ({
  question: 'topic',
  kind: 'choices',
  label: 'What is it about?',
  standard: true,
  shape: 'choices',
  values,
});

test('a response is counted once, and with it what it says to each question', () => {
  expect(said(stars(2), choices('idea', 'praise', 'idea'), comment('Good.'))).toEqual([
    '  ',
    'overall 1..5 2',
    'topic options idea',
    'topic options praise',
    'comment text given',
  ]);
});

test('"does not apply" is an answer here', () => {
  const { value: _, ...none } = stars(1);
  expect(said({ ...none, na: true })).toEqual(['  ', 'overall 1..5 na']);
});

test('what would make a row of every response is left out', () => {
  const odd: Answer[] = [
    { ...stars(2.5) },
    { ...stars(9) },
    { ...stars(7), max: 1000 },
    { ...comment('   ') },
    { ...comment('x'), question: '<b>' },
    choices('<script>', 'x'.repeat(99)),
  ];
  for (const answer of odd) expect(said(answer)).toEqual(['  ']);
  expect(said(choices(...Array.from({ length: 90 }, (_, n) => `n${n}`)))).toHaveLength(21);
  expect(said(stars(1), stars(2))).toHaveLength(2);
});

test('tests, what is held back and what was taken back are not in it', () => {
  const standing = { day: DAY, quarantined: false, verified: false };
  const cards = (change: object, also: object = {}) =>
    sumsOf(response(change), { ...standing, ...also }).filter(({ subject }) => subject === CARDS);
  expect(cards({})).toHaveLength(3);
  expect(cards({ test: true })).toEqual([]);
  expect(cards({ status: 'withdrawn', answers: [] })).toEqual([]);
  expect(cards({}, { quarantined: true })).toEqual([]);
});
