import type { OhlasResponse } from '@ohlas/protocol';
import type { GapRow, MeasureRow, ScoreRow } from '@ohlas/scores';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Collector, createCollector } from '../collector.js';
import type { ResponseStore } from '../kept/store.js';
import { email, id, response, stars } from '../response.contract.js';
import { memoryStore } from '../stores/memory.js';
import { overview } from './overview.js';

const HERE = 'https://answers.example';
let time = 0;
let sent = 0;
let store: ResponseStore;
let collector: Collector;

beforeEach(() => {
  time = Date.parse('2026-03-02T12:00:00Z');
  sent = 0;
  store = memoryStore();
  collector = createCollector({ store, adminToken: 'token', timeZone: 'Europe/Prague', now: () => time });
});

const post = (body: object) =>
  collector.fetch(
    new Request(`${HERE}/v1/responses`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    }),
  );
const give = (change: Partial<OhlasResponse>) => {
  sent += 1;
  return post(response({ id: id(sent), source: 'prompt', ...change }));
};
const visit = (kind: 'user' | 'buyer', value: number) =>
  give({
    card: { id: kind === 'user' ? 'visit' : 'checkout', version: 1 },
    audience: kind === 'user' ? { kind, evidence: 'none' } : { kind, evidence: 'shop' },
    answers: [{ ...stars(value), measure: 'visit-satisfaction' }],
    prompt: kind === 'user' ? 'leaving' : 'ordered',
  });
const ask = (path: string, headers: Record<string, string> = { Authorization: 'Bearer token' }) =>
  collector.fetch(new Request(HERE + path, { headers }));
const rows = async (query: string) => (await (await ask(`/v1/scores${query}`)).json()) as ScoreRow[];
const row = async (query: string, score: string) => (await rows(query)).find((one) => one.score === score);

describe('GET /v1/scores', () => {
  test('gives every score with its interval, and users and buyers held against each other', async () => {
    for (let n = 0; n < 12; n += 1) await visit('user', n % 2 ? 3 : 4);
    for (let n = 0; n < 12; n += 1) await visit('buyer', n % 2 ? 4 : 5);
    const gap = (await row('?measure=visit-satisfaction', 'gap')) as GapRow;
    expect(gap).toMatchObject({ audience: 'user-buyer', n: [12, 12], value: 1, tooFew: false });
    expect(gap.low).toBeGreaterThan(0.5);
    const mean = (await row('?measure=visit-satisfaction&audience=user', 'mean')) as MeasureRow;
    expect(mean).toMatchObject({ n: 12, value: 3.5, source: 'prompt+link', unfinished: 0 });
    expect(mean.counts).toEqual({ 1: 0, 2: 0, 3: 6, 4: 6, 5: 0 });
  });

  test('keeps by default to what was asked, and takes everything with source=all', async () => {
    await give({ answers: [stars(5)] });
    await give({ answers: [stars(1)], source: 'launcher' });
    expect(await row('', 'mean')).toMatchObject({ n: 1, value: 5, tooFew: true });
    expect(await row('?source=all', 'mean')).toMatchObject({ n: 2, value: 3, source: 'all' });
    expect(await row('?source=launcher', 'mean')).toMatchObject({ n: 1, value: 1 });
  });

  test('counts a day as the shop does, and leaves gaps as gaps', async () => {
    time = Date.parse('2026-03-02T23:30:00Z');
    await give({ answers: [stars(5)] });
    time = Date.parse('2026-03-05T10:00:00Z');
    await give({ answers: [stars(3)] });
    const days = (await rows('?by=day')).filter(({ score }) => score === 'mean');
    expect(days.map(({ period, value }) => [period, value])).toEqual([
      ['2026-03-03', 5],
      ['2026-03-04', null],
      ['2026-03-05', 3],
    ]);
    expect(await row('?from=2026-03-04', 'mean')).toMatchObject({ n: 1, value: 3 });
    expect(await row('?to=2026-03-04', 'mean')).toMatchObject({ n: 1, value: 5 });
    expect(await rows('?from=2026-03-06')).toEqual([]);
  });

  test('knows the response rate where cards were counted', async () => {
    await visit('user', 4);
    await post({
      type: 'ohlas.counts.v1',
      day: '2026-03-02',
      counts: [
        { prompt: 'leaving', audience: 'user', shown: 8, dismissed: 5, started: 3, abandoned: 1, sent: 2 },
      ],
      test: false,
    });
    expect(await row('?audience=user', 'mean')).toMatchObject({ rate: 0.25 });
    expect(await row('?audience=user&by=week', 'mean')).toMatchObject({ rate: 0.25 });
    expect(await row('?audience=user&from=2026-03-01&to=2026-03-01', 'mean')).toBeUndefined();
  });

  test('narrows to one subject, also where there is no sum of its own', async () => {
    await give({ answers: [stars(5)], subject: { type: 'order', id: '1' } });
    await give({ answers: [stars(1)], subject: { type: 'order', id: '2' } });
    await give({ answers: [stars(3)] });
    expect(await row('?subject=order:1', 'mean')).toMatchObject({ n: 1, value: 5 });
    expect(await row('?subject=shop', 'mean')).toMatchObject({ n: 1, value: 3 });
    expect(await row('', 'mean')).toMatchObject({ n: 3, value: 3 });
  });

  test.each([
    ['?colour=red', 'colour'],
    ['?measure=', 'measure'],
    ['?audience=everybody', 'audience'],
    ['?source=billboard', 'source'],
    ['?subject=car:1', 'subject'],
    ['?subject=product:', 'subject'],
    ['?from=2026-02-30', 'from'],
    ['?to=yesterday', 'to'],
    ['?by=month', 'by'],
    ['?by=day&from=0001-01-01', 'by'],
    ['?by=day&to=9999-12-31', 'by'],
    ['?by=week&from=0001-01-01&to=9999-12-31', 'by'],
    ['?card=visit&card=checkout', 'card'],
    ['?__proto__=1', '__proto__'],
  ])('refuses %s with what to write instead', async (query, path) => {
    const answer = await ask(`/v1/scores${query}`);
    expect(answer.status).toBe(400);
    const { problems } = (await answer.json()) as { problems: { path: string; expected: string }[] };
    expect(problems.map((problem) => problem.path)).toContain(path);
  });

  test('is for admins', async () => {
    expect((await ask('/v1/scores', {})).status).toBe(401);
  });
});

