import { describe, expect, test } from 'vitest';
import { MOST, piecesIn, readCart, sumUp, withAdded, withQuantity, writeCart } from './cart.js';

const quantities = (cookie: string) =>
  readCart(cookie).map(({ product, quantity }) => [product.id, quantity]);

describe('the cookie', () => {
  test('comes back as it was', () => {
    const cookie = 'sova-stool.2~luznice-table.1';
    expect(writeCart(readCart(cookie))).toBe(cookie);
  });

  test.each([
    [undefined, []],
    ['', []],
    ['nothing.1~sova-stool.1', [['sova-stool', 1]]],
    ['sova-stool.1~sova-stool.2', [['sova-stool', 3]]],
    ['sova-stool.-1', []],
    ['sova-stool.1.5', [['sova-stool', 1]]],
    ['sova-stool.1e9', [['sova-stool', MOST]]],
    ['sova-stool.x~~.~.', []],
    ['__proto__.1', []],
  ])('%s', (cookie, expected) => {
    expect(quantities(cookie ?? '')).toEqual(expected);
  });
});

describe('changing', () => {
  const cart = readCart('sova-stool.2~luznice-table.1');

  test('adds to what is there', () => {
    expect(writeCart(withAdded(cart, 'sova-stool', 3))).toBe('sova-stool.5~luznice-table.1');
    expect(writeCart(withAdded(cart, 'zvon-lamp', 1))).toBe('sova-stool.2~luznice-table.1~zvon-lamp.1');
  });

  test('sets, and takes away at none', () => {
    expect(writeCart(withQuantity(cart, 'sova-stool', 7))).toBe('sova-stool.7~luznice-table.1');
    expect(writeCart(withQuantity(cart, 'sova-stool', 0))).toBe('luznice-table.1');
  });

  test('leaves everything as it is when asked for nonsense', () => {
    for (const quantity of [Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY]) {
      expect(withQuantity(cart, 'sova-stool', quantity)).toEqual(cart);
      expect(withAdded(cart, 'sova-stool', quantity)).toEqual(cart);
    }
    expect(withAdded(cart, 'nothing', 1)).toEqual(cart);
  });

  test('counts pieces, not lines', () => {
    expect(piecesIn(cart)).toBe(3);
  });
});

describe('sums', () => {
  test('delivery costs below twenty thousand', () => {
    expect(sumUp(readCart('sova-stool.2'), 'courier')).toEqual({
      furniture: 6980,
      delivery: 490,
      total: 7470,
      missing: 13_020,
    });
  });

  test('delivery is free above, and picking up always', () => {
    expect(sumUp(readCart('luznice-table.1'), 'courier')).toMatchObject({
      delivery: 0,
      total: 24_900,
      missing: 0,
    });
    expect(sumUp(readCart('sova-stool.2'), 'pickup')).toMatchObject({ delivery: 0, total: 6980 });
  });
});
