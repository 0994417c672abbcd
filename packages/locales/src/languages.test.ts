import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import en from './en.js';
import more from './en.more.js';
import { LAUNCHER } from './launcher.js';
import type { Messages } from './messages.js';
import type { MoreMessages } from './more-messages.js';
import { MORE_SHAPE } from './more-shape.js';
import { pack, shapeOf } from './pack.js';
import { SHAPE } from './shape.js';
import { unpack } from './unpack.js';

interface Language {
  readonly name: string;
  readonly words: Messages | MoreMessages;
}

function languagesIn(files: {
  readonly [path: string]: { readonly default: Language['words'] };
}): Language[] {
  return Object.entries(files).map(([path, file]) => ({ name: path.slice(2, 4), words: file.default }));
}

const first = languagesIn(import.meta.glob<{ default: Messages }>('./??.ts', { eager: true }));
const second = languagesIn(import.meta.glob<{ default: MoreMessages }>('./??.more.ts', { eager: true }));

/** Every text with its path, and every plural as one. */
function leaves(value: unknown, path = ''): { path: string; texts: readonly string[]; plural?: object }[] {
  if (typeof value === 'string') return [{ path, texts: [value] }];
  if (shapeOf(value) === 1) return [{ path, texts: Object.values(value as object), plural: value as object }];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** How many numbers take a form, among those that a card can count. */
function numbersIn(tag: string, form: string): number {
  const rules = new Intl.PluralRules(tag);
  return Array.from({ length: 2_001 }, (_, count) => rules.select(count)).filter((each) => each === form)
    .length;
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test('the second files are there in the same languages as the first', () => {
  expect(second.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
});

describe.each(first)('$name', ({ name, words }) => {
  test('is called like its file', () => {
    expect(words).toMatchObject({ tag: name });
  });

  test('runs in the direction of its script', () => {
    expect(words).toMatchObject({ dir: ['ar', 'fa', 'he', 'ur'].includes(name) ? 'rtl' : 'ltr' });
  });

  test('has a word for the launcher', () => {
    expect(LAUNCHER[name]).toMatch(/\S/);
  });
});

describe.each([
  ...first.map((language) => ({
    ...language,
    file: `${language.name}.ts`,
    like: en,
    shape: SHAPE,
    most: 1_180,
  })),
  ...second.map((language) => ({
    ...language,
    file: `${language.name}.more.ts`,
    like: more,
    shape: MORE_SHAPE,
    most: 2_480,
  })),
])('$file', ({ name, words, like, shape, most }) => {
  const english = leaves(like);

  test('has every word that English has, and no other', () => {
    expect(
      leaves(words)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(english.map(({ path }) => path).sort());
  });

  test('has the places for values that English has, in each form', () => {
    const mine = new Map(leaves(words).map((leaf) => [leaf.path, leaf]));
    for (const { path, texts } of english) {
      const places = placeholders(texts[0] ?? '');
      const { plural = {}, ...leaf } = mine.get(path) ?? { path, texts: [] };
      const said = new Set(leaf.texts);
      // What is none, one or a pair by its very form needs no numeral: "نجمتان" are two stars.
      for (const [form, text] of Object.entries(plural))
        if (/^(zero|one|two)$/.test(form) && !text.includes('{count}')) {
          const others = places.filter((place) => place !== '{count}');
          expect({ path, form, numbers: numbersIn(name, form), has: placeholders(text) }).toEqual({
            path,
            form,
            numbers: 1,
            has: others,
          });
          said.delete(text);
        }
      for (const text of said)
        expect({ path, text, has: placeholders(text) }).toEqual({ path, text, has: places });
    }
  });

  test('has exactly the plural forms its grammar has', () => {
    const { pluralCategories } = new Intl.PluralRules(name).resolvedOptions();
    for (const { path, plural } of leaves(words))
      if (plural)
        expect({ path, forms: Object.keys(plural).sort() }).toEqual({
          path,
          forms: [...pluralCategories].sort(),
        });
  });

  test('leaves nothing empty, and never raises its voice', () => {
    for (const { path, texts } of leaves(words))
      for (const text of texts) {
        expect({ path, text: text.trim() }).toEqual({ path, text });
        expect({ path, text }).not.toMatchObject({ text: expect.stringMatching(/^$|[!¡！]/) });
      }
  });

  test('comes out of its packing as it went in', () => {
    expect(unpack(pack(words, shape), shape)).toEqual(words);
  });

  // The file has a few bytes around it, and 1 kB is 1000 bytes.
  test(`weighs little enough when packed`, () => {
    expect(brotliCompressSync(pack(words, shape)).length).toBeLessThan(most);
  });
});
