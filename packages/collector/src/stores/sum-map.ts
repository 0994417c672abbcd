import { COUNT_KEYS, type Count } from '@ohlas/scores';

/** Rows with equal keys as one. */
export interface SumMap {
  add(changes: Iterable<Count>): void;
  rows(): Iterable<Count>;
  clear(): void;
}

export function sumMap(): SumMap {
  const rows = new Map<string, Count>();
  return {
    add(changes: Iterable<Count>): void {
      for (const row of changes) {
        // No text of a response holds a NUL.
        const key = COUNT_KEYS.map((name) => row[name]).join('\0');
        const n = (rows.get(key)?.n ?? 0) + row.n;
        if (n === 0) rows.delete(key);
        else rows.set(key, { ...row, n });
      }
    },
    rows: () => rows.values(),
    clear: () => rows.clear(),
  };
}
