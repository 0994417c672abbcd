import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN_TOKEN, startCollector, type TestCollector } from '../collector.js';
import { dice } from '../dice.js';
import { FULL, figure } from '../figures.js';
import { aResponse } from '../response.js';
import { TORTURE } from './bodies.js';

const BODIES = FULL ? 100_000 : 4_000;
const SEED = 8259;
/** What the contract has for what is sent to it. */
const STATUSES = [200, 201, 202, 400, 413, 415, 422];
const TYPES = ['application/json', 'application/json; charset=utf-8', 'text/plain', 'text/html', ''];

let collector: TestCollector;
let taken = 0;
beforeAll(async () => {
  collector = await startCollector();
});
afterAll(async () => {
  await collector.stop();
  figure('torture', 'JSON torture', `${taken} of ${TORTURE.length} bodies got their status, no 5xx`);
});

test.each(TORTURE)('$name gets its status', async ({ body }) => {
  const { status } = await post(body);
  expect(STATUSES).toContain(status);
  taken += 1;
});

test(`${BODIES} bodies that are nearly right, and the collector goes on`, async () => {
  const chance = dice(SEED);
  const counts: { [status: number]: number } = {};
  for (let number = 0; number < BODIES; number += 1) {
    const type = chance() < 0.9 ? TYPES[0] : TYPES[Math.floor(chance() * TYPES.length)];
    const body = spoil(JSON.stringify(aResponse('Spoilt', { id: idOf(number % 500) })), chance);
    const { status } = await post(body, type);
    counts[status] = (counts[status] ?? 0) + 1;
    if (!STATUSES.includes(status)) throw new Error(`${status} for ${JSON.stringify(body.toString('utf8'))}`);
  }
  // After all that it takes an answer and shows what it has.
  expect((await post(JSON.stringify(aResponse('Good')))).status).toBe(201);
  for (const path of ['/v1/responses?limit=200', '/v1/scores'])
    expect((await read(path)).status, path).toBe(200);
  const entered = await collector.fetch(new Request(`http://collector/results?token=${ADMIN_TOKEN}`));
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  for (const path of ['/results', '/results/answers', '/results/cases', '/results/cards'])
    expect((await read(path, { cookie })).status, path).toBe(200);
  const said = Object.entries(counts).map(([status, count]) => `${count} × ${status}`);
  figure('fuzz', 'fuzz bodies', `${BODIES} bodies, no 5xx: ${said.join(', ')}; seed ${SEED}`);
}, 900_000);

function post(body: string | Buffer, type = 'application/json'): Promise<Response> {
  return collector.fetch(
    new Request('http://collector/v1/responses', {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { ...(type && { 'content-type': type }), origin: 'https://shop.example' },
    }),
  );
}

function read(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return collector.fetch(
    new Request(`http://collector${path}`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}`, ...headers },
    }),
  );
}

/** Some ids come again and again, with other contents. */
function idOf(number: number): string {
  return `0199e0f6-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const PIECES = [
  'null',
  'true',
  '-0',
  '1e999',
  '1e-999',
  '9007199254740993',
  '""',
  '[]',
  '{}',
  '"\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{}}}',
  '[[[[[[[[]]]]]]]]',
  '"=1+1"',
  '"<script>"',
  '"2026-02-30T00:00:00Z"',
  '"number"',
  '"choices"',
  '"withdrawn"',
  '"ohlas.counts.v1"',
  '\ufeff',
  ',',
  ':',
  '}',
  '\\',
];

/** One to three changes: a value becomes another, bytes are turned, cut out, doubled or broken off. */
function spoil(text: string, chance: () => number): Buffer {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  let words = text;
  for (let changes = 1 + Math.floor(chance() * 2); changes > 0; changes -= 1) {
    const values = [...words.matchAll(/(?<=:)("[^"]*"|-?\d+|true|false|\{\}|\[\])/g)];
    const value = values.length > 0 ? pick(values) : undefined;
    if (value !== undefined && chance() < 0.7)
      words = words.slice(0, value.index) + pick(PIECES) + words.slice(value.index + value[0].length);
  }
  const bytes = Buffer.from(words);
  const at = Math.floor(chance() * bytes.length);
  const way = chance();
  if (way < 0.1) bytes[at] = Math.floor(chance() * 256);
  else if (way < 0.15) return bytes.subarray(0, at);
  else if (way < 0.2)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(PIECES)), bytes.subarray(at)]);
  else if (way < 0.25)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(chance() * 9))]);
  return bytes;
}
