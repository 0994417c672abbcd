import { byDue, NO_DUE, readCursor, writeCursor } from '../../kept/order.js';
import type { Listed, ListQuery } from '../../kept/store.js';
import { type KeptRow, keptOf } from '../kept.js';
import type { Connection, Value } from './connection.js';
import { where } from './where.js';

export const KEPT = `SELECT responses.place, responses.id, responses.revision, responses.received_at, quarantine, verified,
  unverified_reason, case_number, case_status, due_at, body FROM responses JOIN revisions USING (place, revision)`;

export type PlacedRow = KeptRow & { readonly place: number };

export function list(db: Connection, { filter, limit, after }: ListQuery): Listed {
  const { sql, values } = where(filter);
  const cursor = after === undefined ? undefined : readCursor(after);
  // Two orders, each with an index: by arrival, and by the promised time with those that have none at the end.
  const due = `ifnull(due_at, ${NO_DUE})`;
  const [order, behind, at]: readonly [string, string, readonly Value[]] = byDue(filter)
    ? [
        `${due}, responses.place`,
        `(${due}, responses.place) > (?, ?)`,
        cursor ? [cursor.due, cursor.place] : [],
      ]
    : ['responses.place DESC', 'responses.place < ?', cursor ? [cursor.place] : []];
  const rows = db.all<PlacedRow>(
    `${KEPT} WHERE ${sql} ${cursor ? `AND ${behind}` : ''} ORDER BY ${order} LIMIT ?`,
    // One more than asked for tells whether there is a next page.
    [...values, ...at, limit + 1],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    responses: page.map(keptOf),
    ...(last &&
      rows.length > limit && {
        next: writeCursor({ place: last.place, due: last.due_at ?? NO_DUE }, filter),
      }),
  };
}
