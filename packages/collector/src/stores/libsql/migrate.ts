import type { Connection } from './connection.js';
import { LANGUAGES_SINCE, MIGRATIONS } from './migrations.js';
import { retellSums } from './retell-sums.js';
import { pendingSums } from './sums.js';

/**
 * Brings a file forward to the newest schema, all the way or not at all.
 * @throws with the cure, when the file is not ours or comes from a newer collector
 */
export function migrate(connection: Connection): void {
  const known = MIGRATIONS.length;
  connection.transaction(() => {
    const seen = connection.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
    const tables = connection.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0;
    if (seen === 0 && tables > 0)
      throw new Error('The file is a database, but not one of Ohlas. Name another file or folder.');
    if (seen > known)
      throw new Error(
        `The file was written by a newer collector (schema ${seen}, this one knows ${known}). Update.`,
      );
    for (const step of MIGRATIONS.slice(seen)) connection.script(step);
    connection.script(`PRAGMA user_version = ${known}`);
    if (seen < LANGUAGES_SINCE) retellSums(connection, pendingSums(connection));
  });
}
