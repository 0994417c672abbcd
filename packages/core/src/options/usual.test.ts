import { expect, test } from 'vitest';
import { options } from './option-list.js';
import { readAttributes } from './read.js';
import { isUsual } from './usual.js';

const TEXTS = ['', 'off', 'true', 'auto', 'dark', 'bottom-end', '7', '/x', 'purple'];
const names = [
  ...new Set(options().flatMap(({ name, attribute }) => [name, attribute])),
  'config',
  'cfasync',
  'acent',
];

test('what is usual is the same when the table reads it', () => {
  for (const name of names)
    for (const text of TEXTS)
      if (isUsual([name, text]))
        expect(readAttributes({ [name]: text })).toEqual({ given: { [name]: text }, doubts: [] });
});

test.each(['endpoint', 'locale', 'accent', 'label'])('data-%s is usual, unless it is empty', (name) => {
  expect(isUsual([name, 'x'])).toBe(true);
  expect(isUsual([name, ''])).toBe(false);
});
