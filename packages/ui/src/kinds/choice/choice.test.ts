import type { AskedQuestion } from '@ohlas/cards';
import { describe, expect, test } from 'vitest';
import { choice, lookOf } from './choice.js';
import { speaks } from './icons.js';

const asked = (...labels: readonly string[]): AskedQuestion => ({
  id: 'found',
  kind: 'choice',
  label: 'Did you find it?',
  required: false,
  standard: true,
  options: labels.map((label) => ({ id: label.toLowerCase(), label })),
});

describe('a choice', () => {
  test('accepts exactly one of its options', () => {
    const question = asked('Yes', 'No');
    const accepts = (...values: readonly string[]) => choice.accepts(question, { shape: 'choices', values });
    expect(accepts('yes')).toBe(true);
    expect(accepts('yes', 'no')).toBe(false);
    expect(accepts()).toBe(false);
    expect(accepts('perhaps')).toBe(false);
    expect(choice.accepts(question, { shape: 'text', text: 'yes' })).toBe(false);
  });

  test('stands as chips, until one of its labels is a sentence', () => {
    expect(lookOf(asked('Yes', 'No'))).toBe('chips');
    expect(lookOf(asked('Yes', 'Yes, but it took me more effort than I had'))).toBe('rows');
  });

  test('speaks for itself when each of its options is drawn', () => {
    expect(speaks(asked('Praise', 'Idea', 'Problem'))).toBe(true);
    expect(speaks(asked('Praise', 'No'))).toBe(false);
    expect(speaks(asked())).toBe(false);
  });
});
