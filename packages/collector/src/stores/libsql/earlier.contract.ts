import type Database from 'libsql';

/**
 * Files as earlier collectors left them: the schema as it was released, frozen here, with rows as they were written.
 * A new schema adds a builder for the one before it.
 */
export const EARLIER: readonly ((db: Database.Database, bodies: readonly string[]) => void)[] = [
  schema1,
  schema2,
  schema3,
];

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

/**
 * One row of sums a response is enough: what is checked is that they are kept, not how they were made. One more is of
 * a response that has been too old to be kept.
 */
function schema2(db: Database.Database, bodies: readonly string[]): void {
  schema1(db, bodies);
  db.exec(SCHEMA_2);
  for (const sent of bodies.map((body) => JSON.parse(body))) {
    if (sent.test || sent.client.trap || sent.status === 'withdrawn') continue;
    const [{ measure, value }] = sent.answers;
    const day = sent.answeredAt.slice(0, 10);
    db.prepare(`INSERT INTO sums VALUES ('shop', ?, ?, ?, ?, '1..5', '', ?, 1, 0, ?, 1)`).run([
      measure,
      sent.card.id,
      sent.audience.kind,
      sent.source,
      String(value),
      day,
    ]);
  }
  db.exec(
    `INSERT INTO sums VALUES ('shop', 'order-satisfaction', 'purchase', 'buyer', 'prompt', '1..5', '', '4', 1, 0,
     '2024-01-05', 7)`,
  );
  db.exec('PRAGMA user_version = 2');
}

function schema3(db: Database.Database, bodies: readonly string[]): void {
  schema2(db, bodies);
  db.exec(SCHEMA_3);
  for (const [index, body] of bodies.entries())
    for (const answer of JSON.parse(body).answers)
      if (answer.kind === 'contact')
        db.prepare('INSERT INTO contacts VALUES (?, ?)').run([answer.text.toLowerCase(), index + 1]);
  db.exec("INSERT INTO case_events VALUES (1, 2, 1, NULL, 'Called.')");
  db.exec('PRAGMA user_version = 3');
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

/** What the second schema added. */
const SCHEMA_2 = `
ALTER TABLE responses ADD COLUMN day TEXT NOT NULL DEFAULT '';
ALTER TABLE responses ADD COLUMN verified INTEGER NOT NULL DEFAULT 0;
ALTER TABLE responses ADD COLUMN unverified_reason TEXT;
ALTER TABLE responses ADD COLUMN restored INTEGER NOT NULL DEFAULT 0;
UPDATE responses SET day = date(received_at / 1000, 'unixepoch');
CREATE INDEX responses_by_due ON responses (case_status, due_at, place)
  WHERE case_number IS NOT NULL AND status <> 'withdrawn';
CREATE INDEX responses_held ON responses (place) WHERE quarantine <> '';

CREATE TABLE sums (
  subject TEXT NOT NULL,
  measure TEXT NOT NULL,
  card TEXT NOT NULL,
  audience TEXT NOT NULL,
  source TEXT NOT NULL,
  scale TEXT NOT NULL,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  standard INTEGER NOT NULL,
  partial INTEGER NOT NULL,
  day TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (subject, measure, card, audience, source, scale, facet, value, standard, partial, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE uses (
  use TEXT PRIMARY KEY,
  id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE prompt_cards (
  prompt TEXT PRIMARY KEY,
  card TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO prompt_cards (prompt, card)
  SELECT prompt, card FROM responses WHERE prompt IS NOT NULL AND test = 0 AND quarantine = ''
  GROUP BY prompt HAVING place = max(place);
`;

/** What the third schema added. */
const SCHEMA_3 = `
CREATE TABLE case_events (
  event INTEGER PRIMARY KEY,
  place INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  at INTEGER NOT NULL,
  status TEXT,
  note TEXT
) STRICT;
CREATE INDEX case_events_by_place ON case_events (place, event);

CREATE TABLE contacts (
  value TEXT NOT NULL,
  place INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  PRIMARY KEY (value, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_by_place ON contacts (place);
CREATE INDEX responses_by_order ON responses (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE deliveries (
  delivery INTEGER PRIMARY KEY,
  message TEXT NOT NULL UNIQUE,
  hook TEXT NOT NULL,
  place INTEGER NOT NULL REFERENCES responses ON DELETE CASCADE,
  kind TEXT NOT NULL,
  revision INTEGER NOT NULL,
  event INTEGER NOT NULL,
  at INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  next_at INTEGER,
  last_status TEXT,
  UNIQUE (hook, place, kind, revision, event)
) STRICT;
CREATE INDEX deliveries_due ON deliveries (hook, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX deliveries_by_place ON deliveries (place);
`;
