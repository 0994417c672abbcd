import type { CaseEvent } from '../../kept/case.js';
import type { Delivery, DeliveryKind, Tried } from '../../kept/delivery.js';
import { type KeptRow, keptOf } from '../kept.js';
import type { Connection } from './connection.js';

export interface About {
  readonly place: number;
  readonly kind: DeliveryKind;
  readonly revision: number;
  readonly at: number;
  /** The case event it tells of. */
  readonly event?: number;
}

/** Due at once. The same message to the same hook is written once, whatever happens. */
export function enqueue(db: Connection, about: About, hooks: readonly string[]): void {
  for (const hook of hooks)
    db.run(
      `INSERT OR IGNORE INTO deliveries (message, hook, place, kind, revision, event, at, tries, next_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)`,
      [
        `msg_${crypto.randomUUID()}`,
        hook,
        about.place,
        about.kind,
        about.revision,
        about.event ?? 0,
        about.at,
        about.at,
      ],
    );
}

interface DueRow extends KeptRow {
  readonly message: string;
  readonly kind: DeliveryKind;
  readonly at: number;
  readonly tries: number;
  readonly event_at: number | null;
  readonly event_status: CaseEvent['status'] | null;
  readonly note: string | null;
}

export function due(db: Connection, hook: string, now: number, most: number): readonly Delivery[] {
  return db
    .all<DueRow>(
      `SELECT message, kind, d.at, tries, r.id, d.revision, r.received_at, quarantine, verified, unverified_reason,
         case_number, case_status, due_at, body, e.at AS event_at, e.status AS event_status, note
       FROM deliveries d JOIN responses r USING (place)
       JOIN revisions v ON v.place = d.place AND v.revision = d.revision
       LEFT JOIN case_events e ON e.event = d.event
       WHERE hook = ? AND next_at <= ? ORDER BY next_at, delivery LIMIT ?`,
      [hook, now, most],
    )
    .map((row) => ({
      message: row.message,
      kind: row.kind,
      at: row.at,
      tries: row.tries,
      kept: keptOf(row),
      ...(row.event_at !== null && {
        event: {
          at: row.event_at,
          ...(row.event_status && { status: row.event_status }),
          ...(row.note !== null && { note: row.note }),
        },
      }),
    }));
}

export function nextDue(db: Connection, hook: string): number | undefined {
  const row = db.get<{ next: number | null }>(
    'SELECT min(next_at) AS next FROM deliveries WHERE hook = ? AND next_at IS NOT NULL',
    [hook],
  );
  return row?.next ?? undefined;
}

export function tried(db: Connection, message: string, { status, nextAt }: Tried): void {
  db.run('UPDATE deliveries SET tries = tries + 1, last_status = ?, next_at = ? WHERE message = ?', [
    status,
    nextAt ?? null,
    message,
  ]);
}
