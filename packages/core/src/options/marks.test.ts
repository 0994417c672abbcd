import { expect, test } from 'vitest';
import { options } from './names.js';
import { createRead, type Doubt } from './read.js';

const read = createRead();
const all = options();
const VALUES: { readonly [letter: string]: unknown } = {
  a: [1],
  b: true,
  f: () => undefined,
  n: 1,
  o: new Date(0),
  s: 'neither of the words',
};

function isTaken(name: string, value: unknown): boolean {
  const doubts: Doubt[] = [];
  read({ [name]: value }, doubts);
  return doubts.length === 0;
}

test.each(all.map((option) => [option.path, option] as const))(
  '%s takes what the table says, and nothing else',
  (_path, { name, types, words }) => {
    const taken = [...'abfnos'].filter((letter) => isTaken(name, VALUES[letter]));
    expect(taken.join('')).toBe(
      [...types]
        .filter((letter) => letter !== 's' || !words.length)
        .sort()
        .join(''),
    );
    for (const word of words) expect(isTaken(name, word)).toBe(true);
  },
);

test('at most one misspelling in fifty goes unnoticed', () => {
  const names = new Set(all.map(({ name }) => name));
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const misspelt = [...names]
    .flatMap((name) =>
      [...name].flatMap((letter, i) => {
        const [before, after] = [name.slice(0, i), name.slice(i + 1)];
        return [
          before + after,
          before + after.charAt(0) + letter + after.slice(1),
          ...letters.flatMap((other) => [before + other + after, before + other + letter + after]),
        ];
      }),
    )
    .filter((name) => name && !names.has(name));
  const unnoticed = misspelt.filter((name) => isTaken(name, 'some text'));
  expect(unnoticed.length / misspelt.length).toBeLessThan(0.02);
});
