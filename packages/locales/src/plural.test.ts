import { expect, test } from 'vitest';
import cs from './cs.js';
import en from './en.js';
import { plural } from './plural.js';

test.each([
  [cs, 0, '0 hvězdiček'],
  [cs, 1, '1 hvězdička'],
  [cs, 2, '2 hvězdičky'],
  [cs, 4, '4 hvězdičky'],
  [cs, 4.5, '4,5 hvězdičky'],
  [cs, 5, '5 hvězdiček'],
  [en, 1, '1 star'],
  [en, 1.5, '1.5 stars'],
  [en, 1200, '1,200 stars'],
])('$tag', (words, count, said) => {
  expect(plural(words.tag, words.stars, count)).toBe(said);
});

test('takes the general form where a language file lacks one', () => {
  expect(plural('cs', { other: '{count} kusů' }, 3)).toBe('3 kusů');
});

test('puts other values in beside the count', () => {
  expect(plural('en', en.followUp, 2, { word: 'Bad' })).toBe('Bad. 2 more optional questions below.');
});
