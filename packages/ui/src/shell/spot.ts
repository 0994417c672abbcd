import type { SessionState } from '@ohlas/core';

const CONTROLS = ':is(input,textarea)';

/** The first thing to answer. */
export const FIRST: string = `.body ${CONTROLS}`;

/** Where the focus belongs after a change of the screen, as a selector; nothing where it should stay. */
export function spotOf(before: SessionState, now: SessionState): string | undefined {
  if (now.at === 'ended') return before.at === 'ended' ? undefined : 'h2';
  if (now.at !== 'asking') return undefined;
  if (before.at === 'ended') return FIRST;
  if (before.at !== 'asking') return undefined;
  if (before.step !== now.step) return 'h2';
  if (before.faults !== now.faults && Object.keys(now.faults)[0]) return `.bad ${CONTROLS}`;
  // An answer opens its question too, but then the focus is there already.
  return before.opened !== now.opened && before.answers === now.answers
    ? `[data-key="${now.opened.at(-1)}"] ${CONTROLS}`
    : undefined;
}
