import type { OpenCases } from '../../store.js';
import type { Connection } from './connection.js';

export function openCases(db: Connection, now: number): OpenCases {
  const counted = db.get<OpenCases>(
    `SELECT count(*) AS open, count(*) FILTER (WHERE due_at < ?) AS overdue FROM responses
     WHERE case_number IS NOT NULL AND case_status = 'open' AND status <> 'withdrawn'`,
    [now],
  );
  return { open: counted?.open ?? 0, overdue: counted?.overdue ?? 0 };
}
