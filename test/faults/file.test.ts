import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HERE } from '../engines/index.js';
import { eventually } from '../shop.js';

const cdn = new URL('../../packages/widget/dist/cdn/', import.meta.url);
const PAGE =
  '<!doctype html><html lang="en"><body><script async src="/ohlas.js" data-endpoint="/x"></script>';

let broken = true;
const server = createServer(async ({ url = '/' }, response) => {
  if (url === '/') return void response.setHeader('content-type', 'text/html').end(PAGE);
  if (broken && !url.startsWith('/ohlas')) return void response.writeHead(500).end();
  const file = await readFile(new URL(`.${url}`, cdn)).catch(() => '');
  response.setHeader('content-type', 'text/javascript').end(file);
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

describe.each(HERE)('%s', (_, start) => {
  test('files that could not be loaded are asked for again at the next press', async () => {
    broken = true;
    const engine = await start();
    const tab = await engine.open();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const says = () =>
      tab.run(() => document.querySelector('ohlas-root')?.shadowRoot?.querySelector('#open')?.textContent);
    const press = () =>
      tab.run(() =>
        document.querySelector('ohlas-root')?.shadowRoot?.querySelector<HTMLElement>('#open')?.click(),
      );
    await eventually(says, (words) => words === 'Feedback');
    await press();
    await eventually(says, (words) => words !== 'Feedback');
    expect(await says()).toContain('\u26a0');

    broken = false;
    await press();
    await eventually(
      () =>
        tab.run(
          () =>
            document.querySelector('ohlas-root')?.shadowRoot?.querySelector('[role=dialog], dialog') != null,
        ),
      (open) => open,
    );
    await tab.close();
    await engine.close();
  });
});
