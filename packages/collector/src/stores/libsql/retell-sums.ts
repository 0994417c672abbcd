import type { Connection } from './connection.js';
import { STORED, type StoredRow, summed } from './save.js';
import { KEY, type PendingSums } from './sums.js';

const AT_ONCE = 500;
const BEFORE = KEY.filter((column) => column !== 'language');

/**
 * Fills the sums of a file that had none by language: with what its responses add. What its old sums held beyond that
 * comes from responses that were too old to be kept, and nobody knows their language any more.
 */
export function retellSums(db: Connection, sums: PendingSums): void {
  for (let place = 0; ; ) {
    const rows = db.all<StoredRow>(`${STORED} WHERE responses.place > ? ORDER BY responses.place LIMIT ?`, [
      place,
      AT_ONCE,
    ]);
    for (const row of rows) sums.add(summed(row));
    sums.flush();
    const last = rows.at(-1);
    if (!last) break;
    place = last.place;
  }
  const same = BEFORE.map((column) => `sums.${column} = sums_before.${column}`).join(' AND ');
  db.run(
    `INSERT INTO sums (${BEFORE.join(', ')}, language, n)
     SELECT ${BEFORE.join(', ')}, '', left_over FROM (
       SELECT *, n - ifnull((SELECT sum(n) FROM sums WHERE ${same}), 0) AS left_over FROM sums_before
     ) WHERE left_over > 0
     ON CONFLICT DO UPDATE SET n = n + excluded.n`,
  );
  db.script('DROP TABLE sums_before');
}
