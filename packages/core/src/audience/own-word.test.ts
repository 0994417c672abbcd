import type { Answer, Audience } from '@ohlas/protocol';
import { expect, test } from 'vitest';
import { withOwnWord } from './own-word.js';

const NOBODY: Audience = { kind: 'user', evidence: 'none' };
const said = (question: string, ...values: readonly string[]): Answer => ({
  question,
  kind: 'choice',
  label: '',
  standard: true,
  shape: 'choices',
  values,
});

test.each<[string, string, readonly Answer[], Audience['evidence']]>([
  ['says so', 'visit', [said('bought-before', 'yes')], 'self'],
  ['says no', 'visit', [said('bought-before', 'no')], 'none'],
  ['would rather not', 'visit', [said('bought-before', 'rather-not')], 'none'],
  ['answers as a buyer', 'purchase', [said('arrived', 'all')], 'self'],
  ['answers about loyalty', 'loyalty', [said('reason', 'x')], 'self'],
  ['takes it all back', 'purchase', [], 'none'],
  ['answers something else', 'rating', [said('causes', 'quality')], 'none'],
])('who %s', (_who, card, answers, evidence) => {
  expect(withOwnWord(NOBODY, card, answers).evidence).toBe(evidence);
});

test('better evidence stays', () => {
  const known: Audience = { kind: 'buyer', evidence: 'page', orders: 1, boughtThisVisit: true };
  expect(withOwnWord(known, 'purchase', [said('arrived', 'all')])).toBe(known);
});
