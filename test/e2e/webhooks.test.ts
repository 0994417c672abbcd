import { createHmac } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ADMIN_TOKEN } from '../collector.js';
import { runCollector } from '../command.js';
import { expect, test } from '../fixtures.js';
import type { Person } from '../models/card.model.js';
import { eventually, startShop } from '../shop.js';

const KEY = Buffer.alloc(32, 7);
const SECRET = `whsec_${KEY.toString('base64')}`;

interface Received {
  readonly id: string;
  readonly payload: { readonly type: string; readonly data: { readonly [key: string]: unknown } };
}

/** A receiver that checks signatures. `answers` tells the nth request whether it gets an answer at all. */
async function startReceiver(answers: (nth: number) => boolean = () => true) {
  const received: Received[] = [];
  const isSigned = (headers: IncomingHttpHeaders, body: string) => {
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    return (
      headers['webhook-signature'] === `v1,${createHmac('sha256', KEY).update(signed).digest('base64')}` &&
      Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp'])) < 300
    );
  };
  const server = createServer(async (request, answer) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    if (!isSigned(request.headers, body)) return void answer.writeHead(401).end();
    received.push({ id: String(request.headers['webhook-id']), payload: JSON.parse(body) });
    if (answers(received.length)) answer.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    arrived: (count: number) =>
      eventually(
        async () => received.length,
        (n) => n >= count,
        20_000,
      ),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const WRITTEN = 'One leg is shorter than the others.';
const WAYS: readonly {
  readonly card: string;
  readonly path: string;
  readonly write: (I: Person) => Promise<void>;
}[] = [
  {
    card: 'comment',
    path: '',
    async write(I) {
      await I.openCard();
      await I.choose('Problem');
      await I.write('Your message', WRITTEN);
      await I.write('E-mail', 'jana@example.com');
    },
  },
  {
    card: 'complaint',
    path: '/?ohlas-card=complaint',
    async write(I) {
      await I.card.getByRole('checkbox').first().click();
      await I.write('What happened?', WRITTEN);
      await I.press('Continue');
      await I.choose('A repair');
      await I.press('Continue');
      await I.write('E-mail', 'jana@example.com');
    },
  },
];

test.for(WAYS)(
  'a $card about a problem is a case, and a signed message to the shop’s own server',
  async ({ card, path, write }, { visit }) => {
    const receiver = await startReceiver();
    const { nodePost } = (await import(
      /* @vite-ignore */ new URL('../../packages/collector/dist/index.js', import.meta.url).href
    )) as typeof import('@ohlas/collector');
    const shop = await startShop({
      webhooks: {
        hooks: [{ url: receiver.url, secrets: [SECRET] }],
        post: nodePost({ allowPrivate: true }),
      },
    });
    const I = await visit(shop.url + path);
    await write(I);
    const began = performance.now();
    await I.send();
    await receiver.arrived(1);
    expect(performance.now() - began).toBeLessThan(60_000);

    const stored = (await shop.stored()).find((one) => one.card.id === card);
    const [message] = receiver.received;
    expect(message?.payload).toMatchObject({
      type: 'case.opened',
      data: { id: stored?.id, card: { id: card }, case: { status: 'open', number: stored?.case?.number } },
    });
    expect(JSON.stringify(message?.payload)).toContain(WRITTEN);
    await shop.stop();
    receiver.stop();
  },
);

const response = (id: string) => ({
  type: 'ohlas.response.v1',
  id,
  revision: 1,
  status: 'complete',
  card: { id: 'complaint', version: 1 },
  answers: [
    {
      question: 'reply.email',
      kind: 'contact',
      label: 'E-mail',
      standard: true,
      shape: 'text',
      text: 'a@b.cz',
    },
  ],
  case: 'own',
  audience: { kind: 'user', evidence: 'none' },
  source: 'launcher',
  locale: 'en',
  startedAt: '2026-03-01T09:00:00.000Z',
  answeredAt: '2026-03-01T09:00:20.000Z',
  test: false,
  client: { name: 'ohlas', version: '0.1.0', device: 'desktop', trap: '' },
});

test('a message survives the end of the process between its case and its delivery', async () => {
  // Says nothing until it has been asked five times: each of the first runs is killed while it waits.
  const receiver = await startReceiver((nth) => nth > 5);
  const flags = ['--webhook', receiver.url, '--webhook-secret', SECRET, '--webhook-private'];
  let data: string | undefined;
  for (let run = 1; run <= 5; run += 1) {
    const collector = await runCollector(flags, data);
    data = collector.data;
    if (run === 1) {
      const reply = await fetch(`${collector.url}/v1/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(response('0199e0f6-3b5c-7d2e-8a41-6f0c9b7d5e21')),
      });
      expect(reply.status).toBe(201);
    }
    await receiver.arrived(run);
    await collector.kill();
  }
  const last = await runCollector(flags, data);
  await receiver.arrived(6);
  await eventually(
    async () =>
      (
        (await (
          await fetch(`${last.url}/v1/responses?case=open`, {
            headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
          })
        ).json()) as { responses: unknown[] }
      ).responses.length,
    (n) => n === 1,
  );
  await last.stop();

  // Delivered now: another start has nothing left to send.
  const after = await runCollector(flags, data);
  await fetch(`${after.url}/health`);
  await after.stop();
  await rm(after.data, { recursive: true, force: true });
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
  expect(receiver.received).toHaveLength(6);
  receiver.stop();
});
