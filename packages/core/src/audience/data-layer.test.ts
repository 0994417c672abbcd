import { expect, test } from 'vitest';
import { confirmationAt } from './confirmation.js';
import { purchaseIn } from './data-layer.js';

/** As gtag() does. */
function gtag(..._given: unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: this very object is what is pushed
  return arguments;
}

const ITEMS = [{ item_id: 'chair', item_name: 'A chair', price: 1290 }];
const ORDER = { id: '10482', value: 1290, currency: 'CZK', evidence: 'data-layer' };

test.each([
  [
    'the object of a tag manager',
    { event: 'purchase', ecommerce: { transaction_id: '10482', value: 1290, currency: 'CZK', items: ITEMS } },
  ],
  [
    'the Arguments of gtag()',
    gtag('event', 'purchase', { transaction_id: '10482', value: 1290, currency: 'CZK', items: ITEMS }),
  ],
  ['a list', ['event', 'purchase', { transaction_id: '10482', value: 1290, currency: 'CZK' }]],
  [
    'a number as number, and as text',
    { event: 'purchase', ecommerce: { transaction_id: 10482, value: '1290', currency: 'CZK' } },
  ],
])('%s tells a purchase', (_name, entry) => {
  expect(purchaseIn(entry)).toEqual(ORDER);
});

test('number alone is enough, and nothing of people or goods is taken along', () => {
  expect(
    purchaseIn({
      event: 'purchase',
      user: { email: 'eva@example.com' },
      ecommerce: { transaction_id: 'A-1', value: 'a lot', currency: 'crowns', items: ITEMS, customer: 'Eva' },
    }),
  ).toEqual({ id: 'A-1', evidence: 'data-layer' });
});

test.each([
  null,
  undefined,
  7,
  'purchase',
  {},
  [],
  { event: 'purchase' },
  { event: 'purchase', ecommerce: null },
  { event: 'purchase', ecommerce: { transaction_id: '' } },
  { event: 'purchase', ecommerce: { transaction_id: { a: 1 } } },
  { event: 'add_to_cart', ecommerce: { transaction_id: '1' } },
  gtag('event', 'purchase'),
  gtag('config', 'G-1', { transaction_id: '1' }),
  gtag('event', 'refund', { transaction_id: '1' }),
])('%j tells none', (entry) => {
  expect(purchaseIn(entry)).toBeUndefined();
});

test.each([
  ['/checkout/order-received/10482/', '?key=wc_order_abc', { id: '10482' }],
  ['/pokladna/order-received/77', '', { id: '77' }],
  ['/order-confirmation', '?id_cart=5&id_module=3&id_order=10482&key=abc', { id: '10482' }],
  ['/cs/potvrzeni-objednavky', '?id_cart=5&id_order=12', { id: '12' }],
  ['/sk/potvrdenie-objednavky', '', {}],
  ['/objednavka/dekujeme/', '', {}],
  ['/objednavka/dakujeme/', '', {}],
  ['/12345/checkouts/abcdef/thank_you', '', {}],
  ['/checkout/onepage/success/', '', {}],
])('%s%s is an order confirmation', (path, query, expected) => {
  expect(confirmationAt(path, query)).toEqual(expected);
});

test('a shop adds its own', () => {
  expect(confirmationAt('/danke', '', '/danke')).toEqual({});
});

test.each([
  '/',
  '/checkout',
  '/checkout/payment',
  '/order-history',
  '/thank-you',
  '/orders/12',
  '/objednavka/krok-1/',
])('%s is none', (path) => {
  expect(confirmationAt(path, '?id_order=3')).toBeUndefined();
});
