import { describe, expect, test } from 'vitest';
import { meanWithInterval, momentsOf } from './mean.js';
import { t95 } from './student.js';

describe('meanWithInterval', () => {
  test('gives the interval of Student (1908) for the hours of sleep gained: 0.7001142 to 2.4598858', () => {
    const gained = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const { n, value, low, high } = meanWithInterval(
      gained.map((hours) => [hours, 1]),
      [-5, 5],
    );
    expect(n).toBe(10);
    expect(value).toBeCloseTo(1.58, 10);
    expect(low).toBeCloseTo(0.7001142, 7);
    expect(high).toBeCloseTo(2.4598858, 7);
  });

  test('has the half-width of the NIST/SEMATECH handbook (1.3.5.2): 9.261460, s 0.02278881, n 195', () => {
    const half = (t95(194) * 0.02278881) / Math.sqrt(195);
    // Printed from an unrounded mean: the last figure may differ by one.
    expect(9.26146 - half).toBeCloseTo(9.258242, 5);
    expect(9.26146 + half).toBeCloseTo(9.264679, 5);
  });

  test('is clipped to the scale', () => {
    const points = [
      [5, 9],
      [1, 1],
    ] as const;
    expect(meanWithInterval(points, [1, 5])).toMatchObject({ value: 4.6, high: 5 });
  });

  test('has no interval for one answer or when all are alike', () => {
    expect(meanWithInterval([[4, 1]], [1, 5])).toEqual({ n: 1, value: 4, low: null, high: null });
    expect(meanWithInterval([[0.1, 3]], [0, 1])).toEqual({ n: 3, value: 0.1, low: null, high: null });
  });

  test('knows nothing of no answers', () => {
    expect(meanWithInterval([], [1, 5])).toEqual({ n: 0, value: null, low: null, high: null });
  });
});

describe('momentsOf', () => {
  test('keeps its figures for a million answers far from zero', () => {
    const moments = momentsOf([
      [1e9, 500_000],
      [1e9 + 1, 500_000],
    ]);
    expect(moments?.mean).toBe(1e9 + 0.5);
    expect(moments?.variance).toBeCloseTo(0.25 * (1e6 / (1e6 - 1)), 12);
  });
});
