import { expect, test } from 'vitest';

const files = import.meta.glob<{ default: { readonly [word: string]: unknown } }>('./??.stars.ts', {
  eager: true,
});
const first = import.meta.glob('./??.ts');
const tags = Object.keys(files).map((path) => path.slice(2, 4));

test('there are words of stars in every language', () => {
  expect(tags).toEqual(Object.keys(first).map((path) => path.slice(2, 4)));
});

test.each(Object.values(files).map((file, at) => [tags[at], file.default] as const))(
  '%s has them all, and as its own',
  (tag, words) => {
    expect(words.tag).toBe(tag);
    for (const [name, word] of Object.entries(words))
      expect({ name, word }).toEqual({ name, word: expect.anything() });
  },
);
