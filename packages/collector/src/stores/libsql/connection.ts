import type Database from 'libsql';
import { StoreUnavailable } from '../../kept/store.js';

/**
 * What may be bound. The binding of libsql 0.5.29 aborts the whole process when it meets a boolean or an object,
 * so everything goes through {@link Connection}, always as one array of these.
 */
export type Value = string | number | null;

/** The few verbs of SQL that the store needs, typed so that nothing dangerous can be bound. */
export interface Connection {
  run(sql: string, values?: readonly Value[]): void;
  /** Runs any number of statements, which take no values. */
  script(sql: string): void;
  get<Row>(sql: string, values?: readonly Value[]): Row | undefined;
  all<Row>(sql: string, values?: readonly Value[]): Row[];
  /** Runs all of it in one `BEGIN IMMEDIATE`, or none. */
  transaction<T>(run: () => T): T;
  close(): void;
}

/**
 * Settles and wraps an open database. Whatever SQLite refuses is thrown as {@link StoreUnavailable}, settings that do
 * not hold as an error that names the cure.
 * @param busyTimeoutMs how long SQLite waits for another process that holds the lock; the wait blocks this process
 */
export function connect(db: Database.Database, busyTimeoutMs: number): Connection {
  const statements = new Map<string, Database.Statement<unknown[]>>();

  function guard<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw new StoreUnavailable(`The database refused: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }

  function statement(sql: string): Database.Statement<unknown[]> {
    const known = statements.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    statements.set(sql, made);
    return made;
  }

  const connection: Connection = {
    run: (sql, values = []) => void guard(() => statement(sql).run([...values])),
    script: (sql) => void guard(() => db.exec(sql)),
    get: <Row>(sql: string, values: readonly Value[] = []) =>
      guard(() => statement(sql).get([...values])) as Row | undefined,
    all: <Row>(sql: string, values: readonly Value[] = []) =>
      guard(() => statement(sql).all([...values])) as Row[],
    transaction<T>(run: () => T): T {
      // IMMEDIATE: a deferred transaction that turns into a writer fails at once, whatever the timeout.
      guard(() => db.exec('BEGIN IMMEDIATE'));
      try {
        const result = run();
        guard(() => db.exec('COMMIT'));
        return result;
      } catch (error) {
        // A full disk has rolled back by itself already.
        if (db.inTransaction) guard(() => db.exec('ROLLBACK'));
        throw error;
      }
    },
    close: () => void guard(() => db.close()),
  };

  settle(connection, busyTimeoutMs);
  return connection;
}

/** The file grows no further than this; what does not fit is refused as on a full disk. */
export function limitSize(connection: Connection, maxBytes: number): void {
  const pageSize = connection.get<{ page_size: number }>('PRAGMA page_size')?.page_size ?? 4096;
  connection.all(`PRAGMA max_page_count=${Math.floor(maxBytes / pageSize)}`);
}

/** Each setting, and what SQLite must answer when asked for it afterwards. */
function settle(connection: Connection, busyTimeoutMs: number): void {
  const settings: readonly (readonly [pragma: string, value: string, expected: Value, cure?: string])[] = [
    ['busy_timeout', String(busyTimeoutMs), busyTimeoutMs],
    // Readers and the writer do not wait for each other.
    ['journal_mode', 'WAL', 'wal', 'Keep the file on a local disk, network folders cannot do this.'],
    // With NORMAL a power cut may take the last commits with it, and they have been acknowledged.
    ['synchronous', 'FULL', 2],
    ['foreign_keys', 'ON', 1],
    // What was erased is overwritten, not only unlinked.
    ['secure_delete', 'ON', 1],
    ['trusted_schema', 'OFF', 0],
  ];
  for (const [pragma, value, expected, cure = 'This build of SQLite cannot be used.'] of settings) {
    connection.all(`PRAGMA ${pragma}=${value}`);
    const [row] = connection.all<Record<string, Value>>(`PRAGMA ${pragma}`);
    const found = row && Object.values(row)[0];
    if (found !== expected) throw new Error(`SQLite says ${pragma} is ${found}, not ${expected}. ${cure}`);
  }
}
