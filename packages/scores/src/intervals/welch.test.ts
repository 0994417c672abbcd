import { describe, expect, test } from 'vitest';
import { momentsOf } from './mean.js';
import { welch } from './welch.js';

const summary = (n: number, mean: number, s: number) => ({ n, mean, variance: s * s });
const raw = (values: readonly number[]) => {
  const moments = momentsOf(values.map((value) => [value, 1]));
  if (!moments) throw new Error('an example has values');
  return moments;
};

describe('welch', () => {
  test('gives the interval R prints for the sleep data of Student (1908): −3.3654832 to 0.2054832', () => {
    const a = raw([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
    const b = raw([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
    const d = welch(a, b);
    expect(d.value).toBeCloseTo(-1.58, 10);
    expect(d.low).toBeCloseTo(-3.3654832, 7);
    expect(d.high).toBeCloseTo(0.2054832, 7);
  });

  test('compares two products as Sauro and Lewis (2012, chapter 5) do: 2 ± 3.8', () => {
    const d = welch(summary(11, 51.6, 4.07), summary(12, 49.6, 4.63));
    expect(d.value).toBeCloseTo(2, 10);
    expect((d.high ?? 0) - (d.value ?? 0)).toBeCloseTo(3.8, 1);
    expect((d.value ?? 0) - (d.low ?? 0)).toBeCloseTo(3.8, 1);
  });

  test('agrees with the car data of the NIST/SEMATECH handbook (1.3.5.3): T = −12.94627 at 136.8750 degrees', () => {
    const d = welch(summary(249, 20.14458, 6.4147), summary(79, 30.48101, 6.10771));
    // t(0.975; 136.8750) = 1.97745…, so the half-width is the difference over T times that.
    expect((d.high ?? 0) - (d.value ?? 0)).toBeCloseTo((-10.33643 / -12.94627) * 1.977445, 4);
  });

  test('has a value and no interval for a single answer, or where neither side varies', () => {
    expect(welch(raw([5]), raw([3, 4]))).toEqual({ value: 1.5, low: null, high: null });
    expect(welch(raw([5, 5]), raw([3, 3, 3]))).toEqual({ value: 2, low: null, high: null });
  });

  test('takes the spread it has where only one side varies', () => {
    const { low, value, high } = welch(raw([5, 5, 5]), raw([3, 4, 5]));
    expect(value).toBe(1);
    expect((low ?? 0) + (high ?? 0)).toBeCloseTo(2, 12);
    // Two degrees of freedom are left: 4.302653 · 1/√3.
    expect((high ?? 0) - 1).toBeCloseTo(4.302652729749462 / Math.sqrt(3), 9);
  });
});
