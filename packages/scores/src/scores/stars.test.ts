import { describe, expect, test } from 'vitest';
import { buyers, users } from '../testing.js';
import { mean, ranking } from './stars.js';

describe('mean', () => {
  test('computes Student’s interval from counts', () => {
    const { n, value, low, high } = mean(buyers('1..5', { 5: 78, 4: 32, 3: 10, 2: 6, 1: 6 }));
    expect(n).toBe(132);
    expect(value).toBeCloseTo(566 / 132, 12);
    expect(low).toBeCloseTo(4.1005490249658845, 9);
    expect(high).toBeCloseTo(4.475208550791692, 9);
  });

  test.each([
    ['no answers', {}, { n: 0, value: null, low: null, high: null }],
    ['one answer', { 4: 1 }, { n: 1, value: 4, low: null, high: null }],
    ['ten alike', { 5: 10 }, { n: 10, value: 5, low: null, high: null }],
    ['a million alike', { 5: 1e6 }, { n: 1e6, value: 5, low: null, high: null }],
  ])('of %s has no interval', (_, values, expected) => {
    expect(mean(users('1..5', values))).toEqual(expected);
  });

  test('narrows to a thousandth with a million answers', () => {
    const { low, high } = mean(buyers('1..5', { 5: 500_000, 4: 500_000 }));
    expect((high ?? 9) - (low ?? 0)).toBeCloseTo((2 * 1.96 * 0.5) / 1000, 5);
  });

  test('is the same to the last bit in whatever order answers arrive', () => {
    const values = [0.1, 0.2, 0.3, 0.7, 1.1, 2.3, 3.7].map((value, i) => [String(value), i + 1] as const);
    const forwards = mean(buyers('0..5', Object.fromEntries(values)));
    expect(mean(buyers('0..5', Object.fromEntries([...values].reverse())))).toEqual(forwards);
  });

  test('refuses choices', () => {
    expect(() => mean(buyers('options', { yes: 3 }))).toThrow('are no numbers and have no mean');
  });
});

describe('ranking', () => {
  test('is the posterior mean of Gelman et al. (2013, 2.5): data and prior weighed by what they are worth', () => {
    // Prior precision 10/σ², data precision n/σ²: (10 · 4 + 5 · 5) / 15 for five times five stars in a shop with 4.
    const shop = buyers('1..5', { 4: 80, 3: 10, 5: 10 });
    const [best] = ranking(shop, [['product:a', buyers('1..5', { 5: 5 })]]);
    expect(best?.rank).toBeCloseTo(65 / 15, 12);
    expect(best?.mean).toMatchObject({ n: 5, value: 5 });
  });

  test('puts two hundred good answers above one perfect one, and nothing known in between', () => {
    const shop = buyers('1..5', { 5: 170, 4: 40, 1: 21 });
    const ranked = ranking(shop, [
      ['product:one', buyers('1..5', { 5: 1 })],
      ['product:bad', buyers('1..5', { 1: 20, 5: 10 })],
      ['product:many', buyers('1..5', { 5: 159, 4: 40, 1: 1 })],
      ['product:none', buyers('1..5', {})],
    ]);
    expect(ranked.map(({ subject }) => subject)).toEqual([
      'product:many',
      'product:one',
      'product:none',
      'product:bad',
    ]);
  });

  test('of a shop without answers is empty, and of two scales refused', () => {
    expect(ranking(buyers('1..5', {}), [['product:a', buyers('1..5', { 5: 1 })]])).toEqual([]);
    expect(() => ranking(buyers('1..5', { 5: 1 }), [['product:a', buyers('1..10', { 5: 1 })]])).toThrow(
      RangeError,
    );
  });
});
