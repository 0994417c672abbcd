import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readEverything } from '../collector.js';
import { runCollector } from '../command.js';
import { dice } from '../dice.js';
import { FULL, figure } from '../figures.js';
import { aResponse } from '../response.js';

const KILLS = FULL ? 200 : 5;
/** Acknowledged answers between two kills, at least; then it is killed at a moment of chance. */
const BETWEEN = 100;
const SENDERS = 16;

test(`a collector killed ${KILLS} times under load has all it acknowledged, once`, async () => {
  const chance = dice(7);
  const acknowledged = new Set<string>();
  const unsure: string[] = [];
  let data: string | undefined;
  for (let round = 0; round < KILLS; round += 1) {
    const collector = await runCollector(['--quiet'], data);
    ({ data } = collector);
    const goal = acknowledged.size + BETWEEN;
    let running = true;
    const send = async () => {
      while (running) {
        const response = aResponse(`Round ${round}`);
        const body = JSON.stringify(response);
        const reply = await post(collector.url, body).catch(() => undefined);
        if (reply?.status === 201) acknowledged.add(response.id);
        // Nobody knows whether it was stored; the outbox sends it again.
        else unsure.push(body);
      }
    };
    const senders = Array.from({ length: SENDERS }, send);
    while (acknowledged.size < goal) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, chance() * 40));
    await collector.kill();
    running = false;
    await Promise.all(senders);
  }
  const collector = await runCollector(['--quiet'], data);
  const ids = new Set(acknowledged);
  for (const body of unsure) {
    const { status } = await post(collector.url, body);
    expect([200, 201]).toContain(status);
    ids.add((JSON.parse(body) as { id: string }).id);
  }
  const stored = await readEverything(fetch, collector.url);
  await collector.stop();
  await rm(collector.data, { recursive: true, force: true });
  const there = new Set(stored);
  const lost = [...acknowledged].filter((id) => !there.has(id));
  const doubled = stored.length - there.size;
  expect({ lost, doubled, all: stored.length }).toEqual({ lost: [], doubled: 0, all: ids.size });
  figure(
    'collector-kill',
    'collector killed under load',
    `${KILLS} × kill -9, ${acknowledged.size} acknowledged, lost ${lost.length}, doubled ${doubled}`,
  );
}, 1_800_000);

test('a collector told to stop under load answers what it has begun, and ends well', async () => {
  const collector = await runCollector(['--quiet']);
  const acknowledged = new Set<string>();
  const others: number[] = [];
  let running = true;
  const send = async () => {
    while (running) {
      const response = aResponse('Before the end');
      const reply = await post(collector.url, JSON.stringify(response)).catch(() => undefined);
      if (reply?.status === 201) acknowledged.add(response.id);
      else if (reply) others.push(reply.status);
      // Nobody is there any more.
      else running = false;
    }
  };
  const senders = Array.from({ length: SENDERS }, send);
  while (acknowledged.size < BETWEEN) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await collector.stop()).toBe(0);
  running = false;
  await Promise.all(senders);
  const again = await runCollector(['--quiet'], collector.data);
  const stored = new Set(await readEverything(fetch, again.url));
  await again.stop();
  await rm(collector.data, { recursive: true, force: true });
  expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
  expect(others).toEqual([]);
});

function post(url: string, body: string): Promise<Response> {
  return fetch(`${url}/v1/responses`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
}
