import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HERE } from '../engines/index.js';
import { startDisplay } from '../engines/webkit.js';
import { FULL, figure } from '../figures.js';
import { eventually } from '../shop.js';
import { fine, status } from '../site/faults.js';
import { type Site, startSite } from '../site/site.js';
import { type RunningBrowser, startBrowser } from './process.js';

const KILLS = FULL ? 20 : 2;
const rows: string[] = [];

let site: Site;
let folder: string;

beforeAll(async () => {
  site = await startSite();
  folder = await mkdtemp(join(tmpdir(), 'ohlas-kill-'));
});
afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  figure('kill', 'browser killed, same profile', rows.join(', '));
});

describe.each(HERE)('%s', (name) => {
  test(`killed ${KILLS} times the moment an answer is thanked for, it loses none`, async () => {
    const screen = name === 'webkit' ? await startDisplay() : undefined;
    const home = { folder: join(folder, name), ...(screen && { display: screen.name }) };
    const stored: string[] = [];
    let heard: ((id: string) => void) | undefined;
    const path = `/f/kill/${name}`;
    // What is new is not let in: only what a killed browser has left behind counts.
    const endpoint = site.trouble(path, (request, response, pass) => {
      const [id = ''] = String(request.headers['idempotency-key']).split('.');
      return (stored.includes(id) ? fine : status(503))(request, response, pass);
    });
    const report = site.trouble(`${path}/report`, async (request) => {
      let id = '';
      for await (const chunk of request) id += chunk;
      heard?.(id);
    });
    let running: RunningBrowser | undefined;
    try {
      for (let round = 0; round < KILLS; round += 1) {
        const id = new Promise<string>((resolve, reject) => {
          heard = resolve;
          setTimeout(reject, 60_000, new Error(`Round ${round}: ${name} did not report within a minute.`));
        });
        running = startBrowser(name, home, page(endpoint, round, report));
        const kept = await Promise.race([id, running.failed]);
        await running.kill();
        stored.push(kept);
      }
      running = startBrowser(name, home, page(endpoint, KILLS));
      const delivered = await eventually(
        async () => (await site.everything()).filter((id) => stored.includes(id)),
        (ids) => ids.length === KILLS,
        60_000,
      );
      expect([...delivered].sort()).toEqual([...new Set(stored)].sort());
      rows.push(`${name} ${KILLS} kills, lost ${KILLS - delivered.length}`);
    } finally {
      await running?.kill();
      await screen?.stop();
    }
  }, 600_000);
});

/** A page that sends by itself and tells when that is stored; without a place to tell it only delivers. */
function page(endpoint: string, round: number, report?: string): string {
  // Each round is 17 s later than the one before, because the lease of a killed page lasts 16 s.
  const script = `{ const now = Date.now; Date.now = () => now() + ${round * 17_000}; }
    window.ohlas = [function (ohlas) {
      if (${report === undefined}) return;
      ohlas.send({ card: 'comment', answers: { message: 'Round ${round}' } }).then(function (sent) {
        if (sent.outcome === 'stored') fetch(${JSON.stringify(report ?? '')}, { method: 'POST', body: sent.id });
      });
    }];`;
  return site.show(
    '',
    `<script>${script}</script><script async src="${site.url}/cdn/ohlas.js" data-endpoint="${endpoint}" data-test="off"></script>`,
  );
}
