import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean-text.js';

test('leaves what people write alone', () => {
  for (const words of ['', 'Kurýr předem zavolal.', 'مرحبا', '👩‍🚀 ok', 'line\nline\ttab'])
    expect(cleanText(words)).toBe(words);
});

test('replaces NUL and half characters, and keeps the rest', () => {
  expect(cleanText('a\0b')).toBe('a\ufffdb');
  expect(cleanText('cut \ud83d')).toBe('cut \ufffd');
  expect(cleanText('\ude00 cut, whole 😀')).toBe('\ufffd cut, whole 😀');
});

test('leaves nothing that UTF-8 cannot carry there and back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
      (any) => {
        const clean = cleanText(any);
        expect(new TextDecoder().decode(new TextEncoder().encode(`.${clean}`))).toBe(`.${clean}`);
        expect(clean).not.toContain('\0');
      },
    ),
  );
});
