import type { CaseChange, CaseChanged, CaseEvent, CaseStatus, OpenCases } from '../../kept/case.js';
import type { Connection } from './connection.js';
import { enqueue } from './deliveries.js';

export function openCases(db: Connection, now: number): OpenCases {
  const counted = db.get<OpenCases>(
    `SELECT count(*) AS open, count(*) FILTER (WHERE due_at < ?) AS overdue FROM responses
     WHERE case_number IS NOT NULL AND case_status = 'open' AND status <> 'withdrawn'`,
    [now],
  );
  return { open: counted?.open ?? 0, overdue: counted?.overdue ?? 0 };
}

export function changeCase(db: Connection, id: string, change: CaseChange): CaseChanged {
  const found = db.get<{
    place: number;
    revision: number;
    case_number: string | null;
    case_status: CaseStatus;
  }>('SELECT place, revision, case_number, case_status FROM responses WHERE id = ?', [id]);
  if (!found) return 'unknown';
  if (found.case_number === null) return 'no-case';
  const status = change.status === found.case_status ? null : (change.status ?? null);
  const note = change.note ?? null;
  if (status === null && note === null) return 'changed';

  const { place, revision } = found;
  if (status !== null) db.run('UPDATE responses SET case_status = ? WHERE place = ?', [status, place]);
  const row = db.get<{ event: number }>(
    'INSERT INTO case_events (place, at, status, note) VALUES (?, ?, ?, ?) RETURNING event',
    [place, change.at, status, note],
  );
  const event = row?.event ?? 0;
  enqueue(db, { place, kind: 'case.changed', revision, event, at: change.at }, change.notify);
  return 'changed';
}

export function historyOf(db: Connection, place: number): readonly CaseEvent[] {
  return db
    .all<{ at: number; status: CaseStatus | null; note: string | null }>(
      'SELECT at, status, note FROM case_events WHERE place = ? ORDER BY event',
      [place],
    )
    .map(({ at, status, note }) => ({
      at,
      ...(status !== null && { status }),
      ...(note !== null && { note }),
    }));
}
