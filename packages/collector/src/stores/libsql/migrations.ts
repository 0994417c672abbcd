/**
 * The schema, one step per release that changed it. Steps are never edited and never undone: the number of steps a
 * file has seen is its `user_version`.
 *
 * `place` is the order of first arrival. Times are milliseconds since the Unix epoch.
 */
export const MIGRATIONS: readonly string[] = [
  `
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
  `,
  // Until now nothing was proved, and days were nobody's: those of UTC are near enough for what is there.
  `
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
  `,
  `
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
  INSERT OR IGNORE INTO contacts (value, place)
    SELECT lower(trim(text)), place FROM answers WHERE kind = 'contact' AND trim(text) <> '';
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
  `,
  // What is in the old sums is sorted into the new ones by the responses; see `retell-sums.ts`.
  `
  ALTER TABLE sums RENAME TO sums_before;
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
    language TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (subject, measure, card, audience, source, scale, facet, value, standard, partial, day, language)
  ) STRICT, WITHOUT ROWID;
  `,
];

/** Files older than this step have no sums by language yet. */
export const LANGUAGES_SINCE = 4;
