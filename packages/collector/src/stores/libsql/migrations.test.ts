import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import type { SumsQuery } from '../../kept/store.js';
import { email, id, response, stars } from '../../response.contract.js';
import { CARDS } from '../card-sums.js';
import { EARLIER } from './earlier.contract.js';
import { libsqlStore } from './libsql-store.js';
import { MIGRATIONS } from './migrations.js';

const folder = mkdtempSync(join(tmpdir(), 'ohlas-earlier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SENT = [
  response({ id: id(1), answers: [stars(5)], prompt: 'delivered', answeredAt: '2026-03-02T23:30:00Z' }),
  response({ id: id(2), answers: [stars(2), email('Jana@Example.com')], case: '0000-0002' }),
  response({ id: id(3), answers: [stars(1)], test: true }),
  response({ id: id(4), answers: [stars(1)], client: { ...response().client, trap: 'filled' } }),
  response({ id: id(5), revision: 3, status: 'withdrawn', answers: [] }),
];
const ALL: SumsQuery = { daily: true };
/** What answers added that were too old to be kept. */
const OLD = ['2024-01-05 4 7'];

/** The columns of every table, whatever way the file came to them. */
function columns(file: string): unknown {
  const db = new Database(file);
  const found = db
    .prepare(
      `SELECT t.name, t.type, c.name AS column, c.type AS kind, c."notnull", c.pk FROM sqlite_schema t
       LEFT JOIN pragma_table_info(t.name) c ORDER BY t.name, c.name`,
    )
    .all();
  db.close();
  return found;
}

describe.each(EARLIER.map((build, index) => ({ schema: index + 1, build })))(
  'a file of schema $schema',
  ({ schema, build }) => {
    const file = join(folder, `${schema}.db`);

    test('opens with everything in it, counted', async () => {
      const db = new Database(file);
      build(
        db,
        SENT.map((sent) => JSON.stringify(sent)),
      );
      db.close();
      const store = await libsqlStore(file);
      const listed = await store.list({ filter: {}, limit: 10 });
      expect(listed.responses.map((kept) => kept.id)).toEqual([4, 3, 2, 1].map(id));
      expect(listed.responses.every(({ verified }) => !verified)).toBe(true);
      const counted = async (query: SumsQuery) =>
        (await store.sums(query)).map(({ day, value, n }) => `${day} ${value} ${n}`).sort();
      const czech = ['2026-03-02 5 1', '2026-11-21 2 1'];
      expect(await counted(ALL)).toEqual(schema === 1 ? czech : [...OLD, ...czech]);
      expect(await counted({ ...ALL, language: 'cs' })).toEqual(czech);
      expect(await counted({ ...ALL, subject: CARDS, language: 'cs', measure: 'overall' })).toEqual(czech);
      expect(await store.shown()).toEqual([
        { day: '2026-03-02', card: 'purchase', audience: 'buyer', shown: 8, sent: 1 },
      ]);
      expect(
        (await store.list({ filter: { case: 'open' }, limit: 10 })).responses.map((kept) => kept.id),
      ).toEqual([id(2)]);
      expect(
        await store.save({
          response: response({ id: '0199e0f6-0000-7000-8000-0000000000ff' }),
          body: '{}',
          receivedAt: 1,
          quarantine: [],
          day: '2026-03-03',
          proof: { kind: 'none' },
          notify: { answer: [], case: [] },
        }),
      ).toBe('erased');
      await store.restore(id(4), { at: 1, notify: { answer: [], case: [] } });
      await store.erase(id(1));
      expect(await counted({ ...ALL, from: '2026-01-01' })).toEqual(['2026-11-21 1 1', '2026-11-21 2 1']);
      expect(await store.idsOf({ email: 'jana@example.com' })).toEqual([id(2)]);
      await store.changeCase(id(2), { at: 1, status: 'resolved', notify: [] });
      expect((await store.find(id(2)))?.history.at(-1)).toEqual({ at: 1, status: 'resolved' });
      await store.close();
    });

    test('has the columns of a new one', async () => {
      const fresh = join(folder, `new-${schema}.db`);
      await (await libsqlStore(fresh)).close();
      expect(columns(file)).toEqual(columns(fresh));
    });
  },
);

test('every schema but the newest has its builder', () => {
  expect(EARLIER).toHaveLength(MIGRATIONS.length - 1);
});
