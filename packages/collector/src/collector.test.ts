import { type OhlasResponse, RESPONSE_TYPE } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import { type Collector, type CollectorOptions, createCollector } from './collector.js';
import { StoreUnavailable } from './kept/store.js';
import { comment, email, id, response, stars } from './response.contract.js';
import { memoryStore } from './stores/memory.js';

const TOKEN = 'a token of the shop';
const HERE = 'https://answers.example';

const open = (options: Partial<CollectorOptions> = {}): Collector =>
  createCollector({ store: memoryStore(), adminToken: TOKEN, onError: () => {}, ...options });

interface Sent {
  readonly headers?: Record<string, string>;
  readonly address?: string;
}

const post = (collector: Collector, body: BodyInit, { headers = {}, address }: Sent = {}) =>
  collector.fetch(
    new Request(`${HERE}/v1/responses`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', Origin: 'https://shop.example', ...headers },
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    }),
    address === undefined ? {} : { address },
  );
const send = (collector: Collector, change: Partial<OhlasResponse> = {}, sent: Sent = {}) =>
  post(collector, JSON.stringify(response(change)), sent);
const ask = (collector: Collector, path: string, method = 'GET') =>
  collector.fetch(new Request(`${HERE}${path}`, { method, headers: { Authorization: `Bearer ${TOKEN}` } }));

/** What a page's script may read of an answer. */
const readable = (answer: Response) => ({
  origin: answer.headers.get('access-control-allow-origin'),
  vary: answer.headers.get('vary')?.includes('Origin'),
  exposed: answer.headers.get('access-control-expose-headers'),
});
const FROM_THE_SHOP = { origin: 'https://shop.example', vary: true, exposed: 'Retry-After' };

