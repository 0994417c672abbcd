import { describe, expect, test } from 'vitest';
import { buyers } from '../testing.js';
import { indexSum, satisfactionIndex } from './satisfaction-index.js';

/** The published formula over item means, ((x̄₁ − 1)w₁ + (x̄₂ − 1)w₂ + (x̄₃ − 1)w₃) / 9 × 100. */
const published = (means: readonly number[], weights: readonly number[]) =>
  (means.reduce((sum, x, i) => sum + (x - 1) * (weights[i] ?? 0), 0) / 9) * 100;

describe('satisfactionIndex', () => {
  test('is the formula of Fornell et al. (1996) at equal weights', () => {
    const responses = [
      [8, 7, 7],
      [9, 9, 8],
      [3, 2, 1],
      [10, 10, 10],
    ];
    const sums: Record<string, number> = {};
    for (const items of responses) {
      const sum = items.reduce((a, b) => a + b, 0);
      sums[sum] = (sums[sum] ?? 0) + 1;
    }
    const means = [0, 1, 2].map((i) => responses.reduce((sum, items) => sum + (items[i] ?? 0), 0) / 4);
    expect(satisfactionIndex(buyers('3..30', sums)).value).toBeCloseTo(
      published(means, [1 / 3, 1 / 3, 1 / 3]),
      10,
    );
  });

  test('runs from 0 to 100', () => {
    expect(satisfactionIndex(buyers('3..30', { 3: 4 })).value).toBe(0);
    expect(satisfactionIndex(buyers('3..30', { 30: 4 })).value).toBe(100);
    expect(satisfactionIndex(buyers('3..30', { 22: 1 })).value).toBeCloseTo(70.37, 2);
  });

  test('takes its interval from the spread of whole responses', () => {
    const { value, low, high } = satisfactionIndex(
      buyers('3..30', { 3: 1, 30: 1, 23: 2, 22: 2, 20: 1, 24: 1, 25: 1, 19: 1 }),
    );
    expect(value).toBeCloseTo(67.03703703703704, 9);
    expect(low).toBeCloseTo(48.40891998838322, 8);
    expect(high).toBeCloseTo(85.66515408569086, 8);
  });
});

describe('indexSum', () => {
  const item = (value: string, scale = '1..10', standard = true) => ({ value, scale, standard });

  test('needs all three items from 1 to 10', () => {
    const [a, b, c] = [item('8'), item('7'), item('6', '1..10', false)];
    const three = new Map([
      ['index.satisfaction', a],
      ['index.expectations', b],
      ['index.ideal', c],
    ]);
    expect(indexSum(three)).toEqual({ measure: 'index', scale: '3..30', value: '21', standard: false });
    expect(indexSum(new Map([...three].slice(0, 2)))).toBeUndefined();
    expect(indexSum(new Map([...three, ['index.ideal', item('5', '1..5')]]))).toBeUndefined();
  });
});
