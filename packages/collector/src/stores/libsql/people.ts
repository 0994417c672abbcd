import type { OhlasResponse } from '@ohlas/protocol';
import { withoutContacts } from '../../kept/forget.js';
import { contactKey, type Limits, type Person, type Pruned } from '../../kept/person.js';
import { ORDER_QUESTION, searchableOf } from '../row.js';
import type { Connection } from './connection.js';

export function idsOf(db: Connection, person: Person): readonly string[] {
  const rows =
    'email' in person
      ? db.all<{ id: string }>(
          'SELECT id FROM contacts JOIN responses USING (place) WHERE value = ? ORDER BY place',
          [contactKey(person.email)],
        )
      : db.all<{ id: string }>(
          `SELECT id FROM responses WHERE order_id = ?1 OR (subject_type = 'order' AND subject_id = ?1)
           OR place IN (SELECT place FROM answers WHERE question = ?2 AND shape = 'text' AND trim(text) = ?1)
           ORDER BY place`,
          [person.order.trim(), ORDER_QUESTION],
        );
  return rows.map(({ id }) => id);
}

/** A few at once. The sums keep what old responses added: it says nothing about anybody. */
export function prune(db: Connection, { contactsBefore, answersBefore, most }: Limits): Pruned {
  const old = db.all<{ place: number; id: string }>(
    'SELECT place, id FROM responses WHERE received_at < ? LIMIT ?',
    [answersBefore, most],
  );
  for (const { place, id } of old) {
    db.run('DELETE FROM responses WHERE place = ?', [place]);
    db.run('INSERT OR IGNORE INTO erased (id) VALUES (?)', [id]);
  }
  const known = db.all<{ place: number }>(
    `SELECT place FROM responses WHERE received_at < ?
     AND (EXISTS (SELECT 1 FROM contacts WHERE contacts.place = responses.place)
       OR EXISTS (SELECT 1 FROM case_events WHERE case_events.place = responses.place AND note IS NOT NULL))
     LIMIT ?`,
    [contactsBefore, most],
  );
  for (const { place } of known) forgetContacts(db, place);
  return { contacts: known.length, answers: old.length };
}

function forgetContacts(db: Connection, place: number): void {
  const bodies = db.all<{ revision: number; body: string }>(
    'SELECT revision, body FROM revisions WHERE place = ? ORDER BY revision',
    [place],
  );
  let front: string | undefined;
  for (const { revision, body } of bodies) {
    front = withoutContacts(body);
    db.run('UPDATE revisions SET body = ? WHERE place = ? AND revision = ?', [front, place, revision]);
  }
  if (front !== undefined) {
    const search = searchableOf(JSON.parse(front) as OhlasResponse);
    db.run('UPDATE responses SET search = ? WHERE place = ?', [search, place]);
  }
  db.run(`DELETE FROM answers WHERE place = ? AND kind = 'contact'`, [place]);
  db.run('DELETE FROM contacts WHERE place = ?', [place]);
  db.run('UPDATE case_events SET note = NULL WHERE place = ?', [place]);
}
