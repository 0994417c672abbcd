// Opens, scrolls and answers a card of fifty questions with four options each on a processor four times slower, and
// prints the longest tasks of the main thread, by its own clock: `node scripts/long-card.mjs`. Over 50 ms is a jank.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { cure, findBrowser } from './browsers.mjs';
import { root } from './pnpm.mjs';

const SLOWER = 4;
const LIMIT_MS = 50;
const ROUNDS = 5;

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error(cure('chromium'));
const { startDemo } = await import(join(root, 'demo/dist/start.js'));
const data = mkdtempSync(join(tmpdir(), 'ohlas-long-card-'));
const demo = await startDemo({ port: 0, adminToken: 'long-card', data, log: () => {} });
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });

/**
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>} ms of processor time of the longest task
 */
async function longest(page, act) {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  await page.waitForTimeout(600);
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = new Set(
    traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid}.${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

const inCard = (/** @type {string} */ body) =>
  `(async () => { const root = document.querySelector('ohlas-root').shadowRoot; const rest = (ms) => new Promise((go) => setTimeout(go, ms)); ${body} })()`;
const OPEN = inCard(
  `await window.ohlas.open('kind-fifty', { subject: 'product:' + Date.now() }); await rest(300);`,
);
const SCROLL = inCard(
  `const body = root.querySelector('.body'); for (let y = 0; y < body.scrollHeight; y += 200) { body.scrollTop = y; await rest(16); }`,
);
const ANSWER = inCard(
  `for (const at of [0, 41, 102, 199]) { root.querySelectorAll('input[type=radio]')[at].click(); await rest(200); }`,
);

try {
  /** @type {number[][]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${demo.url}/gallery/frame/kind-fifty/empty`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.evaluate(inCard('await window.ohlas.close(); await rest(200);'));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const times = [];
    for (const act of [OPEN, SCROLL, ANSWER]) times.push(await longest(page, () => page.evaluate(act)));
    rounds.push(times);
    await context.close();
  }
  const middle = ['open', 'scroll', 'answer'].map((name, index) => {
    const sorted = rounds.map((times) => times[index] ?? 0).sort((a, b) => a - b);
    return { name, median: sorted[Math.floor(ROUNDS / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
  });
  for (const { name, median, worst } of middle)
    console.log(
      `${name.padEnd(8)} longest task: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
    );
  if (middle.some(({ median }) => median > LIMIT_MS)) process.exitCode = 1;
} finally {
  await browser.close();
  await demo.stop();
  rmSync(data, { recursive: true, force: true });
}
