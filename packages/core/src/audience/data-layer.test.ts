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

test('nothing but number, value and currency is as much as looked at', () => {
  const looked: string[] = [];
  const watched = <T extends object>(target: T, path = ''): T =>
    new Proxy(target, {
      get(from, key) {
        looked.push(path + String(key));
        const value: unknown = Reflect.get(from, key);
        return typeof value === 'object' && value ? watched(value, `${path}${String(key)}.`) : value;
      },
    });
  const order = {
    transaction_id: 'A',
    value: 3,
    currency: 'EUR',
    items: ITEMS,
    customer: { email: 'eva@example.com' },
  };
  expect(
    purchaseIn(watched({ event: 'purchase', ecommerce: order, user: { email: 'eva@example.com' } })),
  ).toBeDefined();
  expect(purchaseIn(watched(gtag('event', 'purchase', order)))).toBeDefined();
  expect(new Set(looked)).toEqual(
    new Set(
      ['event', '0', '1', '2', 'ecommerce'].concat(
        ['transaction_id', 'value', 'currency'].flatMap((key) => [`ecommerce.${key}`, `2.${key}`]),
      ),
    ),
  );
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
  ['/', '?page_id=8&order-received=10482&key=wc_order_abc', { id: '10482' }],
  ['/index.php', '?controller=order-confirmation&id_cart=5&id_order=10482', { id: '10482' }],
  ['/nl/order-bevestiging', '?id_order=9', { id: '9' }],
  ['/nl/bestelbevestiging', '', {}],
  ['/de/bestellbestatigung', '?id_cart=5', {}],
  ['/pl/potwierdzenie-zamowienia', '?id_order=12', { id: '12' }],
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

test('a number that is not the order’s is none of it', () => {
  expect(confirmationAt('/order-confirmation', '?valid_order=7')).toEqual({});
});

test.each([
  ['/', '?utm_campaign=order-confirmation'],
  ['/login', '?back=/order-received/10482/'],
  ['/account', '?controller=order-detail&id_order=3'],
])('%s%s is no order confirmation', (path, query) => {
  expect(confirmationAt(path, query)).toBeUndefined();
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
