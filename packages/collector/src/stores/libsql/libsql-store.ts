import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OhlasCounts } from '@ohlas/protocol';
import type { Count, Shown } from '@ohlas/scores';
import type { CaseChange, CaseChanged, OpenCases } from '../../kept/case.js';
import type { Delivery, Tried } from '../../kept/delivery.js';
import type { Limits, Person, Pruned } from '../../kept/person.js';
import {
  type Arrival,
  type CountRow,
  type Found,
  type ListQuery,
  type RatingCount,
  type ResponseStore,
  type Restored,
  type Revision,
  StoreUnavailable,
  type SumsQuery,
} from '../../kept/store.js';
import { keptOf } from '../kept.js';
import { chosen, hasSums } from '../sums.js';
import { changeCase, historyOf, openCases } from './cases.js';
import { connect, limitSize } from './connection.js';
import { addCounts, readCounts, readShown } from './counts.js';
import { due, nextDue, tried } from './deliveries.js';
import { erase, restore } from './erase.js';
import { groupCommit } from './group-commit.js';
import { KEPT, list, type PlacedRow } from './list.js';
import { migrate } from './migrate.js';
import { idsOf, prune } from './people.js';
import { STORED, type StoredRow, save, summed } from './save.js';
import { pendingSums, readRatings, readSums } from './sums.js';

export interface LibsqlOptions {
  /** How long SQLite waits for another process that holds the lock, in milliseconds. The wait blocks this process. */
  readonly busyTimeoutMs?: number;
  /** The file grows no further than this; what does not fit is refused as on a full disk. */
  readonly maxBytes?: number;
}

/**
 * Responses in one SQLite file, safe from a power cut once acknowledged. Folders on the way are made.
 *
 * The driver is loaded when called, so that a collector with another store runs where it does not.
 * @param file the database, for example `.ohlas/responses.db`; `-wal` and `-shm` files appear beside it
 */
export async function libsqlStore(
  file: string,
  { busyTimeoutMs = 5000, maxBytes }: LibsqlOptions = {},
): Promise<ResponseStore> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const { default: Database } = await import('libsql');
  const db = connect(new Database(file), busyTimeoutMs);
  migrate(db);
  if (maxBytes !== undefined) limitSize(db, maxBytes);
  const sums = pendingSums(db);
  const writer = groupCommit({
    transaction: <T>(run: () => T) =>
      db.transaction(() => {
        // What an earlier transaction left behind was rolled back with it.
        sums.clear();
        const result = run();
        sums.flush();
        return result;
      }),
  });
  let open = true;

  async function read<T>(run: () => T): Promise<T> {
    if (!open) throw new StoreUnavailable('The store is closed.');
    return run();
  }
  // The log still holds the old pages until they are moved and it is cut off.
  const forget = () => void db.all('PRAGMA wal_checkpoint(TRUNCATE)');

  return {
    save: (arrival: Arrival) => writer.write(() => save(db, sums, arrival)),

    find: (id: string) =>
      read((): Found | undefined => {
        const row = db.get<PlacedRow>(`${KEPT} WHERE id = ?`, [id.toLowerCase()]);
        if (!row) return undefined;
        const revisions = db.all<Revision>(
          'SELECT revision, received_at AS receivedAt, body FROM revisions WHERE place = ? ORDER BY revision',
          [row.place],
        );
        return { kept: keptOf(row), revisions, history: historyOf(db, row.place) };
      }),

    list: (query: ListQuery) => read(() => list(db, query)),

    async erase(id: string): Promise<boolean> {
      const known = await writer.write(() => erase(db, sums, id.toLowerCase()));
      if (known) forget();
      return known;
    },

    addCounts: (counts: OhlasCounts) => writer.write(() => addCounts(db, counts)),
    counts: () => read((): readonly CountRow[] => readCounts(db)),
    shown: () => read((): readonly Shown[] => readShown(db)),

    sums: (query: SumsQuery) =>
      read((): readonly Count[] => {
        const { subject } = query;
        if (subject === undefined || hasSums(subject)) return readSums(db, query);
        const [, type = subject, id = null] = /^([a-z]+):(.*)$/s.exec(subject) ?? [];
        const rows = db.all<StoredRow>(`${STORED} WHERE subject_type = ? AND subject_id IS ?`, [type, id]);
        return chosen(
          rows.flatMap((row) => summed(row, subject)),
          query,
        );
      }),

    ratings: (subject: string) => read((): readonly RatingCount[] => readRatings(db, subject)),

    restore: (id: string, restored: Restored) =>
      writer.write(() => restore(db, sums, id.toLowerCase(), restored)),

    changeCase: (id: string, change: CaseChange) =>
      writer.write((): CaseChanged => changeCase(db, id.toLowerCase(), change)),
    openCases: (now: number) => read((): OpenCases => openCases(db, now)),

    idsOf: (person: Person) => read((): readonly string[] => idsOf(db, person)),
    async prune(limits: Limits): Promise<Pruned> {
      const pruned = await writer.write(() => prune(db, limits));
      if (pruned.contacts + pruned.answers > 0) forget();
      return pruned;
    },

    due: (hook: string, now: number, most: number) =>
      read((): readonly Delivery[] => due(db, hook, now, most)),
    nextDue: (hook: string) => read((): number | undefined => nextDue(db, hook)),
    tried: (message: string, result: Tried) => writer.write(() => tried(db, message, result)),

    ping: () => read(() => void db.get('SELECT count(*) FROM sqlite_schema')),

    async close(): Promise<void> {
      if (!open) return;
      open = false;
      writer.close();
      // Leaves everything in the one file, fit to be copied.
      forget();
      db.close();
    },
  };
}
