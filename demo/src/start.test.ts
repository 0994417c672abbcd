import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Demo, startDemo } from './start.js';

const TOKEN = 'only-for-this-test';
let data = '';
const running: Demo[] = [];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'ohlas-demo-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((demo) => demo.stop()));
  rmSync(data, { recursive: true, force: true });
});

async function start(port = 0, log: (line: string) => void = () => {}): Promise<Demo> {
  const demo = await startDemo({ port, adminToken: TOKEN, data, log });
  running.push(demo);
  return demo;
}

test('says in three lines where everything is', async () => {
  const lines: string[] = [];
  const { url } = await start(0, (line) => lines.push(line));
  expect(lines).toEqual([
    `shop ${url}/`,
    `results ${url}/results?token=${TOKEN}`,
    `endpoint ${url}/v1/responses`,
  ]);
});

test('shop, collector and results live on one port', async () => {
  const { shop, results, endpoint, url } = await start();
  expect(await (await fetch(shop)).text()).toContain(`data-endpoint="${endpoint}"`);
  expect((await fetch(results)).status).toBe(200);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  const malformed = await fetch(endpoint, { method: 'POST', body: '{' });
  expect([malformed.status, malformed.headers.get('Content-Type')]).toEqual([
    400,
    'application/problem+json',
  ]);
  // Only the whole first part of a path belongs to the collector.
  expect((await fetch(`${url}/resultspage`)).headers.get('Content-Type')).toContain('text/html');
});

test('a taken port moves to the next and says so', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const lines: string[] = [];
  const demo = await start(port, (line) => lines.push(line));
  const moved = Number(new URL(demo.url).port);
  expect(moved).toBeGreaterThan(port);
  expect(lines[0]).toBe(`port ${port} is taken, using ${moved}`);
  await new Promise((resolve) => taken.close(resolve));
});

test('stops, also when told twice, and can start again on the same data', async () => {
  const first = await start();
  await Promise.all([first.stop(), first.stop()]);
  await expect(fetch(first.shop)).rejects.toThrow();
  const second = await start();
  expect((await fetch(second.shop)).status).toBe(200);
});

test('a port that is none is refused with words that help', async () => {
  const before = process.env.PORT;
  process.env.PORT = 'eighty';
  try {
    await expect(startDemo({ adminToken: TOKEN, data })).rejects.toThrow('Write a number from 0 to 65535');
  } finally {
    if (before === undefined) delete process.env.PORT;
    else process.env.PORT = before;
  }
});
