import { expect, test } from 'vitest';
import { checkCounts } from './check-counts.js';
import type { OhlasCounts } from './counts.js';

const counts: OhlasCounts = {
  type: 'ohlas.counts.v1',
  day: '2026-11-21',
  counts: [
    { prompt: 'leaving', audience: 'user', shown: 3, dismissed: 1, started: 2, abandoned: 1, sent: 1 },
  ],
  test: false,
};

const problemsOf = (value: unknown) => {
  const checked = checkCounts(value);
  return checked.ok ? [] : checked.problems.map(({ path, expected }) => `${path}: ${expected}`);
};

test('takes a day of counts, and an empty one', () => {
  expect(checkCounts(counts)).toEqual({ ok: true, value: counts });
  expect(problemsOf({ ...counts, counts: [], more: 1 })).toEqual([]);
});

test('says what is wrong where', () => {
  const [row] = counts.counts;
  expect(problemsOf({ ...counts, type: 'ohlas.response.v1' })).toEqual(['type: ohlas.counts.v1']);
  expect(problemsOf({ ...counts, day: '21. 11. 2026' })).toEqual(['day: a day like 2026-01-31']);
  expect(problemsOf({ ...counts, counts: { 0: row } })).toEqual(['counts: a list']);
  expect(problemsOf({ ...counts, counts: [row, { ...row, shown: -1, sent: 0.5 }] })).toEqual([
    'counts[1].shown: a whole number from 0',
    'counts[1].sent: a whole number from 0',
  ]);
  expect(problemsOf({ ...counts, test: 'no' })).toEqual(['test: true or false']);
  expect(problemsOf(null)).toEqual([': an object']);
});
