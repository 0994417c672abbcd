import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from './instruments.js';
import type { Count } from './numbers/count.js';
import { rangeOf } from './numbers/tally.js';
import { scores } from './report.js';
import { counts } from './testing.js';

const INSTRUMENTS = [
  ['order-satisfaction', '1..5'],
  ['recommend', '0..10'],
  ['ease', '1..7'],
  ['repurchase', '0..10'],
  ['trust', '0..10'],
  ['index', '3..30'],
  ['expectation.value', '-2..2'],
  ['task-completion', 'options'],
  ['resolution', 'options'],
  ['page-helpful', '0..1'],
] as const;

const OPTIONS = ['easily', 'with-effort', 'partly', 'no', 'yes', 'just-browsing'];

function valuesOn(scale: string): readonly string[] {
  const range = rangeOf(scale);
  if (!range) return OPTIONS;
  return Array.from({ length: range[1] - range[0] + 1 }, (_, i) => String(range[0] + i));
}

function holds(rows: readonly Count[]): void {
  for (const row of scores(rows, { source: 'all' })) {
    const { value, low, high, range } = row;
    if (value === null) expect([low, high, row.n]).toEqual([null, null, 0]);
    else if (low === null || high === null) expect([low, high]).toEqual([null, null]);
    else
      expect([range[0] <= low, low <= value, value <= high, high <= range[1]]).toEqual([
        true,
        true,
        true,
        true,
      ]);
  }
}

describe.each(INSTRUMENTS)('%s on %s', (measure, scale) => {
  const one = { measure, scale };

  test('has a rule', () => {
    expect(rulesOf(measure, scale)).not.toEqual([]);
  });

  test.each([1, 2, 9, 10, 1000, 1e6])('holds every value in its interval when all of %d are alike', (n) => {
    for (const value of valuesOn(scale)) holds(counts({ [value]: n }, one));
  });

  test('holds its value in its interval for any numbers of any answers up to a million', () => {
    const n = fc.oneof(fc.nat(3), fc.nat(40), fc.nat(1e6));
    const mixed = fc.tuple(...valuesOn(scale).map((value) => n.map((k) => [value, k] as const)));
    fc.assert(
      fc.property(mixed, (values) => holds(counts(Object.fromEntries(values), one))),
      { numRuns: 100 },
    );
  });

  test('is surer of a million answers than of a hundred', () => {
    const width = (n: number) => {
      const [a = '', b = ''] = [valuesOn(scale)[0], valuesOn(scale).at(-2)];
      const [row] = scores(counts({ [a]: n, [b]: n }, one), { source: 'all' });
      return (row?.high ?? Number.NaN) - (row?.low ?? Number.NaN);
    };
    expect(width(5e5)).toBeLessThan(width(50) / 50);
    expect(width(5e5)).toBeGreaterThan(0);
  });
});