describe('POST /v1/responses', () => {
  test('stores a response and says so', async () => {
    const collector = open();
    const answer = await send(collector);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ id: id(1), revision: 1, stored: true });
    expect(readable(answer)).toEqual(FROM_THE_SHOP);
  });

  test('answers 200 to what it had already, and keeps one', async () => {
    const collector = open();
    await send(collector);
    const again = await send(collector);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ id: id(1), revision: 1, stored: true });
    expect(await (await ask(collector, '/v1/responses')).json()).toMatchObject({
      responses: [{ id: id(1) }],
    });
  });

  test('lets a higher revision replace, and answers 200 to an older one without storing it', async () => {
    const collector = open();
    expect((await send(collector, { revision: 3, answers: [stars(5)] })).status).toBe(201);
    const older = await send(collector, { revision: 2, status: 'partial' });
    expect(older.status).toBe(200);
    expect(await older.json()).toEqual({ id: id(1), revision: 2, stored: false });
    expect((await send(collector, { revision: 4, answers: [stars(1)] })).status).toBe(201);
    expect(await (await ask(collector, '/v1/responses')).json()).toMatchObject({
      responses: [{ revision: 4, answers: [{ value: 1 }] }],
    });
  });

  test('refuses other content under a revision it has', async () => {
    const collector = open();
    await send(collector);
    const other = await send(collector, { answers: [] });
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ status: 422, problems: [{ path: 'revision' }] });
  });

  test('reads JSON sent as plain text, as pages do that avoid a preflight', async () => {
    const collector = open();
    const answer = await send(collector, {}, { headers: { 'Content-Type': 'text/plain;charset=UTF-8' } });
    expect(answer.status).toBe(201);
  });

  test('takes requests without an origin', async () => {
    const collector = open({ origins: ['https://shop.example'] });
    const answer = await collector.fetch(
      new Request(`${HERE}/v1/responses`, {
        method: 'POST',
        body: JSON.stringify(response()),
        headers: { 'Content-Type': 'application/json' },
      }),
    );
    expect(answer.status).toBe(201);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('answers 202 to a day of counts', async () => {
    const store = memoryStore();
    const row = {
      prompt: 'leaving',
      audience: 'user',
      shown: 1,
      dismissed: 1,
      started: 0,
      abandoned: 0,
      sent: 0,
    };
    const counts = { type: 'ohlas.counts.v1', day: '2026-11-21', counts: [row], test: false };
    const answer = await post(open({ store }), JSON.stringify(counts));
    expect(answer.status).toBe(202);
    expect(readable(answer)).toEqual(FROM_THE_SHOP);
    expect(await store.counts()).toMatchObject([{ prompt: 'leaving', shown: 1 }]);
    expect((await post(open(), JSON.stringify({ ...counts, day: 'today' }))).status).toBe(422);
  });

  test('drops what was withdrawn', async () => {
    const collector = open();
    await send(collector, { status: 'partial' });
    expect((await send(collector, { revision: 2, status: 'withdrawn', answers: [] })).status).toBe(201);
    expect(await (await ask(collector, '/v1/responses')).json()).toEqual({ responses: [], next: null });
  });

  describe('refuses, in words and with CORS headers:', () => {
    const big = 'x'.repeat(70_000);
    const stream = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new TextEncoder().encode(big)),
      });
    const failing = () =>
      new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) });
    const nested = (levels: number) =>
      JSON.stringify({ ...response(), more: JSON.parse('['.repeat(levels) + ']'.repeat(levels)) });

    test.each<[string, number, () => BodyInit, Record<string, string>]>([
      ['an empty body', 400, () => '', {}],
      ['what is not JSON', 400, () => 'id=1', {}],
      ['half a JSON', 400, () => '{"type":', {}],
      ['what is not UTF-8', 400, () => new Uint8Array([0x22, 0xff, 0x22]), {}],
      ['a body that ends early', 400, failing, {}],
      ['a body over 64 KiB', 413, () => JSON.stringify({ ...response(), more: big }), {}],
      ['a body that says it is over 64 KiB', 413, () => '{}', { 'Content-Length': '65537' }],
      ['a body without end', 413, stream, {}],
      ['a large body that says it is small', 413, () => big, { 'Content-Length': '2' }],
      ['a form', 415, () => 'id=1', { 'Content-Type': 'application/x-www-form-urlencoded' }],
      ['a body without a type', 415, () => new Uint8Array(1), { 'Content-Type': '' }],
      ['an empty object', 422, () => '{}', {}],
      ['null', 422, () => 'null', {}],
      ['another format', 422, () => JSON.stringify({ ...response(), type: 'ohlas.response.v2' }), {}],
      ['40 levels of nesting', 422, () => nested(40), {}],
    ])('%s', async (_, status, body, headers) => {
      const answer = await post(open(), body(), { headers });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(readable(answer)).toEqual(FROM_THE_SHOP);
      const told = (await answer.json()) as { status: number; title: string; detail: string };
      expect(told).toMatchObject({ type: 'about:blank', status });
      expect(told.title).not.toBe('');
      expect(told.detail).toMatch(/\.$/);
    });

    test('a response with problems, all of them', async () => {
      const wrong = { ...response(), revision: 0, answers: [{ ...stars(1), value: 6 }] };
      const answer = await post(open(), JSON.stringify(wrong));
      expect(await answer.json()).toMatchObject({
        status: 422,
        detail: 'Expected revision: a whole number from 1 (and 1 more).',
        problems: [
          { path: 'revision', expected: 'a whole number from 1' },
          { path: 'answers[0].value', expected: 'a number from 1 to 5' },
        ],
      });
    });

    test('another shop’s origin, and lets that shop read why', async () => {
      const collector = open({ origins: ['https://Shop.example/'] });
      expect((await send(collector)).status).toBe(201);
      const answer = await send(collector, {}, { headers: { Origin: 'https://other.example' } });
      expect(answer.status).toBe(403);
      expect(readable(answer)).toEqual({ ...FROM_THE_SHOP, origin: 'https://other.example' });
      expect((await answer.json()) as object).toMatchObject({
        detail: expect.stringContaining('other.example'),
      });
      for (const origin of ['null', 'https://shop.example.evil.example', 'http://shop.example'])
        expect((await send(collector, {}, { headers: { Origin: origin } })).status).toBe(403);
    });

    test('more than its share a minute, and says when to come back', async () => {
      let now = 60_000 * 1000 + 15_000;
      const collector = open({ ratePerMinute: 2, now: () => now });
      const from = (address: string) => send(collector, {}, { address });
      expect((await from('203.0.113.7')).status).toBe(201);
      expect((await from('203.0.113.7')).status).toBe(200);
      const third = await from('203.0.113.7');
      expect(third.status).toBe(429);
      expect(third.headers.get('retry-after')).toBe('45');
      expect(readable(third)).toEqual(FROM_THE_SHOP);
      expect((await from('203.0.113.8')).status).toBe(200);
      expect((await from('127.0.0.1')).status).toBe(200);
      now += 45_000;
      expect((await from('203.0.113.7')).status).toBe(200);
    });

    test('what the store cannot take now, and what goes wrong here', async () => {
      const told: unknown[] = [];
      const failing = (error: Error) =>
        open({
          store: { ...memoryStore(), save: () => Promise.reject(error), ping: () => Promise.reject(error) },
          onError: (what) => told.push(what),
        });
      const full = await send(failing(new StoreUnavailable('disk full')));
      expect(full.status).toBe(503);
      expect(full.headers.get('retry-after')).toBe('10');
      expect(readable(full)).toEqual(FROM_THE_SHOP);
      const broken = await send(failing(new TypeError('ours')));
      expect(broken.status).toBe(500);
      expect(readable(broken)).toEqual(FROM_THE_SHOP);
      expect(await broken.text()).not.toContain('ours');
      expect(told).toHaveLength(2);
      expect((await ask(failing(new StoreUnavailable('locked')), '/health')).status).toBe(503);
    });
  });

  test('believes nothing a client says under the collector’s own names', async () => {
    const collector = open();
    await post(
      collector,
      JSON.stringify({
        ...response(),
        verified: true,
        quarantine: ['x'],
        unverifiedReason: 'none',
        receivedAt: 'never',
        mood: 'kept',
      }),
    );
    const { responses } = (await (await ask(collector, '/v1/responses')).json()) as { responses: object[] };
    expect(responses[0]).toMatchObject({ verified: false, mood: 'kept' });
    expect(responses[0]).not.toHaveProperty('quarantine');
    expect(responses[0]).not.toHaveProperty('unverifiedReason');
    expect(responses[0]).not.toHaveProperty('receivedAt', 'never');
  });
});

