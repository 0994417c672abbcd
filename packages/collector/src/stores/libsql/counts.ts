import type { OhlasCounts } from '@ohlas/protocol';
import type { Shown } from '@ohlas/scores';
import { COUNTED, type CountRow } from '../../kept/store.js';
import type { Connection } from './connection.js';

export function addCounts(db: Connection, { day, counts, test }: OhlasCounts): void {
  const sums = COUNTED.map(
    (column) => `${column} = min(${column} + excluded.${column}, ${Number.MAX_SAFE_INTEGER})`,
  );
  for (const row of counts)
    db.run(
      `INSERT INTO counts (day, prompt, audience, test, ${COUNTED.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET ${sums.join(', ')}`,
      [day, row.prompt, row.audience, Number(test), ...COUNTED.map((column) => row[column])],
    );
}

export function readCounts(db: Connection): readonly CountRow[] {
  return db
    .all<Omit<CountRow, 'test'> & { test: number }>(
      'SELECT * FROM counts ORDER BY day, prompt, audience, test',
    )
    .map((row) => ({ ...row, test: row.test === 1 }));
}

export function readShown(db: Connection): readonly Shown[] {
  return db.all<Shown>(
    `SELECT day, card, audience, sum(shown) AS shown, sum(sent) AS sent
     FROM counts JOIN prompt_cards USING (prompt) WHERE test = 0
     GROUP BY day, card, audience ORDER BY day, card, audience`,
  );
}
