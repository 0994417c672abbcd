import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createCollector } from './collector.js';
import type { RequestLine } from './http/log.js';
import { serve } from './node.js';
import { comment, email, id, response, stars } from './response.contract.js';
import type { Settings } from './settings.js';
import { start } from './start.js';
import { libsqlStore } from './stores/libsql/libsql-store.js';

const folder = mkdtempSync(join(tmpdir(), 'ohlas-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

let data = 0;
const settings = (change: Partial<Settings> = {}): Settings => {
  data += 1;
  return { host: '127.0.0.1', port: 0, file: join(folder, `${data}`, 'responses.db'), ...change };
};
const post = (url: string, body: string = JSON.stringify(response())) =>
  fetch(`${url}/v1/responses`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });

describe('a started collector', () => {
  test('says where it is, and opens by the line it printed', async () => {
    const lines: string[] = [];
    const serving = await start(settings(), (line) => lines.push(line));
    const [results = '', endpoint = '', , open = ''] = lines;
    expect(results).toMatch(/^results {2}http:\/\/127\.0\.0\.1:\d+\/results\?token=[\w-]{43}$/);
    expect(endpoint).toBe(`endpoint ${serving.url}/v1/responses`);
    expect(open).toContain('--origin https://shop.example');
    expect((await fetch(results.slice('results  '.length))).status).toBe(200);
    await serving.close();
  });

  test('does not print a token it was given, nor speak of origins that are named', async () => {
    const lines: string[] = [];
    const asked = settings({ adminToken: 'a secret of the shop', origins: ['https://shop.example'] });
    const serving = await start(asked, (line) => lines.push(line));
    expect(lines.join()).not.toContain('secret');
    expect(lines.join()).not.toContain('--origin');
    await serving.close();
  });

  test('stores over HTTP what was sent with and without a length, and keeps it over a restart', async () => {
    const asked = settings({ adminToken: 'token' });
    const first = await start(asked, () => {});
    expect((await post(first.url)).status).toBe(201);
    expect(await chunked(first.url, JSON.stringify(response({ revision: 2 })))).toBe(201);
    expect(await chunked(first.url, `"${'x'.repeat(100_000)}"`)).toBe(413);
    expect((await post(first.url, `"${'x'.repeat(100_000)}"`)).status).toBe(413);
    await first.close();

    const second = await start(asked, () => {});
    expect((await post(second.url)).status).toBe(200);
    const listed = await fetch(`${second.url}/v1/responses`, { headers: { Authorization: 'Bearer token' } });
    expect(await listed.json()).toMatchObject({ responses: [{ revision: 2 }] });
    await second.close();
  });

  test('answers what has begun before it stops', async () => {
    const serving = await start(settings(), () => {});
    const [head, tail] = [JSON.stringify(response()).slice(0, 20), JSON.stringify(response()).slice(20)];
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${serving.url}/v1/responses`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
      });
      sending.on('response', (answer) => resolve(answer.statusCode)).on('error', reject);
      sending.write(head, async () => {
        // The server has the head of the request once it answers another one.
        await fetch(`${serving.url}/health`);
        stopped = serving.close();
        sending.end(tail);
      });
    });
    let stopped: Promise<void> | undefined;
    expect(await answered).toBe(201);
    await stopped;
    await expect(fetch(`${serving.url}/health`)).rejects.toThrow();
  });

  test('tells what it did in lines of JSON, with nothing of a person in them', async () => {
    const written: string[] = [];
    const serving = await start(settings({ adminToken: 'the token' }), (text) => written.push(text));
    const secrets = [
      'jana@example.com',
      'Kurýr',
      'the token',
      id(1),
      'sku-secret',
      '127.0.0.1',
      'eyJhbGci',
      'q=',
    ];
    const sent = response({
      answers: [stars(1), email('jana@example.com')],
      token: 'eyJhbGciOiJub25lIn0.e30.e30',
      subject: { type: 'product', id: 'sku-secret' },
      client: { ...response().client, trap: 'filled' },
    });
    const length = JSON.stringify(sent).length;
    await post(serving.url, JSON.stringify(sent));
    await post(serving.url, '{');
    const admin = { headers: { Authorization: 'Bearer the token' } };
    await fetch(`${serving.url}/v1/responses?q=jana%40example.com`, admin);
    await fetch(`${serving.url}/v1/responses/${id(1)}`, admin);
    await fetch(`${serving.url}/v1/ratings?subject=product:sku-secret`);
    await fetch(`${serving.url}/jana@example.com?token=the+token`);
    await fetch(`${serving.url}/results?token=wrong`);
    const before = written.length;
    await serving.close();
    const lines = written.slice(4).join('\n').split('\n');
    expect(before).toBeLessThanOrEqual(written.length);
    for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret);
    const read = lines.map((line) => JSON.parse(line) as RequestLine);
    expect(read.map(({ route, status, outcome, reason }) => [route, status, outcome, reason])).toEqual([
      ['POST /v1/responses', 201, 'stored', 'trap token-no-key'],
      ['POST /v1/responses', 400, 'refused', 'not-json'],
      ['GET /v1/responses', 200, undefined, undefined],
      ['GET /v1/responses/:id', 200, undefined, undefined],
      ['GET /v1/ratings', 200, undefined, undefined],
      ['GET nowhere', 404, undefined, undefined],
      ['GET /results', 401, undefined, undefined],
    ]);
    expect(read[0]).toMatchObject({
      bytes: length,
      ms: expect.any(Number),
      time: expect.stringMatching(/Z$/),
    });
  });

  test('writes no line a request when it is to be quiet', async () => {
    const written: string[] = [];
    const serving = await start(settings({ quiet: true }), (text) => written.push(text));
    await post(serving.url);
    await serving.close();
    expect(written).toHaveLength(4);
  });

  test('counts visitors by what its own proxy says, and believes nobody else', async () => {
    const from = (url: string, forwarded: string) =>
      fetch(`${url}/v1/responses`, { method: 'POST', body: '{}', headers: { 'X-Forwarded-For': forwarded } });
    const serving = await start(settings({ ratePerMinute: 10, trustedProxies: 1 }), () => {});
    const statuses: number[] = [];
    // What a visitor writes stands left of what the proxy adds.
    for (let n = 0; n < 200; n += 1)
      statuses.push((await from(serving.url, `198.51.100.${n}, 203.0.113.7`)).status);
    expect(statuses.filter((status) => status !== 429).length).toBeLessThanOrEqual(20);
    expect((await from(serving.url, '203.0.113.8')).status).toBe(422);
    await serving.close();
  });

  test('answers 503 on a full disk, and stores again when there is room', async () => {
    const asked = settings({ adminToken: 'token', quiet: true });
    const small = await libsqlStore(asked.file, { maxBytes: 400_000 });
    const serving = await serve({
      collector: createCollector({ store: small, adminToken: 'token', onError: () => {} }),
      host: '127.0.0.1',
      port: 0,
    });
    const big = (n: number) =>
      JSON.stringify(
        response({ id: id(n), answers: Array.from({ length: 10 }, () => comment('x'.repeat(1900))) }),
      );
    const outcomes: number[] = [];
    for (let n = 0; n < 30; n += 1) outcomes.push((await post(serving.url, big(n))).status);
    expect(outcomes[0]).toBe(201);
    expect(outcomes.at(-1)).toBe(503);
    const refused = await post(serving.url, big(29));
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    const admin = { headers: { Authorization: 'Bearer token' } };
    expect((await fetch(`${serving.url}/v1/responses`, admin)).status).toBe(200);
    for (let n = 0; n < 5; n += 1)
      await fetch(`${serving.url}/v1/responses/${id(n)}`, { ...admin, method: 'DELETE' });
    expect((await post(serving.url, big(29))).status).toBe(201);
    await serving.close();
  });

  test('refuses a key it cannot use before it opens anything', async () => {
    const asked = settings({ tokens: { keys: ['HS256:c2hvcnQ'], audience: 'x' } });
    await expect(start(asked, () => {})).rejects.toThrow('needs 32');
    expect(existsSync(asked.file)).toBe(false);
  });

  test('says in words why it could not start', async () => {
    const serving = await start(settings(), () => {});
    const port = Number(new URL(serving.url).port);
    await expect(start(settings({ port }), () => {})).rejects.toThrow(
      `Port ${port} is taken. Choose another: --port ${port + 1}`,
    );
    await expect(start(settings({ origins: ['shop'] }), () => {})).rejects.toThrow('"shop" is not an origin');
    await expect(start(settings({ host: '192.0.2.1' }), () => {})).rejects.toThrow('no address 192.0.2.1');
    await serving.close();
  });
});

/** Sends a body whose length nobody knows beforehand. */
function chunked(url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(`${url}/v1/responses`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
    });
    sending.on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
