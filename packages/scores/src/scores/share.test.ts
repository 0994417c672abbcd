import { expect, test } from 'vitest';
import { buyers, users } from '../testing.js';
import { share } from './share.js';

test('share of thumbs gives Newcombe’s (1998) 15 of 148', () => {
  const { n, value, low, high } = share(users('0..1', { 1: 15, 0: 133 }));
  expect([n, value]).toEqual([148, 15 / 148]);
  expect(low).toBeCloseTo(0.0624, 4);
  expect(high).toBeCloseTo(0.1605, 4);
});

test('partly resolved is in the base and not in the share', () => {
  expect(share(buyers('options', { yes: 6, partly: 2, no: 2 }))).toMatchObject({ n: 10, value: 0.6 });
});

test('share of no answers is nothing', () => {
  expect(share(buyers('options', {}))).toEqual({ n: 0, value: null, low: null, high: null });
});
