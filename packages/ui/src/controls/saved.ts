import type { Talk } from '@ohlas/core';

/** Undo takes back all that was tapped, so it stands where that is one rating; each of several is cleared by itself. */
export function isAlone({ answers, saved }: Talk): boolean {
  return saved && !Object.values(answers).filter(({ shape }) => shape === 'number')[1];
}
