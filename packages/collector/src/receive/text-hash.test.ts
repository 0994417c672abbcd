import { expect, test } from 'vitest';
import { newSeed, textHash } from './text-hash.js';

test('a hundred thousand texts that differ little have a hundred thousand hashes', () => {
  const hash = textHash([1, 2]);
  const texts = Array.from({ length: 50_000 }, (_, n) => `One leg is shorter, order ${n}`);
  const hashes = new Set([...texts, ...texts.map((text) => `${text} `)].map(hash));
  expect(hashes.size).toBe(100_000);
  expect(hash('žluťoučký')).toBe(hash('žluťoučký'));
});

test('what two texts share under one seed they do not share under another', () => {
  expect(textHash([1, 2])('a')).not.toBe(textHash([3, 4])('a'));
  expect(newSeed()).not.toEqual(newSeed());
});
