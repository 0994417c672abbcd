import { describe, expect, test } from 'vitest';
import { PRODUCTS } from '../catalogue/catalogue.js';
import { bound } from './binding.js';
import { createFormats } from './format.js';
import { chooseLanguage, findLanguage, LANGUAGES } from './languages.js';
import type { Counted, Words } from './words.js';

/** Every text of a language with its path; functions are asked with something to say. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const words = value as (given: unknown) => string;
    const named = new Proxy({}, { get: (_target, key) => `⟨${String(key)}⟩` });
    return /^\(?count|forms/.test(value.toString())
      ? [1, 2, 5].map((count) => [`${path}(${count})`, words(count)])
      : [[`${path}(…)`, words(named)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** The texts around a number, with their paths. */
function counters(value: unknown, path = ''): [path: string, counted: Counted][] {
  if (typeof value === 'function')
    return /^\(?count/.test(value.toString()) ? [[path, value as Counted]] : [];
  if (typeof value !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, inner]) => counters(inner, `${path}.${key}`));
}

describe.each(LANGUAGES.map((words) => [words.tag, words] as const))('%s', (_tag, words) => {
  test('says something everywhere', () => {
    for (const [path, text] of texts(words)) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/undefined|\[object|NaN|#|!|^\s|\s$/);
    }
  });

  test.each(PRODUCTS.map(({ id }) => id))('describes %s', (id) => {
    const { name, text } = words.products[id];
    expect(name.length).toBeGreaterThan(5);
    expect(text.length).toBeGreaterThan(70);
    expect(text).toMatch(/\.$/);
  });

  test('has a name of its own for every piece', () => {
    expect(new Set(Object.values(words.products).map(({ name }) => name)).size).toBe(PRODUCTS.length);
  });

  test('writes amounts, dates and lengths in its own way', () => {
    const { price, day, length, weekday } = createFormats(words);
    const { date, weekday: name } = day(new Date('2026-11-25T12:00:00Z'));
    const shown = [price(12900), date, name, length(46), weekday(1)];
    const expected: Record<string, string[]> = {
      en: ['CZK 12,900', '25 November', 'Wednesday', '46 cm', 'Monday'],
      cs: ['12 900 Kč', '25. listopadu', 'středa', '46 cm', 'pondělí'],
      sk: ['12 900 CZK', '25. novembra', 'streda', '46 cm', 'pondelok'],
      nl: ['CZK 12.900', '25 november', 'woensdag', '46 cm', 'maandag'],
    };
    expect(shown.map((text) => text.replaceAll(/\s/g, ' '))).toEqual(expected[words.tag]);
  });
});

describe.each(LANGUAGES.slice(1).map((words) => [words.tag, words] as const))(
  '%s beside English',
  (tag, words) => {
    const english = LANGUAGES[0] as Words;

    test('says as much, in the same places', () => {
      expect(texts(words).map(([path]) => path)).toEqual(texts(english).map(([path]) => path));
    });

    test('says it in its own words', () => {
      const others = new Map(texts(english));
      const same = texts(words).filter(([path, text]) => text.length > 24 && others.get(path) === text);
      expect(same).toEqual([]);
      for (const { id } of PRODUCTS) expect(words.products[id].name).not.toBe(english.products[id].name);
    });

    test('puts every name, date and amount where a sentence has one', () => {
      const filled = (spoken: Words) => texts(spoken).filter(([path]) => path.endsWith('(…)'));
      const names = (text: string) => (text.match(/\b[a-z]+\b(?=⟩)/g) ?? []).sort();
      expect(filled(words).map(([path, text]) => [path, names(text)])).toEqual(
        filled(english).map(([path, text]) => [path, names(text)]),
      );
    });

    test('knows every plural that its numbers ask for', () => {
      const rules = new Intl.PluralRules(tag);
      const counts = [1, 2, 5];
      const wanted = new Set(counts.map((count) => rules.select(count))).size;
      expect(counters(words).length).toBeGreaterThan(4);
      for (const [path, counted] of counters(words))
        expect([path, new Set(counts.map((count) => counted(count).replace(/\d+/, ''))).size]).toEqual([
          path,
          wanted,
        ]);
    });
  },
);

describe('choosing a language', () => {
  test.each([
    [undefined, undefined, 'en'],
    [undefined, 'cs-CZ,cs;q=0.9,en;q=0.8', 'cs'],
    [undefined, 'de, en;q=0.5, cs;q=0.7', 'cs'],
    [undefined, 'fr-FR', 'en'],
    [undefined, 'sk', 'sk'],
    [undefined, 'nl-BE,nl;q=0.9', 'nl'],
    [undefined, 'cs;q=0, en', 'en'],
    ['cs', 'en', 'cs'],
    ['xx', 'cs', 'cs'],
    [undefined, ';;q=,,', 'en'],
  ])('chosen %s, accepted %s', (chosen, accepted, tag) => {
    expect(chooseLanguage(chosen, accepted).tag).toBe(tag);
  });

  test('knows only what there is', () => {
    expect(findLanguage('cs')?.name).toBe('Čeština');
    expect(findLanguage('__proto__')).toBeUndefined();
  });
});

test('Czech lines do not end with a single letter', () => {
  expect(bound('V lese a na louce (i v noci), o dva')).toBe(
    'V\u00a0lese a\u00a0na louce (i\u00a0v\u00a0noci), o\u00a0dva',
  );
  expect(bound({ a: ['k nám'] })).toEqual({ a: ['k\u00a0nám'] });
});
