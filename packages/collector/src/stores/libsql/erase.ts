import { changes } from '@ohlas/scores';
import type { Restored } from '../../kept/store.js';
import type { Connection } from './connection.js';
import { enqueue } from './deliveries.js';
import { isErased, STORED, type StoredRow, summed } from './save.js';
import type { PendingSums } from './sums.js';

/** Removes a response with all that hangs on it, and what it added; its id stays, so that no late copy comes back. */
export function erase(db: Connection, sums: PendingSums, id: string): boolean {
  const stored = db.get<StoredRow>(`${STORED} WHERE id = ?`, [id]);
  if (!stored) return isErased(db, id);
  sums.add(changes(summed(stored), []));
  db.run('DELETE FROM responses WHERE place = ?', [stored.place]);
  db.run('INSERT INTO erased (id) VALUES (?)', [id]);
  return true;
}

/** Lets a response out of quarantine for good. */
export function restore(db: Connection, sums: PendingSums, id: string, { at, notify }: Restored): boolean {
  const stored = db.get<StoredRow>(`${STORED} WHERE id = ?`, [id]);
  if (!stored) return false;
  sums.add(changes(summed(stored), summed({ ...stored, quarantine: '' })));
  db.run(`UPDATE responses SET quarantine = '', restored = 1 WHERE place = ?`, [stored.place]);
  if (stored.quarantine !== '') {
    const about = { place: stored.place, revision: stored.revision, at };
    enqueue(db, { ...about, kind: 'response.stored' }, notify.answer);
    if (stored.case_number !== null) enqueue(db, { ...about, kind: 'case.opened' }, notify.case);
  }
  return true;
}
