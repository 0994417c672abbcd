import { expect, test } from 'vitest';
import { decide } from './decide.js';
import { type Preview, previewed } from './preview.js';
import { RECOMMENDED } from './recommended.js';
import { CALM, calm, NOON } from './testing.js';

const shown = (preview: Preview, situation = CALM) =>
  RECOMMENDED.filter((prompt) => decide(prompt, previewed(situation, prompt, preview)).shows).map(
    ({ id }) => id,
  );

test.each<[string, Preview, readonly string[]]>([
  ['a visitor', { as: 'user' }, ['leaving']],
  ['a visitor in the cart', { as: 'user', path: '/cart/items' }, []],
  ['a buyer just now', { as: 'buyer' }, ['ordered']],
  [
    'a buyer just now, on a confirmation under a quiet path',
    { as: 'buyer', path: '/checkout/done' },
    ['ordered'],
  ],
  ['a buyer, day 9, path /', { as: 'buyer', daysSinceOrder: 9, path: '/' }, ['leaving']],
  ['a buyer, day 10', { as: 'buyer', daysSinceOrder: 10, path: '/' }, ['leaving', 'delivered']],
  ['a buyer, by the days alone', { daysSinceOrder: 45 }, ['leaving', 'delivered', 'loyal']],
  ['a buyer, day 45, in the checkout', { as: 'buyer', daysSinceOrder: 45, path: '/checkout' }, []],
])('%s sees what fits', (_who, preview, expected) => {
  expect(shown(preview)).toEqual(expected);
});

test('what is remembered of the real person does not count, and nothing stands in the way', () => {
  const busy = calm({
    history: { silent: true, prompts: { leaving: { shown: NOON } } },
    obstacles: { typing: true, covered: true },
    moments: { loaded: 0 },
  });
  expect(shown({ as: 'user' }, busy)).toEqual(['leaving']);
});

test('consent stays what it is', () => {
  expect(shown({ as: 'buyer', daysSinceOrder: 20 }, calm({ consent: 'essential' }))).toEqual(['leaving']);
  expect(shown({ as: 'user' }, calm({ consent: 'none' }))).toEqual([]);
});
