import type { Connection } from './connection.js';
import { STORED, type StoredRow, summed } from './save.js';
import type { PendingSums } from './sums.js';

const AT_ONCE = 500;

/** Counts every stored response anew, as when a file is older than its sums. */
export function rebuildSums(db: Connection, sums: PendingSums): void {
  db.run('DELETE FROM sums');
  for (let place = 0; ; ) {
    const rows = db.all<StoredRow>(`${STORED} WHERE responses.place > ? ORDER BY responses.place LIMIT ?`, [
      place,
      AT_ONCE,
    ]);
    for (const row of rows) sums.add(summed(row));
    const last = rows.at(-1);
    if (!last) break;
    place = last.place;
  }
  sums.flush();
}
