import { expect, test } from 'vitest';
import { createRandom } from './random.js';

test('gives as many bytes as are asked for, and others each time', () => {
  const random = createRandom();
  expect(random.bytes(10)).toHaveLength(10);
  expect(random.bytes(16)).not.toEqual(random.bytes(16));
});

test('throws dice from 0 up to, but not including, 1', () => {
  const { dice } = createRandom();
  const throws = Array.from({ length: 2000 }, dice);
  expect(Math.min(...throws)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...throws)).toBeLessThan(1);
  expect(Math.abs(throws.reduce((sum, each) => sum + each) / throws.length - 0.5)).toBeLessThan(0.05);
});
