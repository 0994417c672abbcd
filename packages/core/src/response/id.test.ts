import { expect, test } from 'vitest';
import type { Clock, Random } from '../ports.js';
import { createId } from './id.js';

const at = (now: number): Clock => ({ now: () => now, after: () => () => {} });
const bytes = (byte: number): Random => ({
  bytes: (count) => new Uint8Array(count).fill(byte),
  dice: () => 0,
});

test('is a UUID of version 7 with the variant of RFC 9562', () => {
  for (const byte of [0, 0x7f, 0xff])
    expect(createId(at(1_769_860_800_000), bytes(byte))).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
});

test('carries the milliseconds in front: the example of RFC 9562, appendix A.6', () => {
  const random = [0xcc, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f];
  expect(createId(at(0x017f22e279b0), { bytes: () => Uint8Array.from(random), dice: () => 0 })).toBe(
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  );
});

test('sorts by time', () => {
  const ids = [0, 1, 1_769_860_800_000, 1_769_860_800_001, 2 ** 48 - 1].map((now) =>
    createId(at(now), bytes(9)),
  );
  expect([...ids].sort()).toEqual(ids);
});

test('holds its form on a clock that is wrong', () => {
  expect(createId(at(-5), bytes(1))).toHaveLength(36);
});
