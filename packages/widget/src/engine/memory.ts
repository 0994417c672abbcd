import { type History, kept, type Level, NOTHING, readHistory } from '@ohlas/core';

/** The one record, see `History`. */
const KEY = 'ohlas-history';
/** A day's totals of prompts, where they are counted; at `full` only. */
export const COUNTS_KEY: string = 'ohlas-counts';

/** What the device remembers, as far as consent and browser allow. */
export interface Memory {
  readonly level: Level;
  /** Nothing where nothing may or can be read. Read anew each time: other tabs write too. */
  read(): History;
  /** Whether what is written will be found again. Where it will not, nobody may be asked unasked. */
  works(): boolean;
  /** Writes, and tells whether that worked. */
  update(change: (history: History) => History): boolean;
  /** Erases what the new level does not allow. */
  allow(level: Level): void;
}

export function createMemory(now: () => number): Memory {
  let level: Level = 'none';
  let broken = false;
  const read = () => {
    try {
      return readHistory(localStorage.getItem(KEY));
    } catch {
      // Sandboxed or blocked.
      broken = true;
      return undefined;
    }
  };
  const write = (history: History) => {
    try {
      if (level !== 'full') localStorage.removeItem(COUNTS_KEY);
      if (history === NOTHING) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify(history));
      return true;
    } catch {
      broken = true;
      return false;
    }
  };
  return {
    get level() {
      return level;
    },
    read: () => kept(read() ?? NOTHING, level, now()),
    works: () => level === 'none' || (!!read() && !broken),
    update(change) {
      const found = level !== 'none' && read();
      return !!found && write(kept(change(found), level, now()));
    },
    allow(next) {
      level = next;
      const found = read();
      // A record of a newer release is not ours to change, but erasing it is what was asked for.
      if (next === 'none' || (found && found !== NOTHING)) write(kept(found ?? NOTHING, next, now()));
    },
  };
}
