import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OhlasCounts } from '@ohlas/protocol';
import {
  type Arrival,
  COUNTED,
  type CountRow,
  type Found,
  type Listed,
  type ListQuery,
  type ResponseStore,
  type Revision,
  type Saved,
  StoreUnavailable,
} from '../../store.js';
import { type KeptRow, keptOf } from '../kept.js';
import { answerRowsOf, rowOf } from '../row.js';
import { type Connection, type ConnectionOptions, connect, type Value } from './connection.js';
import { groupCommit } from './group-commit.js';
import { where } from './where.js';

const KEPT = `SELECT responses.place, responses.id, responses.revision, responses.received_at, quarantine, case_number,
  case_status, due_at, body FROM responses JOIN revisions USING (place, revision)`;

/**
 * Responses in one SQLite file, safe from a power cut once acknowledged. Folders on the way are made.
 *
 * The driver is loaded when called, so that a collector with another store runs where it does not.
 * @param file the database, for example `.ohlas/responses.db`; `-wal` and `-shm` files appear beside it
 */
export async function libsqlStore(file: string, options: ConnectionOptions = {}): Promise<ResponseStore> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const { default: Database } = await import('libsql');
  const db = connect(new Database(file), options);
  const writer = groupCommit(db);
  let open = true;

  async function read<T>(run: () => T): Promise<T> {
    if (!open) throw new StoreUnavailable('The store is closed.');
    return run();
  }

  return {
    save: (arrival: Arrival) => writer.write(() => save(db, arrival)),

    find: (id: string) =>
      read((): Found | undefined => {
        const row = db.get<KeptRow & { place: number }>(`${KEPT} WHERE id = ?`, [id.toLowerCase()]);
        if (!row) return undefined;
        const revisions = db.all<Revision>(
          'SELECT revision, received_at AS receivedAt, body FROM revisions WHERE place = ? ORDER BY revision',
          [row.place],
        );
        return { kept: keptOf(row), revisions };
      }),

    list: ({ filter, limit, after }: ListQuery) =>
      read((): Listed => {
        const { sql, values } = where(filter, after);
        const rows = db.all<KeptRow & { place: number }>(
          `${KEPT} WHERE ${sql} ORDER BY responses.place DESC LIMIT ?`,
          // One more than asked for tells whether there is a next page.
          [...values, limit + 1],
        );
        const page = rows.slice(0, limit);
        const last = page.at(-1);
        return { responses: page.map(keptOf), ...(last && rows.length > limit && { next: last.place }) };
      }),

    async erase(id: string): Promise<boolean> {
      const key = id.toLowerCase();
      const known = await writer.write(() => {
        if (!db.get('SELECT 1 FROM responses WHERE id = ?', [key])) return isErased(db, key);
        db.run('DELETE FROM responses WHERE id = ?', [key]);
        db.run('INSERT INTO erased (id) VALUES (?)', [key]);
        return true;
      });
      // The log still holds the old pages until they are moved and it is cut off.
      if (known) db.all('PRAGMA wal_checkpoint(TRUNCATE)');
      return known;
    },

    addCounts: (counts: OhlasCounts) => writer.write(() => addCounts(db, counts)),

    counts: () =>
      read((): readonly CountRow[] =>
        db
          .all<Omit<CountRow, 'test'> & { test: number }>(
            'SELECT * FROM counts ORDER BY day, prompt, audience, test',
          )
          .map((row) => ({ ...row, test: row.test === 1 })),
      ),

    ping: () => read(() => void db.get('SELECT count(*) FROM sqlite_schema')),

    async close(): Promise<void> {
      if (!open) return;
      open = false;
      writer.close();
      // Leaves everything in the one file, fit to be copied.
      db.all('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
    },
  };
}

function save(db: Connection, arrival: Arrival): Saved {
  const row = rowOf(arrival);
  if (isErased(db, row.id)) return 'erased';

  const before = db.get<{ place: number; revision: number; case_number: string | null }>(
    'SELECT place, revision, case_number FROM responses WHERE id = ?',
    [row.id],
  );
  if (!before) {
    const place = insert(db, 'responses', { ...row, received_at: arrival.receivedAt, case_status: 'open' });
    keep(db, place, arrival);
    return 'stored';
  }

  const { place } = before;
  const same = db.get<{ body: string }>('SELECT body FROM revisions WHERE place = ? AND revision = ?', [
    place,
    row.revision,
  ]);
  if (same) return same.body === arrival.body ? 'repeated' : 'conflict';
  if (before.revision > row.revision) return 'older';

  // A case that was closed stays closed while the person adds to it.
  const changed = { ...row, ...(before.case_number === null && { case_status: 'open' }) };
  db.run(
    `UPDATE responses SET ${Object.keys(changed)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE place = ?`,
    [...Object.values(changed), place],
  );
  db.run('DELETE FROM answers WHERE place = ?', [place]);
  if (row.status === 'withdrawn') db.run('DELETE FROM revisions WHERE place = ?', [place]);
  keep(db, place, arrival);
  return 'stored';
}

/** The body as sent, and its answers in columns. */
function keep(db: Connection, place: number, { response, body, receivedAt }: Arrival): void {
  insert(db, 'revisions', { place, revision: response.revision, received_at: receivedAt, body });
  for (const { choices, ...answer } of answerRowsOf(response)) {
    insert(db, 'answers', { place, ...answer });
    for (const choice of choices) insert(db, 'choices', { place, position: answer.position, choice });
  }
}

type Columns = { readonly [column: string]: Value };

/** Returns the row's place. Column names come from our own types, never from a message. */
function insert(db: Connection, table: string, columns: Columns): number {
  const names = Object.keys(columns);
  const row = db.get<{ place: number }>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING place`,
    Object.values(columns),
  );
  return row?.place ?? 0;
}

function addCounts(db: Connection, { day, counts, test }: OhlasCounts): void {
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

const isErased = (db: Connection, id: string): boolean =>
  db.get('SELECT 1 FROM erased WHERE id = ?', [id]) !== undefined;
