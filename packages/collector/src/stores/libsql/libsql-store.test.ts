import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import type { Arrival } from '../../kept/store.js';
import { comment, id, response, stars } from '../../response.contract.js';
import { testStore } from '../store.contract.js';
import { libsqlStore } from './libsql-store.js';

const folder = mkdtempSync(join(tmpdir(), 'ohlas-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}`, 'responses.db');
};
const arrival = (sent = response()): Arrival => ({
  response: sent,
  body: JSON.stringify(sent),
  receivedAt: 1000,
  quarantine: [],
  day: '2026-03-02',
  proof: { kind: 'none' },
  notify: { answer: [], case: [] },
});

testStore('libsql', () => libsqlStore(newFile()));

describe('the file', () => {
  test('keeps everything over a restart', async () => {
    const file = newFile();
    const before = await libsqlStore(file);
    await before.save(arrival());
    await before.save(arrival(response({ id: id(2) })));
    await before.erase(id(2));
    await before.close();

    const after = await libsqlStore(file);
    expect((await after.find(id(1)))?.kept.body).toBe(arrival().body);
    expect(await after.save(arrival())).toBe('repeated');
    expect(await after.save(arrival(response({ id: id(2) })))).toBe('erased');
    await after.close();
  });

  test('holds answers in columns, so that scores need no JSON', async () => {
    const file = newFile();
    const store = await libsqlStore(file);
    await store.save(
      arrival(
        response({
          answers: [
            stars(2),
            { ...stars(5), question: 'overall' },
            {
              question: 'causes',
              kind: 'choices',
              label: 'What went wrong?',
              standard: true,
              shape: 'choices',
              values: ['damaged', 'other', 'damaged'],
              text: 'scratched',
            },
            comment('Thank you'),
          ],
        }),
      ),
    );
    await store.close();
    const db = new Database(file);
    expect(db.prepare('SELECT position, question, shape, value, min, max, text FROM answers').all()).toEqual([
      { position: 0, question: 'overall', shape: 'number', value: 2, min: 1, max: 5, text: null },
      {
        position: 2,
        question: 'causes',
        shape: 'choices',
        value: null,
        min: null,
        max: null,
        text: 'scratched',
      },
      {
        position: 3,
        question: 'comment',
        shape: 'text',
        value: null,
        min: null,
        max: null,
        text: 'Thank you',
      },
    ]);
    expect(db.prepare('SELECT position, choice FROM choices').all()).toEqual([
      { position: 2, choice: 'damaged' },
      { position: 2, choice: 'other' },
    ]);
    db.close();
  });

  test('holds no byte of what was erased', async () => {
    const file = newFile();
    const store = await libsqlStore(file);
    const secret = 'a secret nobody should find again';
    await store.save(arrival(response({ answers: [comment(secret)] })));
    await store.erase(id(1));
    const bytes = readdirSync(join(file, '..')).map((name) => readFileSync(join(file, '..', name), 'latin1'));
    expect(bytes.length).toBeGreaterThan(1);
    expect(bytes.filter((content) => content.includes(secret))).toEqual([]);
    await store.close();
  });

  test('is opened with the settings that survive a power cut', async () => {
    const file = newFile();
    const store = await libsqlStore(file);
    await store.save(arrival());
    const db = new Database(file);
    expect(db.pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(
      db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'").all(),
    ).toEqual([]);
    db.close();
    await store.close();
  });

  test('is refused when it is no database, or somebody else’s, or from the future', async () => {
    const text = join(folder, 'text.db');
    writeFileSync(text, 'not a database, but long enough to be looked at as if it were one');
    await expect(libsqlStore(text)).rejects.toThrow('file is not a database');

    const foreign = join(folder, 'foreign.db');
    const other = new Database(foreign);
    other.exec('CREATE TABLE customers (name TEXT)');
    other.close();
    await expect(libsqlStore(foreign)).rejects.toThrow('not one of Ohlas');

    const future = join(folder, 'future.db');
    const newer = new Database(future);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    await expect(libsqlStore(future)).rejects.toThrow('schema 99');
  });

  test('is refused where the log cannot be kept', async () => {
    // A database in memory has no log: the nearest thing to a network folder that a test can have.
    await expect(libsqlStore(':memory:')).rejects.toThrow('journal_mode is memory, not wal');
  });
});

describe('trouble', () => {
  test('a lock held by somebody else is unavailability, and passes', async () => {
    const file = newFile();
    const store = await libsqlStore(file, { busyTimeoutMs: 20 });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const outcomes = await Promise.allSettled([
      store.save(arrival()),
      store.save(arrival(response({ id: id(2) }))),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(store.save(arrival())).rejects.toMatchObject({ name: 'StoreUnavailable' });
    other.exec('ROLLBACK');
    expect(await store.save(arrival())).toBe('stored');
    other.close();
    await store.close();
  });

  test('a full disk refuses what does not fit, keeps the rest whole, and passes', async () => {
    const file = newFile();
    const store = await libsqlStore(file);
    await store.save(arrival());
    await store.close();
    // SQLite refuses in the same way at its own limit as at the end of a disk.
    const full = await libsqlStore(file, { maxBytes: statSync(file).size + 16_384 });
    const big = (n: number) => arrival(response({ id: id(n), answers: [comment('x'.repeat(2000))] }));
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => full.save(big(n + 10))));
    const stored = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
    expect((await full.list({ filter: {}, limit: 100 })).responses).toHaveLength(stored + 1);
    await full.close();

    const roomy = await libsqlStore(file);
    expect(await roomy.save(big(10 + 39))).toBe('stored');
    await roomy.close();
  });
});
