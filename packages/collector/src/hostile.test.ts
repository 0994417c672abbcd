import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCollector } from './collector.js';
import { response } from './response.contract.js';
import { memoryStore } from './stores/memory.js';

const STATUSES = [200, 201, 202, 400, 413, 415, 422];

function open() {
  const collector = createCollector({
    store: memoryStore(),
    adminToken: 'token',
    onError: (error) => {
      throw error;
    },
  });
  const post = (body: BodyInit, type = 'application/json') =>
    collector.fetch(
      new Request('https://answers.example/v1/responses', {
        method: 'POST',
        body,
        headers: { 'Content-Type': type, Origin: 'https://shop.example' },
      }),
    );
  const list = () =>
    collector.fetch(
      new Request('https://answers.example/v1/responses?limit=200', {
        headers: { Authorization: 'Bearer token' },
      }),
    );
  const page = async () => {
    const entered = await collector.fetch(new Request('https://answers.example/results?token=token'));
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    return collector.fetch(new Request('https://answers.example/results', { headers: { Cookie: cookie } }));
  };
  return { post, list, page };
}

const expectManners = (answer: Response) => {
  expect(STATUSES).toContain(answer.status);
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
};

test('any bytes get their status', { timeout: 60_000 }, async () => {
  const { post } = open();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }), fc.json()),
      fc.constantFrom('application/json', 'text/plain', 'text/html', 'application/json; charset=utf-16'),
      async (body, type) => expectManners(await post(body as BodyInit, type)),
    ),
    { numRuns: 1500 },
  );
});

test('a good response with one or two strange things in it gets its status, and the list still opens', {
  timeout: 60_000,
}, async () => {
  const { post, list, page } = open();
  const keys = Object.keys(response());
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constant('__proto__'),
  );
  const answer = fc.record(
    {
      question: fc.oneof(fc.constantFrom('overall', '__proto__', 'constructor'), fc.string({ minLength: 1 })),
      kind: fc.constantFrom('stars', 'thumbs', 'text', 'contact', 'consent', 'hasOwnProperty'),
      label: fc.string({ unit: 'grapheme' }),
      standard: fc.boolean(),
      shape: fc.constantFrom('number', 'choices', 'text', 'toString'),
      value: fc.double({ noNaN: true }),
      min: fc.double({ noNaN: true, max: 0 }),
      max: fc.double({ noNaN: true, min: 0 }),
      values: fc.array(fc.string({ minLength: 1 })),
      labels: fc.array(fc.string()),
      text: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: ['question', 'kind', 'label', 'standard', 'shape'] },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uuid(),
      fc.array(answer, { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...keys, '__proto__', 'toJSON'), fc.string()), strange, {
        maxKeys: 2,
      }),
      async (id, answers, changes) => {
        const sent = { ...response(), id, answers, ...changes };
        expectManners(await post(JSON.stringify(sent)));
      },
    ),
    { numRuns: 2000 },
  );
  const listed = await list();
  expect(listed.status).toBe(200);
  expect(((await listed.json()) as { responses: object[] }).responses.length).toBeGreaterThan(50);
  expect((await page()).status).toBe(200);
});

test('torture in JSON gets its status', { timeout: 60_000 }, async () => {
  const { post } = open();
  const one = JSON.stringify(response());
  const bodies = [
    '['.repeat(60_000),
    '{"a":'.repeat(10_000),
    `${one}${one}`,
    `\ufeff${one}`,
    one.replace('{', '{"id":"x","id":"y",'),
    one.replace('"revision":1', '"revision":1e400'),
    one.replace('"revision":1', '"revision":-0'),
    one.replace('"revision":1', '"revision":1.0000000000000000000001'),
    one.replace('"revision":1', '"revision":0x1'),
    one.replace('Kurýr', '\\ud800'),
    one.replace('Kurýr', '\\u0000'),
    one.replace('Kurýr', '\u0000'),
    one.replace('Kurýr', '\\u202e\\u2066'),
    one.replace('2026-11-21T13:00:00Z', '9999-12-31T23:59:59.999999999Z'),
    one.replace('2026-11-21T13:00:00Z', '0000-02-30T00:00:00Z'),
    `{"__proto__":{"test":true},${one.slice(1)}`,
    JSON.stringify({
      ...response(),
      context: Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, i])),
    }),
  ];
  for (const body of bodies) expectManners(await post(body));
});
