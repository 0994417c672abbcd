import { expect, test } from 'vitest';
import ar from './ar.js';
import cs from './cs.js';
import en from './en.js';
import pl from './pl.js';
import { plural } from './plural.js';
import sk from './sk.js';

test.each([
  [cs, 0, '0 hvězdiček'],
  [cs, 1, '1 hvězdička'],
  [cs, 2, '2 hvězdičky'],
  [cs, 4, '4 hvězdičky'],
  [cs, 4.5, '4,5 hvězdičky'],
  [cs, 5, '5 hvězdiček'],
  [sk, 1, '1 hviezdička'],
  [sk, 3, '3 hviezdičky'],
  [sk, 3.5, '3,5 hviezdičky'],
  [sk, 5, '5 hviezdičiek'],
  [sk, 22, '22 hviezdičiek'],
  [pl, 1, '1 gwiazdka'],
  [pl, 4, '4 gwiazdki'],
  [pl, 5, '5 gwiazdek'],
  [pl, 12, '12 gwiazdek'],
  [pl, 22, '22 gwiazdki'],
  [pl, 4.3, '4,3 gwiazdki'],
  [ar, 0, 'بلا نجوم'],
  [ar, 1, 'نجمة واحدة'],
  [ar, 2, 'نجمتان'],
  [ar, 3, '3 نجوم'],
  [ar, 11, '11 نجمة'],
  [ar, 100, '100 نجمة'],
  [ar, 4.5, '4.5 نجمة'],
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
