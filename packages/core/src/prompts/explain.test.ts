import { expect, test } from 'vitest';
import { explain } from './explain.js';
import { RECOMMENDED } from './recommended.js';
import { CALM, calm, NOON } from './testing.js';

test('every prompt is explained by every rule, each with its sentence', () => {
  const all = explain(RECOMMENDED, CALM);
  expect(all.map(({ prompt }) => prompt)).toEqual(RECOMMENDED.map(({ id }) => id));
  for (const { rules, shows } of all) {
    expect(shows).toBe(rules.every(({ passes }) => passes));
    expect(rules.every(({ because }) => /^[A-Z/].*[^\s:]\.$/.test(because))).toBe(true);
  }
});

test('one prompt can be asked for', () => {
  const [only, ...rest] = explain(RECOMMENDED, calm({ moments: { exit: true } }), { prompt: 'leaving' });
  expect(rest).toEqual([]);
  expect(only?.rules.filter(({ passes }) => !passes)).toEqual([
    { rule: 'trigger', passes: false, because: 'What it waits for is not there: exit with pages 2.' },
  ]);
});

test('what cannot be remembered of a cart is said', () => {
  const prompt = { id: 'cart', card: 'visit', when: { cartLeft: true as const } };
  const said = (consent: 'essential' | 'full') =>
    explain([prompt], calm({ consent }))[0]?.rules.find(({ rule }) => rule === 'trigger')?.because;
  expect(said('full')).toBe('What it waits for is not there: cartLeft.');
  expect(said('essential')).toContain('Below "full" the cart is known only to the page right after it.');
});

test('dates are told as days', () => {
  const [only] = explain(
    RECOMMENDED,
    calm({ history: { prompts: { leaving: { shown: NOON - 4.5 * 86_400_000 } } } }),
    { prompt: 'leaving' },
  );
  expect(only?.rules.find(({ rule }) => rule === 'every-days')?.because).toBe(
    'It is shown once in 60 days; the last time was 4.5 days ago.',
  );
});

test('somebody else can be asked for', () => {
  const shows = (query: Parameters<typeof explain>[2]) =>
    explain(RECOMMENDED, CALM, query)
      .filter((one) => one.shows)
      .map(({ prompt }) => prompt);
  expect(shows({ as: 'buyer', daysSinceOrder: 9, path: '/' })).toEqual(['leaving']);
  expect(shows({ as: 'buyer', daysSinceOrder: 10, path: '/', prompt: 'delivered' })).toEqual(['delivered']);
});
