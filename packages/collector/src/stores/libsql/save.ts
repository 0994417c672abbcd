import type { OhlasResponse } from '@ohlas/protocol';
import { type Count, changes, countsOf } from '@ohlas/scores';
import type { CaseStatus } from '../../kept/case.js';
import { contactKey } from '../../kept/person.js';
import { type Standing, standingOf } from '../../kept/proof.js';
import type { Arrival, Saved } from '../../kept/store.js';
import { continues } from '../continues.js';
import { answerRowsOf, contactsOf, rowOf } from '../row.js';
import { sumsOf } from '../sums.js';
import type { Connection, Value } from './connection.js';
import { enqueue } from './deliveries.js';
import type { PendingSums } from './sums.js';

/** A stored response, as far as the next revision needs to know it. */
export interface StoredRow {
  readonly place: number;
  readonly revision: number;
  readonly body: string;
  readonly day: string;
  readonly quarantine: string;
  readonly restored: 0 | 1;
  readonly verified: 0 | 1;
  readonly case_number: string | null;
  readonly case_status: CaseStatus;
}

export const STORED = `SELECT responses.place, responses.revision, body, day, quarantine, restored, verified, case_number,
  case_status FROM responses JOIN revisions USING (place, revision)`;

/** What a stored response adds to the sums, or what it would add to those of one subject. */
export function summed(
  { body, day, quarantine, verified }: Pick<StoredRow, 'body' | 'day' | 'quarantine' | 'verified'>,
  subject?: string,
): readonly Count[] {
  const response = JSON.parse(body) as OhlasResponse;
  const standing = { day, quarantined: quarantine !== '', verified: verified === 1 };
  if (subject === undefined) return sumsOf(response, standing);
  return countsOf(response, standing).map((row) => ({ ...row, subject }));
}

export function save(db: Connection, sums: PendingSums, arrival: Arrival): Saved {
  const row = rowOf(arrival);
  if (isErased(db, row.id)) return 'erased';

  const before = db.get<StoredRow>(`${STORED} WHERE id = ?`, [row.id]);
  if (before) {
    const same = db.get<{ body: string }>('SELECT body FROM revisions WHERE place = ? AND revision = ?', [
      before.place,
      row.revision,
    ]);
    if (same) return same.body === arrival.body ? 'repeated' : 'conflict';
    if (before.revision > row.revision) return 'older';
  }

  const standing = prove(db, row.id, arrival, before);
  const known = {
    day: before?.day ?? arrival.day,
    // Whoever was let in by a person is not locked out by a rule again.
    quarantine: before?.restored ? '' : row.quarantine,
    verified: standing.verified ? (1 as const) : (0 as const),
  };
  const columns = { ...row, ...known, unverified_reason: standing.reason ?? null };
  const after = sumsOf(arrival.response, {
    day: known.day,
    quarantined: known.quarantine !== '',
    verified: standing.verified,
  });
  sums.add(changes(before ? summed(before) : [], after));
  learnPrompt(db, row, known.quarantine);

  if (!before) {
    const place = insert(db, 'responses', {
      ...columns,
      received_at: arrival.receivedAt,
      case_status: 'open',
    });
    keep(db, place, arrival);
    if (known.quarantine === '') tell(db, place, arrival, row.case_number !== null);
    return 'stored';
  }
  const { place } = before;
  // A case stays while the person adds to it, and one that was closed stays closed.
  const kept = row.status === 'withdrawn' ? null : (row.case_number ?? before.case_number);
  const changed = {
    ...columns,
    case_number: kept,
    ...(before.case_number === null && { case_status: 'open' }),
  };
  db.run(
    `UPDATE responses SET ${Object.keys(changed)
      .map((column) => `${column} = ?`)
      .join(', ')} WHERE place = ?`,
    [...Object.values(changed), place],
  );
  db.run('DELETE FROM answers WHERE place = ?', [place]);
  if (row.status === 'withdrawn') takeBack(db, place);
  keep(db, place, arrival);
  if (known.quarantine === '' && row.status !== 'withdrawn')
    tell(db, place, arrival, kept !== null && (before.case_number === null || before.quarantine !== ''));
  return 'stored';
}

/** What was taken back is told to nobody any more, and nobody can be found by it. */
function takeBack(db: Connection, place: number): void {
  for (const table of ['revisions', 'contacts', 'case_events', 'deliveries'])
    db.run(`DELETE FROM ${table} WHERE place = ?`, [place]);
}

/** Writes the messages about an arrival, to leave once it is safe. */
function tell(
  db: Connection,
  place: number,
  { response, receivedAt, notify }: Arrival,
  opens: boolean,
): void {
  const about = { place, revision: response.revision, at: receivedAt };
  enqueue(db, { ...about, kind: 'response.stored' }, notify.answer);
  if (opens) enqueue(db, { ...about, kind: 'case.opened' }, notify.case);
}

/** Binds a good token to the first response that brings it. */
function prove(db: Connection, id: string, { response, proof }: Arrival, before?: StoredRow): Standing {
  const use = proof.kind === 'valid' || proof.kind === 'expired' ? proof.use : undefined;
  const bound =
    use === undefined ? undefined : db.get<{ id: string }>('SELECT id FROM uses WHERE use = ?', [use]);
  const standing = standingOf(proof, {
    id,
    continues: before?.verified === 1 && continues(response, JSON.parse(before.body) as OhlasResponse),
    ...(bound && { boundTo: bound.id }),
  });
  if (proof.kind === 'valid' && !bound) db.run('INSERT INTO uses (use, id) VALUES (?, ?)', [proof.use, id]);
  return standing;
}

/** Counts name prompts and scores name cards: what was sent tells which belong together. */
function learnPrompt(
  db: Connection,
  { prompt, card, test }: { prompt: string | null; card: string; test: 0 | 1 },
  quarantine: string,
): void {
  if (prompt === null || test === 1 || quarantine !== '') return;
  const [known] = db.all<{ card: string }>('SELECT card FROM prompt_cards WHERE prompt = ?', [prompt]);
  if (known?.card === card) return;
  db.run('INSERT INTO prompt_cards VALUES (?, ?) ON CONFLICT DO UPDATE SET card = excluded.card', [
    prompt,
    card,
  ]);
}

/** The body as sent, and its answers in columns. */
function keep(db: Connection, place: number, { response, body, receivedAt }: Arrival): void {
  insert(db, 'revisions', { place, revision: response.revision, received_at: receivedAt, body });
  for (const { text } of contactsOf(response.answers))
    db.run('INSERT OR IGNORE INTO contacts (value, place) VALUES (?, ?)', [contactKey(text), place]);
  for (const { choices, ...answer } of answerRowsOf(response)) {
    insert(db, 'answers', { place, ...answer });
    for (const choice of choices) insert(db, 'choices', { place, position: answer.position, choice });
  }
}

type Columns = { readonly [column: string]: Value };

/** Returns the row's place. Column names come from our own types, never from a message. */
export function insert(db: Connection, table: string, columns: Columns): number {
  const names = Object.keys(columns);
  const row = db.get<{ place: number }>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING place`,
    Object.values(columns),
  );
  return row?.place ?? 0;
}

export const isErased = (db: Connection, id: string): boolean =>
  db.get('SELECT 1 FROM erased WHERE id = ?', [id]) !== undefined;
