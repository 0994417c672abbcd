/*
 * As much of `@preact/signals` as the card needs, for the files that people host: everything on the screen is drawn by
 * one effect, so neither the binding to components nor the bookkeeping of large graphs is used. It is 1.3 kB less to
 * download. The npm package keeps the real one, because an app's own signals may meet ours there. `cells.contract.ts`
 * holds the two alike.
 */

interface Reader {
  turn(): void;
  readonly sources: Set<Set<Reader>>;
}

/** Whose run is under way: of the call stack, not of the module. */
let current: Reader | undefined;

export function signal<T>(first: T): { value: T } {
  const readers = new Set<Reader>();
  let now = first;
  return {
    get value() {
      if (current) {
        readers.add(current);
        current.sources.add(readers);
      }
      return now;
    },
    set value(next) {
      if (Object.is(next, now)) return;
      now = next;
      for (const reader of [...readers]) reader.turn();
    },
  };
}

/** Runs at once, and again whenever a signal that it has read changes. Returns its stop. */
export function effect(run: () => void): () => void {
  let running = false;
  let due = false;
  let stopped = false;
  const me: Reader = {
    sources: new Set(),
    turn() {
      due = true;
      // A change made by the run itself is its next turn, not one within.
      if (running || stopped) return;
      running = true;
      try {
        while (due && !stopped) {
          due = false;
          reading(me, run);
        }
      } finally {
        running = false;
      }
    },
  };
  me.turn();
  return () => {
    stopped = true;
    for (const readers of me.sources) readers.delete(me);
  };
}

export function untracked<T>(run: () => T): T {
  return reading(undefined, run);
}

function reading<T>(reader: Reader | undefined, run: () => T): T {
  const before = current;
  current = reader;
  try {
    return run();
  } finally {
    current = before;
  }
}
