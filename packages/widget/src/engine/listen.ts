import type { Stop } from '@ohlas/core';

/** Hears events, anywhere in the window unless told otherwise, before the page does, and disturbs nothing. */
export function listen(
  types: string,
  hear: (event: Event) => void,
  target: EventTarget | undefined = window,
): Stop {
  const off = new AbortController();
  for (const type of types.split(' '))
    target.addEventListener(type, hear, { capture: true, signal: off.signal });
  return () => off.abort();
}
