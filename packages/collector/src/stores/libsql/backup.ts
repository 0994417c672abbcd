import { chmod, stat } from 'node:fs/promises';

/**
 * Copies a database of answers into a new file, whole and without gaps, while a collector writes to it too.
 * @returns how many responses the copy holds
 * @throws with the cure, when there is nothing to copy or something in the way
 */
export async function backup(file: string, to: string): Promise<number> {
  if (!(await exists(file)))
    throw new Error(`There are no answers in ${file}. Name the folder they are kept in: --data .ohlas`);
  if (await exists(to)) throw new Error(`${to} is there already. Name a new file: --backup answers-2.db`);
  const { default: Database } = await import('libsql');
  const db = new Database(file);
  try {
    db.exec('PRAGMA busy_timeout=5000');
    db.prepare('VACUUM INTO ?').run([to]);
  } finally {
    db.close();
  }
  // It holds what people wrote, like the original.
  await chmod(to, 0o600);

  const copy = new Database(to);
  try {
    const [check] = copy.prepare('PRAGMA quick_check').all([]) as { quick_check: string }[];
    if (check?.quick_check !== 'ok')
      throw new Error(`The copy is damaged (${check?.quick_check}). Look after the disk.`);
    const counted = copy.prepare('SELECT count(*) AS n FROM responses').get([]) as { n: number };
    return counted.n;
  } finally {
    copy.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