describe('OPTIONS', () => {
  test('answers the preflight of any page, so that a refusal can be read', async () => {
    const collector = open({ origins: ['https://shop.example'] });
    for (const origin of ['https://shop.example', 'https://other.example']) {
      const answer = await collector.fetch(
        new Request(`${HERE}/v1/responses`, {
          method: 'OPTIONS',
          headers: {
            Origin: origin,
            'Access-Control-Request-Method': 'POST',
            'Access-Control-Request-Headers': 'content-type,idempotency-key',
          },
        }),
      );
      expect(answer.status).toBe(204);
      expect(readable(answer)).toMatchObject({ origin, vary: true });
      expect(answer.headers.get('access-control-allow-headers')).toBe('content-type,idempotency-key');
      expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
      expect(answer.headers.get('access-control-max-age')).toBe('7200');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});

describe('places that are not there', () => {
  test.each([
    ['GET', '/v1/response', 404],
    ['POST', '/', 405],
    ['POST', '/responses', 404],
    ['PUT', '/v1/responses', 405],
    ['POST', '/v1/responses/1', 405],
    ['POST', '/health', 405],
    ['DELETE', '/results', 405],
  ])('%s %s', async (method, path, status) => {
    const answer = await open().fetch(
      new Request(`${HERE}${path}`, { method, headers: { Origin: 'https://shop.example' } }),
    );
    expect(answer.status).toBe(status);
    expect(readable(answer)).toEqual(FROM_THE_SHOP);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.has('allow')).toBe(status === 405);
  });
});

describe('reading', () => {
  test('is for the admin alone', async () => {
    const collector = open();
    await send(collector);
    const routes = ['GET /v1/responses', `GET /v1/responses/${id(1)}`, `DELETE /v1/responses/${id(1)}`];
    const tries = ['', 'Bearer', 'Bearer ', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN, `Bearer x ${TOKEN}`];
    for (const route of routes)
      for (const authorization of tries) {
        const [method = '', path = ''] = route.split(' ');
        const answer = await collector.fetch(
          new Request(`${HERE}${path}`, { method, headers: { Authorization: authorization } }),
        );
        expect(answer.status).toBe(401);
        expect(answer.headers.get('www-authenticate')).toBe('Bearer');
        expect(await answer.text()).not.toContain('Kurýr');
      }
    expect((await ask(collector, `/v1/responses/${id(1)}`)).status).toBe(200);
  });

  test('is for nobody while there is no admin token', async () => {
    for (const options of [{}, { adminToken: '' }]) {
      const collector = createCollector({ store: memoryStore(), ...options });
      for (const token of ['', 'undefined', 'null'])
        expect(
          (
            await collector.fetch(
              new Request(`${HERE}/v1/responses`, { headers: { Authorization: `Bearer ${token}` } }),
            )
          ).status,
        ).toBe(401);
    }
  });

  test('limits guessing', async () => {
    const collector = open({ ratePerMinute: 3 });
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const answer = await collector.fetch(
        new Request(`${HERE}/v1/responses`, { headers: { Authorization: `Bearer ${n}` } }),
        { address: '203.0.113.7' },
      );
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  test('gives back what was sent, with what the collector knows', async () => {
    const collector = open({ now: () => Date.parse('2026-11-21T14:00:00Z') });
    const sent = response({
      answers: [stars(2), email('jana@example.com')],
      case: 'x',
      promisedBy: '2026-11-23T15:00:00Z',
      thread: 'order:1',
    });
    await post(collector, JSON.stringify(sent));
    const answer = await ask(collector, '/v1/responses');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      responses: [
        {
          ...sent,
          receivedAt: '2026-11-21T14:00:00.000Z',
          verified: false,
          case: { number: '0000-0001', status: 'open', dueAt: '2026-11-23T15:00:00.000Z' },
        },
      ],
      next: null,
    });
  });

  test('goes on page by page', async () => {
    const collector = open();
    for (let n = 1; n <= 5; n += 1) await send(collector, { id: id(n) });
    const first = (await (await ask(collector, '/v1/responses?limit=3')).json()) as {
      responses: OhlasResponse[];
      next: string;
    };
    expect(first.responses.map((shown) => shown.id)).toEqual([id(5), id(4), id(3)]);
    const second = await (await ask(collector, `/v1/responses?limit=3&cursor=${first.next}`)).json();
    expect(second).toMatchObject({ responses: [{ id: id(2) }, { id: id(1) }], next: null });
  });

  test('filters, and says what it cannot filter by', async () => {
    const collector = open();
    await send(collector, { subject: { type: 'product', id: 'a:1' }, answers: [comment('Stolička')] });
    const found = async (query: string) =>
      ((await (await ask(collector, `/v1/responses?${query}`)).json()) as { responses: object[] }).responses
        .length;
    expect(await found('card=purchase&audience=buyer&evidence=shop&source=launcher&locale=cs')).toBe(1);
    expect(await found('subject=product:a:1&q=stolicka&test=false&from=2020-01-01')).toBe(1);
    expect(await found('to=2020-01-01')).toBe(0);
    const wrong = await ask(
      collector,
      '/v1/responses?colour=red&limit=0&subject=weather&from=yesterday&__proto__=1',
    );
    expect(wrong.status).toBe(400);
    const { problems } = (await wrong.json()) as { problems: { path: string }[] };
    expect(problems.map(({ path }) => path)).toEqual(['colour', 'limit', 'subject', 'from', '__proto__']);
  });

  test('shows one response with every revision', async () => {
    const collector = open();
    await send(collector, { status: 'partial', answers: [stars(2)] });
    await send(collector, { revision: 2, answers: [stars(2), comment('late')] });
    const one = await ask(collector, `/v1/responses/${id(1).toUpperCase()}`);
    expect(await one.json()).toMatchObject({
      id: id(1),
      revision: 2,
      revisions: [
        { type: RESPONSE_TYPE, revision: 1, status: 'partial' },
        { type: RESPONSE_TYPE, revision: 2, status: 'complete' },
      ],
    });
    expect((await ask(collector, `/v1/responses/${id(2)}`)).status).toBe(404);
  });
});

describe('erasing', () => {
  test('removes it for good: a late copy is answered kindly and not stored', async () => {
    const collector = open();
    await send(collector);
    expect((await ask(collector, `/v1/responses/${id(1)}`, 'DELETE')).status).toBe(204);
    expect((await ask(collector, `/v1/responses/${id(1)}`)).status).toBe(404);
    const late = await send(collector);
    expect(late.status).toBe(200);
    expect(await late.json()).toEqual({ id: id(1), revision: 1, stored: false });
    expect((await ask(collector, `/v1/responses/${id(1)}`, 'DELETE')).status).toBe(204);
    expect((await ask(collector, `/v1/responses/${id(2)}`, 'DELETE')).status).toBe(404);
  });
});

describe('set-up', () => {
  test('refuses an origin that no browser would send, with the cure', () => {
    for (const origin of ['shop.example', 'https://shop.example/cart', 'ftp://shop.example', '*'])
      expect(() => open({ origins: [origin] })).toThrow('like https://shop.example');
  });

  test('says that it is well', async () => {
    const answer = await ask(open(), '/health');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  test('leads from the door to the results', async () => {
    const answer = await ask(open(), '/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/results']);
  });
});
