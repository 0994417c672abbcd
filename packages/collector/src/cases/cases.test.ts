import type { OhlasResponse } from '@ohlas/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Collector, createCollector } from '../collector.js';
import { comment, email, id, response, stars } from '../response.contract.js';
import { memoryStore } from '../stores/memory.js';

let time: number;
let collector: Collector;
beforeEach(() => {
  time = Date.parse('2026-03-02T12:00:00Z');
  collector = createCollector({
    store: memoryStore(),
    adminToken: 'token',
    origins: ['https://shop.example'],
    now: () => time,
  });
});

const call = (method: string, path: string, body?: unknown) =>
  collector.fetch(
    new Request(`https://answers.example${path}`, {
      method,
      headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  );
const send = (change: Partial<OhlasResponse>) => call('POST', '/v1/responses', response(change));
const complaint: Partial<OhlasResponse> = {
  card: { id: 'complaint', version: 1 },
  answers: [stars(1), comment('One leg is shorter.'), email('jana@example.com')],
  case: 'told by the sender',
};

describe('PATCH /v1/responses/:id', () => {
  test('answers a case, notes it, and tells what became of it', async () => {
    await send(complaint);
    const answer = await call('PATCH', `/v1/responses/${id(1)}`, {
      status: 'answered',
      note: 'A new leg is sent.',
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      id: id(1),
      case: {
        number: '0000-0001',
        status: 'answered',
        history: [{ at: '2026-03-02T12:00:00.000Z', status: 'answered', note: 'A new leg is sent.' }],
      },
    });
    const listed = await (await call('GET', '/v1/responses?case=answered')).json();
    expect(listed).toMatchObject({ responses: [{ id: id(1), case: { status: 'answered' } }] });
    expect(listed).not.toMatchObject({ responses: [{ case: { history: [] } }] });
  });

  test('hands out the link that asks whether it was put right, once it is resolved', async () => {
    await send(complaint);
    const before = await (await call('GET', `/v1/responses/${id(1)}`)).json();
    expect(before.case.resolution).toBeUndefined();
    const after = await (await call('PATCH', `/v1/responses/${id(1)}`, { status: 'resolved' })).json();
    expect(after.case.resolution).toBe(`https://shop.example/?ohlas-card=resolution#ohlas-thread=${id(1)}`);
  });

  test.each([
    [{}, ''],
    [[], ''],
    [{ status: 'closed' }, 'status'],
    [{ note: '' }, 'note'],
    [{ note: 'x'.repeat(2001) }, 'note'],
    [{ note: 1 }, 'note'],
    [{ status: 'open', colour: 'red' }, 'colour'],
  ])('refuses %j', async (body, path) => {
    await send(complaint);
    const answer = await call('PATCH', `/v1/responses/${id(1)}`, body);
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { problems: { path: string }[] }).problems[0]?.path).toBe(path);
  });

  test('knows neither other responses nor cases where there are none', async () => {
    await send({});
    expect((await call('PATCH', `/v1/responses/${id(1)}`, { status: 'open' })).status).toBe(422);
    expect((await call('PATCH', `/v1/responses/${id(2)}`, { status: 'open' })).status).toBe(404);
    expect((await call('PATCH', `/v1/responses/${id(1)}`, '{')).status).toBe(400);
    const stranger = new Request(`https://answers.example/v1/responses/${id(1)}`, {
      method: 'PATCH',
      body: '{}',
    });
    expect((await collector.fetch(stranger)).status).toBe(401);
  });
});

describe('quarantine', () => {
  test('is left with one call, and for good', async () => {
    const trapped = { ...response().client, trap: 'filled' };
    await send({ ...complaint, client: trapped });
    expect(await (await call('GET', '/v1/responses?quarantine=true')).json()).toMatchObject({
      responses: [{ quarantine: ['trap'] }],
    });
    const restored = await call('POST', `/v1/responses/${id(1)}/restore`);
    expect(restored.status).toBe(200);
    expect(await restored.json()).not.toHaveProperty('quarantine');
    await send({ ...complaint, revision: 2, client: trapped });
    expect(await (await call('GET', '/v1/responses?quarantine=true')).json()).toMatchObject({
      responses: [],
    });
    expect((await call('POST', `/v1/responses/${id(2)}/restore`)).status).toBe(404);
  });
});

describe('one person’s data', () => {
  beforeEach(async () => {
    await send({ ...complaint, order: { id: '7' } });
    await send({ id: id(2), answers: [comment('Fine.')], order: { id: '7' } });
    await send({ id: id(3) });
  });

  test('is handed over by address or order, with every revision', async () => {
    const byEmail = await (await call('POST', '/v1/people/export', { email: 'Jana@Example.com' })).json();
    expect(byEmail.responses).toHaveLength(1);
    expect(byEmail.responses[0]).toMatchObject({
      id: id(1),
      revisions: [{ revision: 1 }],
      case: { history: [] },
    });
    const byOrder = await (await call('POST', '/v1/people/export', { order: '7' })).json();
    expect(byOrder.responses.map((one: OhlasResponse) => one.id)).toEqual([id(1), id(2)]);
  });

  test('is erased for good, and only that', async () => {
    const erased = await call('POST', '/v1/people/erase', { order: '7' });
    expect(await erased.json()).toEqual({ erased: [id(1), id(2)] });
    expect(await (await send({ id: id(1) })).json()).toMatchObject({ stored: false });
    const left = await (await call('GET', '/v1/responses')).json();
    expect(left.responses.map((one: OhlasResponse) => one.id)).toEqual([id(3)]);
    expect(await (await call('POST', '/v1/people/erase', { email: 'jana@example.com' })).json()).toEqual({
      erased: [],
    });
  });

  test.each([
    {},
    { email: 'jana' },
    { email: '' },
    { order: 7 },
    { order: '7', email: 'a@b' },
    { name: 'Jana' },
    [],
  ])('is not looked for by %j', async (body) => {
    expect((await call('POST', '/v1/people/export', body)).status).toBe(400);
    expect((await call('POST', '/v1/people/erase', body)).status).toBe(400);
  });
});
