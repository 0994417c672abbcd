// What the overview and the scores cost with many stored answers: node packages/collector/bench/overview.mjs [answers] [days]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector, libsqlStore, overview } from '../dist/index.js';
import { makeResponse } from './responses.mjs';

const [answers = 100_000, days = 365] = process.argv.slice(2).map(Number);
const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'ohlas-overview-'));
const file = join(folder, 'responses.db');

const store = await libsqlStore(file);
const began = performance.now();
for (let n = 0; n < answers; n += 500)
  await Promise.all(
    Array.from({ length: Math.min(500, answers - n) }, (_, i) => {
      const at = NOW - Math.floor((days * DAY * (answers - n - i)) / answers);
      const response = makeResponse(n + i, at);
      return store.save({
        response,
        body: JSON.stringify(response),
        receivedAt: at,
        quarantine: [],
        day: new Date(at).toISOString().slice(0, 10),
        proof: { kind: 'none' },
        notify: { answer: [], case: [] },
      });
    }),
  );
const filled = performance.now() - began;
console.log(
  `${answers} answers over ${days} days stored in ${(filled / 1000).toFixed(1)} s, ` +
    `${((filled * 1000) / answers).toFixed(0)} µs each, ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB`,
);

const day = (/** @type {number} */ back) => new Date(NOW - back * DAY).toISOString().slice(0, 10);
/** @type {[string, { from?: string }][]} */
const spans = [
  ['last 30 days', { from: day(30) }],
  ['last 90 days', { from: day(90) }],
  ['all of it', {}],
];

/** @param {string} name @param {() => Promise<unknown>} run */
async function measure(name, run) {
  const times = [];
  for (let i = 0; i < 10; i += 1) {
    const before = performance.now();
    await run();
    times.push(performance.now() - before);
  }
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  console.log(
    `${name}: first ${first.toFixed(0)} ms, median ${times[5]?.toFixed(0)} ms, worst ${times.at(-1)?.toFixed(0)} ms`,
  );
}

for (const [name, span] of spans)
  await measure(`overview, ${name}`, () => overview(store, { ...span, now: NOW }));

const adminToken = 'bench';
const collector = createCollector({ store, adminToken, retention: false, timeZone: 'UTC' });
for (const query of ['', 'by=week', 'by=day', 'by=day&measure=order-satisfaction'])
  await measure(`GET /v1/scores?${query}`, async () => {
    const headers = { Authorization: `Bearer ${adminToken}` };
    const reply = await collector.fetch(new Request(`http://localhost/v1/scores?${query}`, { headers }));
    return reply.text();
  });
await collector.close();
rmSync(folder, { recursive: true });
