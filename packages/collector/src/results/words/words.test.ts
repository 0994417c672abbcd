import { describe, expect, test } from 'vitest';
import { LOCALE_TAGS } from '../reader/locales.js';
import { en } from './en.js';
import { LANGUAGES, wordsFor } from './index.js';

interface Leaf {
  readonly path: string;
  readonly texts: readonly string[];
  readonly plural?: object;
}

/** Every text with its path, and every plural as one. */
function leaves(value: object, path = ''): Leaf[] {
  return Object.entries(value).flatMap(([key, inner]): Leaf[] => {
    const at = `${path}.${key}`;
    if (typeof inner === 'string') return [{ path: at, texts: [inner] }];
    if ('other' in inner && Object.keys(inner).every((form) => /^(zero|one|two|few|many|other)$/.test(form)))
      return [{ path: at, texts: Object.values(inner), plural: inner }];
    return leaves(inner, at);
  });
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test('the pages speak every language that cards are asked in', () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toEqual(LOCALE_TAGS);
});

test('a language is found with or without its region, English otherwise', () => {
  expect(wordsFor(['cs-CZ']).tag).toBe('cs');
  expect(wordsFor(['fr', 'pl']).tag).toBe('pl');
  expect(wordsFor(['fr']).tag).toBe('en');
  expect(wordsFor([]).tag).toBe('en');
});

describe.each(LANGUAGES.map((words) => [words.tag, words] as const))('%s', (tag, words) => {
  const said = leaves(words);

  test('has the same places as English, none of them empty', () => {
    expect(said.map(({ path }) => path).sort()).toEqual(
      leaves(en)
        .map(({ path }) => path)
        .sort(),
    );
    for (const { path, texts } of said) for (const text of texts) expect(text, path).toMatch(/\S/);
  });

  test('puts the same values into its sentences', () => {
    const english = new Map(leaves(en).map((leaf) => [leaf.path, leaf]));
    for (const { path, texts, plural = {} } of said) {
      // What is none, one or a pair by its very form needs no numeral: "نجمتان" are two stars.
      const unnumbered = Object.entries(plural)
        .filter(([form, text]) => tag === 'ar' && /^(zero|one|two)$/.test(form) && !text.includes('{count}'))
        .map(([, text]) => text);
      for (const text of texts.filter((each) => !unnumbered.includes(each)))
        expect(placeholders(text), `${path}: ${text}`).toEqual(
          placeholders(english.get(path)?.texts.at(-1) ?? ''),
        );
      for (const text of unnumbered) expect(placeholders(text), `${path}: ${text}`).toEqual([]);
    }
  });

  test('has the plural forms that the language needs', () => {
    const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const { path, plural } of said)
      if (plural) expect(Object.keys(plural).sort(), path).toEqual([...needed].sort());
  });

  test('runs in the direction of its script', () => {
    expect(words.dir).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });
});
