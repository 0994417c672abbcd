import { describe, expect, test } from 'vitest';
import { PRODUCTS } from '../catalogue/catalogue.js';
import { bound } from './binding.js';
import { createFormats } from './format.js';
import { chooseLanguage, findLanguage, LANGUAGES } from './languages.js';
import type { Words } from './words.js';

/** Every text of a language with its path; functions are asked with something to say. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const words = value as (given: unknown) => string;
    const named = new Proxy({}, { get: (_target, key) => String(key) });
    return /^\(?count|forms/.test(value.toString())
      ? [1, 2, 5].map((count) => [`${path}(${count})`, words(count)])
      : [[`${path}(…)`, words(named)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
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
    };
    expect(shown.map((text) => text.replaceAll(/\s/g, ' '))).toEqual(expected[words.tag]);
  });
});

test('the languages do not say the same', () => {
  const [first, ...others] = LANGUAGES as readonly [Words, ...Words[]];
  for (const other of others)
    for (const { id } of PRODUCTS) {
      expect(other.products[id].name).not.toBe(first.products[id].name);
      expect(other.products[id].text).not.toBe(first.products[id].text);
    }
});

describe('choosing a language', () => {
  test.each([
    [undefined, undefined, 'en'],
    [undefined, 'cs-CZ,cs;q=0.9,en;q=0.8', 'cs'],
    [undefined, 'de, en;q=0.5, cs;q=0.7', 'cs'],
    [undefined, 'fr-FR', 'en'],
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
