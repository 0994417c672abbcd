import { expect, test } from 'vitest';
import { matchesPath } from './path.js';

test.each([
  ['/cart', '/cart', true],
  ['/cart/', '/cart', true],
  ['/cart', '/cart/', true],
  ['/cart', '/cart/items', false],
  ['/cart*', '/cart/items', true],
  ['/cart*', '/cartography', true],
  ['/', '/', true],
  ['/', '/shop', false],
  ['*', '/anything', true],
  ['*/thank-you', '/order/17/thank-you', true],
  ['*/thank-you', '/thank-you/17', false],
  ['/order/*/thank-you', '/order/17/thank-you/', true],
  ['/a*a', '/a', false],
  ['/a*b*c', '/a-b-b-c', true],
  ['/a*b*c', '/a-c', false],
  ['*/order-received/*', '/checkout/order-received/42/', true],
])('%s against %s: %s', (pattern, path, expected) => {
  expect(matchesPath([pattern], path)).toBe(expected);
});

test('one match of several is enough, and none of none', () => {
  expect(matchesPath(['/a', '/b'], '/b')).toBe(true);
  expect(matchesPath([], '/b')).toBe(false);
});
