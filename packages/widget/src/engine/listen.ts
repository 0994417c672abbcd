import type { Stop } from '@ohlas/core';

/** Hears events anywhere in the window before the page does, and disturbs nothing. */
export function listen(types: string, hear: (event: Event) => void): Stop {
  const off = new AbortController();
  for (const type of types.split(' '))
    addEventListener(type, hear, { capture: true, passive: true, signal: off.signal });
  return () => off.abort();
}
