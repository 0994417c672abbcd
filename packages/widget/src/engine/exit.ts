import type { Stop } from '@ohlas/core';
import { listen } from './listen.js';

/** Up by this much of a window within {@link WITHIN_MS}, from below the first window: towards the address bar. */
const BACK = 0.4;
const WITHIN_MS = 800;

/** Whether this is used by touch: then there is no pointer that leaves. */
export function isTouched(): boolean {
  return matchMedia('(pointer:coarse)').matches;
}

/**
 * Somebody turns to leave. With a mouse: the pointer goes out at the top, where tabs and addresses are. By touch there
 * is no pointer; there it is a quick scroll back up (rest is the engine's, which knows about input).
 */
export function onExit(now: () => number, leave: () => void): Stop {
  let top = { at: 0, y: 0 };
  return listen('mouseout scroll', (event) => {
    if (event.type === 'mouseout') {
      const { relatedTarget, clientY } = event as MouseEvent;
      if (!relatedTarget && clientY <= 0) leave();
      return;
    }
    const at = now();
    const y = scrollY;
    if (y >= top.y || at - top.at > WITHIN_MS) top = { at, y };
    else if (top.y > innerHeight && top.y - y > innerHeight * BACK && isTouched()) {
      top = { at, y };
      leave();
    }
  });
}
