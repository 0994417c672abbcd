import { describe, expect, test } from 'vitest';
import { companions, filterProducts, findProduct, kindsFor, PRODUCTS, readFilter } from './catalogue.js';
import { KINDS, ROOMS } from './product.js';

describe('the catalogue', () => {
  test('has sixty pieces, each once', () => {
    expect(PRODUCTS).toHaveLength(60);
    expect(new Set(PRODUCTS.map(({ id }) => id)).size).toBe(60);
  });

  test('has something of every kind, and for every room', () => {
    for (const kind of KINDS) expect(filterProducts({ kind }), kind).not.toEqual([]);
    for (const room of ROOMS) expect(filterProducts({ room }).length, room).toBeGreaterThan(8);
  });

  test.each(PRODUCTS.map((product) => [product.id, product] as const))('%s is plausible', (_id, product) => {
    const { size, weight, price, stock, weeks, materials, rooms } = product;
    for (const measure of Object.values(size)) expect(measure).toBeGreaterThan(0);
    expect(Math.max(size.w, size.d, size.h)).toBeLessThanOrEqual(220);
    // Wood weighs at most about 0.8 kg a litre, and furniture is mostly air.
    expect(weight).toBeLessThan((size.w * size.d * size.h * 0.8) / 1000);
    expect(price).toBeGreaterThan(1000);
    expect(Number.isInteger(stock) && stock >= 0).toBe(true);
    expect(weeks).toBeGreaterThan(0);
    expect(materials.length).toBeGreaterThan(1);
    expect(rooms.length).toBeGreaterThan(0);
  });
});

describe('filters', () => {
  test('by room and kind together', () => {
    const found = filterProducts({ room: 'bedroom', kind: 'lamp' });
    expect(found.length).toBeGreaterThan(0);
    for (const { rooms, kind } of found) {
      expect(rooms).toContain('bedroom');
      expect(kind).toBe('lamp');
    }
  });

  test('words of the address that mean nothing ask for nothing', () => {
    expect(readFilter('cellar', '../lamp')).toEqual({ room: undefined, kind: undefined });
    expect(readFilter('hall', 'mirror')).toEqual({ room: 'hall', kind: 'mirror' });
  });

  test('offer only kinds that lead somewhere', () => {
    for (const room of ROOMS)
      for (const kind of kindsFor(room)) expect(filterProducts({ room, kind })).not.toEqual([]);
  });
});

test('a piece is shown with four others of other kinds', () => {
  for (const product of PRODUCTS) {
    const others = companions(product, 4);
    expect(new Set([product.kind, ...others.map(({ kind }) => kind)]).size).toBe(5);
  }
});

test('what is not made is not found', () => {
  expect(findProduct('sova-stool')?.price).toBe(3490);
  expect(findProduct('constructor')).toBeUndefined();
});
