import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { NOBODY } from '../../kept/delivery.js';
import { comment, id, response, stars } from '../../response.contract.js';
import { backup } from './backup.js';
import { libsqlStore } from './libsql-store.js';

const folder = mkdtempSync(join(tmpdir(), 'ohlas-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const arrival = (n: number) => {
  const sent = response({ id: id(n), answers: [stars(4), comment(`answer ${n}`)], source: 'prompt' });
  return {
    response: sent,
    body: JSON.stringify(sent),
    receivedAt: n,
    quarantine: [],
    day: '2026-03-02',
    proof: { kind: 'none' } as const,
    notify: NOBODY,
  };
};

test('a copy made while answers arrive is whole, and a collector goes on from it', async () => {
  const file = join(folder, 'responses.db');
  const store = await libsqlStore(file);
  for (let n = 1; n <= 100; n += 1) await store.save(arrival(n));
  const to = join(folder, 'copy.db');
  const [copied] = await Promise.all([
    backup(file, to),
    ...Array.from({ length: 100 }, (_, n) => store.save(arrival(101 + n))),
  ]);
  expect(copied).toBeGreaterThanOrEqual(100);
  expect(statSync(to).mode & 0o077).toBe(0);
  await store.erase(id(1));
  await store.close();

  mkdirSync(join(folder, 'again'));
  copyFileSync(to, join(folder, 'again', 'responses.db'));
  const again = await libsqlStore(join(folder, 'again', 'responses.db'));
  expect((await again.find(id(1)))?.kept.body).toBe(arrival(1).body);
  expect(await again.save(arrival(100))).toBe('repeated');
  const [sum] = await again.sums({ daily: false });
  expect(sum?.n).toBe(copied);
  expect(await again.save(arrival(1000))).toBe('stored');
  await again.close();
});

test('nothing is copied from nowhere or over anything', async () => {
  await expect(backup(join(folder, 'missing.db'), join(folder, 'x.db'))).rejects.toThrow('--data .ohlas');
  const file = join(folder, 'one.db');
  await (await libsqlStore(file)).close();
  await expect(backup(file, file)).rejects.toThrow('is there already');
});
