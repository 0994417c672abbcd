import { expect, test } from 'vitest';
import { users } from '../testing.js';
import { completion } from './completion.js';

test('completion is Nielsen’s (2001) example: 9 successes and 4 halves of 24 attempts are 46 %', () => {
  const { n, value, low, high } = completion(users('options', { easily: 9, partly: 4, no: 11 }));
  expect(n).toBe(24);
  expect(value).toBeCloseTo(11 / 24, 12);
  expect(low).toBeCloseTo(0.2789133373121099, 9);
  expect(high).toBeCloseTo(0.6492513464108051, 9);
});

test('who was only browsing had no task, and success with effort is success', () => {
  const found = { easily: 4, 'with-effort': 4, no: 2, 'just-browsing': 90 };
  expect(completion(users('options', found))).toMatchObject({ n: 10, value: 0.8 });
});

test('nobody with a task leaves nothing to say', () => {
  expect(completion(users('options', { 'just-browsing': 12 }))).toEqual({
    n: 0,
    value: null,
    low: null,
    high: null,
  });
});

test('an option nobody knows is in neither part', () => {
  expect(completion(users('options', { easily: 1, ['__proto__']: 5, maybe: 3 }))).toMatchObject({
    n: 1,
    value: 1,
  });
});
