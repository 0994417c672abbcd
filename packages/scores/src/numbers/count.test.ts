import { expect, test } from 'vitest';
import { count } from '../testing.js';
import { COUNT_KEYS, changes } from './count.js';

test('a revision takes away what it no longer says and adds what it says now', () => {
  const before = [
    count({ value: '2', partial: true }),
    count({ measure: 'ease', scale: '1..7', value: '5' }),
  ];
  const after = [count({ value: '4' }), count({ measure: 'ease', scale: '1..7', value: '5' })];
  expect(changes(before, after)).toEqual([
    count({ value: '2', partial: true, n: -1 }),
    count({ value: '4', n: 1 }),
  ]);
});

test('a withdrawal takes everything away, and the same again changes nothing', () => {
  const rows = [count(), count({ facet: 'liked=price' })];
  expect(changes(rows, [])).toEqual(rows.map((row) => ({ ...row, n: -1 })));
  expect(changes(rows, rows)).toEqual([]);
});

test('the keys are all of a row but its number', () => {
  expect([...COUNT_KEYS, 'n'].sort()).toEqual(Object.keys(count()).sort());
});
