import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { response } from './response.contract.js';
import type { Settings } from './settings.js';
import { start } from './start.js';

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
