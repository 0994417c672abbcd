import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OhlasResponse } from '@ohlas/protocol';
import { Webhook as Receiver } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';
import { type Collector, createCollector } from '../collector.js';
import type { ResponseStore } from '../kept/store.js';
import { comment, email, id, response, stars } from '../response.contract.js';
import { memoryStore } from '../stores/memory.js';
import type { AnswerChoice, Webhook } from './hooks.js';
import { nodePost } from './node-post.js';
import type { Post } from './post.js';
import { createWebhooks } from './webhooks.js';

const secret = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;

interface Received {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A real receiver on this machine. `status` decides how it answers; undefined never does. */
async function receiver(status: (one: Received, nth: number) => number | undefined = () => 204) {
  const got: Received[] = [];
  const waiting: { n: number; done: () => void }[] = [];
  const server: Server = createServer(async (request, answer) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const one = { path: request.url, headers: request.headers, body };
    got.push(one);
    const says = status(one, got.length);
    if (says !== undefined) answer.writeHead(says, { location: '/elsewhere' }).end();
    for (const { n, done } of waiting) if (got.length >= n) done();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    got,
    until: (n: number) =>
      got.length >= n ? Promise.resolve() : new Promise<void>((done) => waiting.push({ n, done })),
  };
}

function open(hooks: readonly Webhook[], store: ResponseStore = memoryStore()): Collector {
  const collector = createCollector({
    store,
    adminToken: 'token',
    webhooks: { hooks, post: nodePost({ allowPrivate: true }) },
  });
  closing.push(() => collector.close());
  return collector;
}

const call = (collector: Collector, method: string, path: string, body?: object) =>
  collector.fetch(
    new Request(`https://answers.example${path}`, {
      method,
      headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );
const send = (collector: Collector, change: Partial<OhlasResponse>) =>
  call(collector, 'POST', '/v1/responses', response(change));
const complaint: Partial<OhlasResponse> = {
  card: { id: 'complaint', version: 1 },
  answers: [stars(1), comment('Noha je kratší. 😀'), email('jana@example.com')],
  case: '0000-0001',
  token: 'a.b.c',
};

describe('a complaint', () => {
  test('arrives at a real receiver that checks the signature, and so does what becomes of it', async () => {
    const hook = await receiver();
    const collector = open([{ url: hook.url, secrets: [secret(1), secret(2)] }]);
    await send(collector, complaint);
    await hook.until(1);
    await call(collector, 'PATCH', `/v1/responses/${id(1)}`, { status: 'answered', note: 'Called.' });
    await hook.until(2);

    const payloads = hook.got.map(({ headers, body }) => {
      // Somebody else's implementation, with the old secret as with the new one.
      const signed = headers as Record<string, string>;
      expect(new Receiver(secret(1)).verify(body, signed)).toEqual(
        new Receiver(secret(2)).verify(body, signed),
      );
      expect(() => new Receiver(secret(3)).verify(body, signed)).toThrow();
      expect(() => new Receiver(secret(1)).verify(`${body} `, signed)).toThrow();
      const older = { ...signed, 'webhook-timestamp': `${Number(signed['webhook-timestamp']) - 1}` };
      expect(() => new Receiver(secret(1)).verify(body, older)).toThrow();
      return JSON.parse(body);
    });
    expect(payloads[0]).toMatchObject({
      type: 'case.opened',
      data: {
        id: id(1),
        card: { id: 'complaint' },
        verified: false,
        case: { number: '0000-0001', status: 'open' },
      },
    });
    expect(payloads[1]).toMatchObject({
      type: 'case.changed',
      data: { case: { status: 'answered' }, change: { status: 'answered', note: 'Called.' } },
    });
    expect(hook.got[0]?.body).not.toContain('a.b.c');
    const ids = hook.got.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(2);
  });

  test('is told once, however often it is sent', async () => {
    const hook = await receiver();
    const collector = open([{ url: hook.url, secrets: [secret(1)], answers: 'all' }]);
    await Promise.all([1, 2, 3].map(() => send(collector, complaint)));
    await send(collector, { id: id(2) });
    await hook.until(3);
    const types = hook.got.map(({ body }) => JSON.parse(body).type).sort();
    expect(types).toEqual(['case.opened', 'response.stored', 'response.stored']);
  });

  test('in quarantine is told of when it is let out', async () => {
    const hook = await receiver();
    const collector = open([{ url: hook.url, secrets: [secret(1)] }]);
    await send(collector, { ...complaint, client: { ...response().client, trap: 'x' } });
    await send(collector, { ...complaint, id: id(2) });
    await hook.until(1);
    expect(JSON.parse(hook.got[0]?.body ?? '').data.id).toBe(id(2));
    await call(collector, 'POST', `/v1/responses/${id(1)}/restore`);
    await hook.until(2);
    expect(JSON.parse(hook.got[1]?.body ?? '').data.id).toBe(id(1));
  });
});

test.each<[string, Webhook['answers'], readonly number[]]>([
  ['nothing', undefined, []],
  ['none', 'none', []],
  ['all', 'all', [1, 2, 3, 4]],
  ['low stars', { starsAtMost: 2 }, [1, 3]],
  ['one card', { cards: ['comment'] }, [4]],
  ['buyers', { audience: 'buyer' }, [1, 2, 4]],
  ['low stars of users', { starsAtMost: 2, audience: 'user' } satisfies AnswerChoice, [3]],
])('a hook chooses its answers: %s', async (_, answers, chosen) => {
  const told: string[] = [];
  const post: Post = async ({ body }) => {
    told.push(JSON.parse(body).data.id);
    return { kind: 'answered', status: 200 };
  };
  const url = 'https://shop.example/hook';
  const store = memoryStore();
  const collector = createCollector({
    store,
    webhooks: { hooks: [{ url, secrets: [secret(1)], ...(answers && { answers }) }], post },
  });
  await send(collector, { id: id(1), answers: [stars(2)] });
  await send(collector, { id: id(2), answers: [stars(3)] });
  await send(collector, { id: id(3), answers: [stars(1)], audience: { kind: 'user', evidence: 'none' } });
  await send(collector, { id: id(4), card: { id: 'comment', version: 1 }, answers: [comment('Hello')] });
  while ((await store.nextDue(url)) !== undefined) await new Promise((done) => setTimeout(done, 1));
  await collector.close();
  expect(told.sort()).toEqual(chosen.map(id));
});

describe('trouble', () => {
  const hook = (url: string): Webhook => ({ url, secrets: [secret(1)], answers: 'all' });
  /** Webhooks over a store, with a clock that only the test moves. */
  async function waiting(post: Post, hooks: readonly Webhook[]) {
    const store = memoryStore();
    const tries: string[] = [];
    let time = 0;
    const webhooks = createWebhooks({
      store,
      hooks,
      post,
      now: () => time,
      onError: (error) => {
        throw error;
      },
      onTried: ({ outcome, status }) => tries.push(`${time / 1000} ${outcome} ${status}`),
    });
    closing.push(() => webhooks.stop());
    const sent = response();
    await store.save({
      response: sent,
      body: JSON.stringify(sent),
      receivedAt: 0,
      quarantine: [],
      day: '2026-03-02',
      proof: { kind: 'none' },
      notify: webhooks.choose(sent),
    });
    /** Moves the clock to each next try, until there is none. */
    const live = async (most: number) => {
      for (let n = 0; n < most; n += 1) {
        const next = (await Promise.all(hooks.map(({ url }) => store.nextDue(url)))).find(
          (one) => one !== undefined,
        );
        if (next === undefined) return;
        time = Math.max(time, next);
        const before = tries.length;
        webhooks.wake();
        while (tries.length === before) await new Promise((done) => setTimeout(done, 1));
      }
    };
    return { store, webhooks, tries, live };
  }
  const A = 'https://a.example/hook';

  test('is tried again on the schedule, ten times in all', async () => {
    const ids = new Set<string>();
    const post: Post = async ({ headers }) => {
      ids.add(headers['webhook-id'] ?? '');
      return { kind: 'answered', status: 500 };
    };
    const { live, tries } = await waiting(post, [hook(A)]);
    await live(20);
    expect(tries).toEqual([
      '0 again 500',
      '5 again 500',
      '305 again 500',
      '2105 again 500',
      '9305 again 500',
      '27305 again 500',
      '63305 again 500',
      '113705 again 500',
      '185705 again 500',
      '272105 given-up 500',
    ]);
    expect(ids.size).toBe(1);
  });

  test('ends with the first 2xx', async () => {
    let calls = 0;
    const post: Post = async () => {
      calls += 1;
      return calls < 3 ? { kind: 'failed', because: 'ECONNREFUSED' } : { kind: 'answered', status: 202 };
    };
    const { live, tries } = await waiting(post, [hook(A)]);
    await live(20);
    expect(tries).toEqual(['0 again ECONNREFUSED', '5 again ECONNREFUSED', '305 delivered 202']);
  });

  test('of one hook delays no other, and stopping waits for none', async () => {
    const slow = await receiver(() => undefined);
    const quick = await receiver();
    const { webhooks, store, tries } = await waiting(nodePost({ allowPrivate: true }), [
      hook(slow.url),
      hook(quick.url),
    ]);
    webhooks.wake();
    await Promise.all([slow.until(1), quick.until(1)]);
    while (tries.length === 0) await new Promise((done) => setTimeout(done, 1));
    await webhooks.stop();
    expect(tries).toEqual(['0 delivered 204']);
    // What was on its way counts as not tried, and goes out again with the same id.
    const [left] = await store.due(slow.url, 0, 5);
    expect(left?.tries).toBe(0);
    expect(left?.message).toBe(slow.got[0]?.headers['webhook-id']);
  });

  test('is forgotten with the response that was erased', async () => {
    const post: Post = async () => ({ kind: 'answered', status: 500 });
    const { live, tries, store } = await waiting(post, [hook(A)]);
    await live(1);
    await store.erase(id(1));
    await live(5);
    expect(tries).toHaveLength(1);
  });

  test.each([
    ['a redirect is not followed', () => 302, 'again 302'],
    ['no answer ends the try', () => undefined, 'again timeout'],
  ])('%s', async (_, status, outcome) => {
    const other = await receiver(status);
    const { live, tries } = await waiting(nodePost({ allowPrivate: true, timeoutMs: 200 }), [
      hook(other.url),
    ]);
    await live(1);
    expect(tries).toEqual([`0 ${outcome}`]);
    expect(other.got.map(({ path }) => path)).toEqual(['/hook']);
  });
});