describe('GET /v1/ratings', () => {
  const rate = (value: number, kind: 'user' | 'buyer' = 'buyer') =>
    give({
      card: { id: 'rating', version: 1 },
      source: 'page',
      audience: kind === 'user' ? { kind, evidence: 'none' } : { kind, evidence: 'self' },
      subject: { type: 'product', id: 'sku-1' },
      answers: [{ ...stars(value), measure: 'product-rating' }],
    });

  test('tells everybody what buyers gave, and may be kept for a while', async () => {
    for (const value of [5, 4, 4]) await rate(value);
    await rate(1, 'user');
    const answer = await ask('/v1/ratings?subject=product:sku-1', {});
    expect(await answer.json()).toEqual({
      subject: 'product:sku-1',
      verified: { mean: null, count: 0 },
      all: { mean: 13 / 3, count: 3 },
    });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const etag = answer.headers.get('etag') ?? '';
    const again = await ask('/v1/ratings?subject=product:sku-1', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    await rate(5);
    const changed = await ask('/v1/ratings?subject=product:sku-1', { 'If-None-Match': etag });
    expect(changed.status).toBe(200);
  });

  test.each(['', '?subject=', '?subject=car:1', '?subject=shop&by=day', '?subject=shop&subject=shop'])(
    'refuses "%s"',
    async (query) => {
      expect((await ask(`/v1/ratings${query}`, {})).status).toBe(400);
    },
  );
});

describe('the overview', () => {
  test('has a place for everything when there is nothing', async () => {
    expect(await overview(store, { now: time })).toEqual({
      visit: {},
      trend: [],
      drivers: [],
      waiting: { open: 0, overdue: 0, cases: [] },
      newest: [],
    });
  });

  test('shows scores, gap, weeks, cases and the newest answers', async () => {
    for (let n = 0; n < 10; n += 1) await visit('user', 3);
    for (let n = 0; n < 10; n += 1) await visit('buyer', 5);
    time += 7 * 86_400_000;
    await give({
      answers: [stars(2), email('jana@example.com')],
      case: 'x',
      promisedBy: '2026-03-01T09:00:00Z',
    });
    const { visit: asked, orders, trend, waiting, newest } = await overview(store, { now: time, newest: 3 });
    expect(asked).toMatchObject({ users: { value: 3 }, buyers: { value: 5 }, gap: { value: 2 } });
    expect(orders).toMatchObject({ n: 1, value: 2, tooFew: true });
    expect(trend.map(({ measure, audience, period }) => `${measure} ${audience} ${period}`)).toEqual([
      'visit-satisfaction user 2026-W10',
      'visit-satisfaction buyer 2026-W10',
      'order-satisfaction buyer 2026-W11',
    ]);
    expect(waiting).toMatchObject({ open: 1, overdue: 1 });
    expect(waiting.cases.map((kept) => kept.id)).toEqual([id(21)]);
    expect(newest.map((kept) => kept.id)).toEqual([21, 20, 19].map(id));
  });
});
