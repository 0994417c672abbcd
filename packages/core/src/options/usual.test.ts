import { expect, test } from 'vitest';
import { options } from './names.js';
import { readAttributes } from './read.js';
import { readUsual } from './usual.js';

const TEXTS = ['', 'off', 'true', 'auto', 'dark', 'bottom-end', '7', '/x', 'purple'];
const names = [
  ...new Set(options().flatMap(({ name, attribute }) => [name, attribute])),
  'config',
  'cfasync',
  'acent',
];

test('what is usual is what the table would have read, and the rest is left to it', () => {
  for (const name of names)
    for (const text of TEXTS) {
      const rest = {};
      const given = readUsual({ [name]: text }, rest);
      const left = Object.keys(rest).length > 0;
      expect({ name, text, given, rest }).toEqual({
        name,
        text,
        given: left ? {} : readAttributes({ [name]: text }).given,
        rest: left ? { [name]: text } : {},
      });
    }
});

test.each(['endpoint', 'locale', 'accent', 'label'])('data-%s is usual', (name) => {
  const rest = {};
  expect(readUsual({ [name]: 'x' }, rest)).toEqual({ [name]: 'x' });
  expect(rest).toEqual({});
});
