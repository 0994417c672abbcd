import type { Random } from '@ohlas/core';

/** `getRandomValues` is there on pages without TLS too, unlike `randomUUID`. */
export function createRandom(): Random {
  const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  return {
    bytes,
    dice: () => bytes(4).reduce((sum, byte) => (sum + byte) / 256, 0),
  };
}
