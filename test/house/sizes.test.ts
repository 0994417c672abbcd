import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILES, OPEN_CARD } from '../../scripts/size.mjs';
import { root } from './rooms.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).replace(/\.0$/, '')} kB`;

test.each(FILES.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }])))(
  'the README promises for $name what the build holds to',
  ({ name, bytes }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    expect(row?.split('|').at(-2)?.trim()).toBe(kilobytes(bytes));
  },
);

test('the README promises for an open card what the build holds to', () => {
  expect(readme).toContain(`${kilobytes(OPEN_CARD.bytes)} in all`);
});
