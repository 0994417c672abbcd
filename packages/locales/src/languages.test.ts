import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import en from './en.js';
import { LAUNCHER } from './launcher.js';
import type { Messages } from './messages.js';
import { pack, shapeOf } from './pack.js';
import { SHAPE } from './shape.js';
import { unpack } from './unpack.js';

const files = import.meta.glob<{ default: Messages }>('./??.ts', { eager: true });
const languages = Object.entries(files).map(([path, file]) => ({
  name: path.slice(2, 4),
  words: file.default,
}));

/** Every text with its path, and every plural as one. */
function leaves(value: unknown, path = ''): { path: string; texts: readonly string[]; plural?: object }[] {
  if (typeof value === 'string') return [{ path, texts: [value] }];
  if (shapeOf(value) === 1) return [{ path, texts: Object.values(value as object), plural: value as object }];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const english = leaves(en);

describe.each(languages)('$name', ({ name, words }) => {
  test('is called like its file', () => {
    expect(words.tag).toBe(name);
  });

  test('runs in the direction of its script', () => {
    expect(words.dir).toBe(['ar', 'fa', 'he', 'ur'].includes(name) ? 'rtl' : 'ltr');
  });

  test('has every word that English has, and no other', () => {
    expect(
      leaves(words)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(english.map(({ path }) => path).sort());
  });

  test('has the places for values that English has, in each form', () => {
    const mine = new Map(leaves(words).map((leaf) => [leaf.path, leaf]));
    for (const { path, texts } of english)
      for (const text of mine.get(path)?.texts ?? [])
        expect({ path, has: placeholders(text) }).toEqual({ path, has: placeholders(texts[0] ?? '') });
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

  test('has a word for the launcher', () => {
    expect(LAUNCHER[name]).toMatch(/\S/);
  });

  test('comes out of its packing as it went in', () => {
    expect(unpack(pack(words, SHAPE))).toEqual(words);
  });

  test('weighs at most 1.2 kB when packed', () => {
    expect(brotliCompressSync(pack(words, SHAPE)).length).toBeLessThan(1_180);
  });
});
