import { describe, expect, test } from 'vitest';
import { join } from './join.js';
import { INFORMAL_LAUNCHER, LAUNCHER } from './launcher.js';
import { merge } from './merge.js';
import type { Messages } from './messages.js';
import type { AllMessages, MoreMessages } from './more-messages.js';

const first = import.meta.glob<{ default: Messages }>('./??.ts', { eager: true });
const second = import.meta.glob<{ default: MoreMessages }>('./??.more.ts', { eager: true });
const informal = import.meta.glob<{ default: object }>('./??.informal.ts', { eager: true });

/** Words that speak to somebody formally, as whole words. */
const FORMAL: { readonly [language: string]: RegExp } = {
  cs: /\b(?:hodnotíte|věříte|hledáte|potřebujete|prosím\w*te|napište|vyberte|máte|chcete)\b|(?<!\p{L})(?:vám|vás|vaš\p{L}*|váš)(?!\p{L})/iu,
  de: /\b(?:Sie|Ihnen|Ihren?|Ihrem|Ihrer)\b(?! dürft)/u,
  nl: /\b(?:u|uw|alstublieft)\b/iu,
  pl: /Pani|Państw/u,
  sk: /\b(?:hodnotíte|veríte|hľadáte|potrebujete|napíšte|máte|chcete)\b|(?<!\p{L})(?:vám|vás|vaš\p{L}*|váš)(?!\p{L})/iu,
};

function textsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn);
}

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test('the languages that know two ways to speak to somebody have both', () => {
  expect(Object.keys(informal).map((path) => path.slice(2, 4))).toEqual(Object.keys(FORMAL));
});

test('the launcher speaks to nobody formally who is not spoken to so by the card', () => {
  for (const [language, formal] of Object.entries(FORMAL)) {
    const [usual = '', other] = [LAUNCHER[language], INFORMAL_LAUNCHER[language]];
    expect(other ?? usual).not.toMatch(formal);
    // What is neutral has no second word.
    expect(other !== undefined).toBe(formal.test(usual));
  }
});

describe.each(
  Object.entries(informal).map(([path, file]) => ({ name: path.slice(2, 4), words: file.default })),
)('$name', ({ name, words }) => {
  const one = first[`./${name}.ts`]?.default as Messages;
  const two = second[`./${name}.more.ts`]?.default as MoreMessages;
  const all: AllMessages = join(one, two);

  test('differs only where there are words, with the same places for values', () => {
    const lost: string[] = [];
    const merged = merge<AllMessages>(all, words, (path) => lost.push(path));
    expect(lost).toEqual([]);
    const [formal, spoken] = [textsIn(all), textsIn(merged)];
    for (const [index, text] of spoken.entries())
      expect({ text, places: placesIn(text) }).toEqual({ text, places: placesIn(formal[index] ?? '') });
  });

  test('says nothing that it does not change', () => {
    const said = new Set(textsIn(all));
    for (const text of textsIn(words)) expect({ text, same: said.has(text) }).toEqual({ text, same: false });
  });

  test('leaves nobody spoken to formally', () => {
    // Each file on its own, as they come, so that what cards share is spoken alike.
    const merged = join(merge(one, words), merge(two, words));
    const formal = FORMAL[name] as RegExp;
    expect(textsIn(merged).filter((text) => formal.test(text))).toEqual([]);
  });
});
