import type Database from 'libsql';

/**
 * Files as earlier collectors left them: the schema as it was released, frozen here, with rows as they were written.
 * A new schema adds a builder for the one before it.
 */
export const EARLIER: readonly ((db: Database.Database, bodies: readonly string[]) => void)[] = [schema1];

function schema1(db: Database.Database, bodies: readonly string[]): void {
  db.exec(SCHEMA_1);
  for (const [index, body] of bodies.entries()) {
    const sent = JSON.parse(body);
    const place = index + 1;
    db.prepare(
      `INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
       ?, ?, ?, ?)`,
    ).run([
      place,
      sent.id,
      sent.revision,
      sent.status,
      Date.parse(sent.answeredAt),
      Date.parse(sent.startedAt),
      Date.parse(sent.answeredAt),
      sent.card.id,
      sent.card.version,
      sent.audience.kind,
      sent.audience.evidence,
      null,
      null,
      sent.subject?.type ?? 'shop',
      sent.subject?.id ?? null,
      null,
      sent.order?.id ?? null,
      sent.source,
      sent.prompt ?? null,
      null,
      null,
      null,
      sent.locale,
      sent.client.device,
      sent.test ? 1 : 0,
      sent.client.trap ? 'trap' : '',
      null,
      null,
      null,
      sent.case ?? null,
      'open',
      null,
      '',
    ]);
    db.prepare('INSERT INTO revisions VALUES (?, ?, ?, ?)').run([
      place,
      sent.revision,
      Date.parse(sent.answeredAt),
      body,
    ]);
    for (const [position, answer] of sent.answers.entries())
      db.prepare('INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run([
        place,
        position,
        answer.question,
        answer.measure ?? null,
        answer.kind,
        1,
        answer.shape,
        answer.value ?? null,
        answer.min ?? null,
        answer.max ?? null,
        0,
        answer.text ?? null,
      ]);
  }
  db.exec("INSERT INTO erased VALUES ('0199e0f6-0000-7000-8000-0000000000ff')");
  db.exec("INSERT INTO counts VALUES ('2026-03-02', 'delivered', 'buyer', 0, 8, 1, 2, 1, 1)");
  db.exec('PRAGMA user_version = 1');
}

const SCHEMA_1 = `
CREATE TABLE responses (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  status TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  answered_at INTEGER NOT NULL,
  card TEXT NOT NULL,
  card_version INTEGER NOT NULL,
  audience TEXT NOT NULL,
  evidence TEXT NOT NULL,
  orders INTEGER,
  bought_this_visit INTEGER,
  subject_type TEXT NOT NULL,
  subject_id TEXT,
  subject_name TEXT,
  order_id TEXT,
  source TEXT NOT NULL,
  prompt TEXT,
  trigger_kind TEXT,
  sample REAL,
  thread TEXT,
  locale TEXT NOT NULL,
  device TEXT NOT NULL,
  test INTEGER NOT NULL,
  quarantine TEXT NOT NULL,
  score REAL,
  score_min REAL,
  score_max REAL,
  case_number TEXT,
  case_status TEXT NOT NULL,
  due_at INTEGER,
  search TEXT NOT NULL
) STRICT;
CREATE INDEX responses_by_case ON responses (case_status, place) WHERE case_number IS NOT NULL;
CREATE INDEX responses_by_subject ON responses (subject_type, subject_id, place);

CREATE TABLE revisions (
  place INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (place, revision)
) STRICT;

CREATE TABLE answers (
  place INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  measure TEXT,
  kind TEXT NOT NULL,
  standard INTEGER NOT NULL,
  shape TEXT NOT NULL,
  value REAL,
  min REAL,
  max REAL,
  na INTEGER NOT NULL,
  text TEXT,
  PRIMARY KEY (place, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE choices (
  place INTEGER NOT NULL,
  position INTEGER NOT NULL,
  choice TEXT NOT NULL,
  PRIMARY KEY (place, position, choice),
  FOREIGN KEY (place, position) REFERENCES answers ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE erased (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE counts (
  day TEXT NOT NULL,
  prompt TEXT NOT NULL,
  audience TEXT NOT NULL,
  test INTEGER NOT NULL,
  shown INTEGER NOT NULL,
  dismissed INTEGER NOT NULL,
  started INTEGER NOT NULL,
  abandoned INTEGER NOT NULL,
  sent INTEGER NOT NULL,
  PRIMARY KEY (day, prompt, audience, test)
) STRICT, WITHOUT ROWID;
`;
