import { expect, test } from 'vitest';
import cs from './cs.js';
import en from './en.js';
import { pack } from './pack.js';
import { SHAPE } from './shape.js';
import { unpack } from './unpack.js';

test('a language that was never packed is taken as it is', () => {
  expect(unpack(cs)).toBe(cs);
});

test.each([
  ['lacks a word', { ...en, done: undefined as unknown as string }, 'done'],
  ['has a word too many', { ...en, thanks: { ...en.thanks, extra: 'x' } }, 'thanks'],
  ['has a text where a plural belongs', { ...en, stars: 'stars' as unknown as typeof en.stars }, 'stars'],
  ['has a text that would break a line', { ...en, send: 'two\nlines' }, 'send'],
  ['has a text that would break a plural', { ...en, send: 'a|b' }, 'send'],
])('a language that %s is named with the place', (_name, words, place) => {
  expect(() => pack(words, SHAPE)).toThrow(`These words differ from the English ones at "${place}".`);
});
