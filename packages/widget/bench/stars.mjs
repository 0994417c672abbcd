// How soon a page of 5,000 ratings is on the screen: `node packages/widget/bench/stars.mjs`, on built files.
// Once as a server writes them, from the definition of the element to the frame that shows it; and once put in by a
// script, beside as many plain spans of the same words. Medians of nine pages.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { cure, findBrowser } from '../../../scripts/browsers.mjs';

const CDN = fileURLToPath(new URL('../dist/cdn/', import.meta.url));
const MANY = 5_000;
const ROUNDS = 9;

const mean = (/** @type {number} */ at) => (1 + ((at * 37) % 41) / 10).toFixed(1);
const stars = (/** @type {number} */ at) =>
  `<ohlas-stars readonly average="${mean(at)}" count="${at}">${mean(at)} of 5 (${at})</ohlas-stars>`;
const span = (/** @type {number} */ at) => `<span>${mean(at)} of 5 (${at})</span>`;
const shelf = (/** @type {(at: number) => string} */ rating) =>
  Array.from({ length: MANY }, (_, at) => `<p>Chair ${at} ${rating(at)}</p>`).join('\n');

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chairs</title><link rel="icon" href="data:,">
<script async src="/cdn/ohlas.js" data-endpoint="/v1/responses"></script><main>${shelf(stars)}</main></html>`;

const server = createServer(({ url = '/' }, answer) => {
  if (url.startsWith('/cdn/'))
    answer
      .setHeader('content-type', 'text/javascript')
      .end(readFileSync(join(CDN, url.slice('/cdn/'.length))));
  else answer.setHeader('content-type', 'text/html').end(page);
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error(cure('chromium'));
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });

/** In the page: what runs before anything else, and notes how long the definition took until it was seen. */
function watch() {
  const define = customElements.define.bind(customElements);
  customElements.define = (name, element, options) => {
    const began = performance.now();
    define(name, element, options);
    const script = performance.now() - began;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { drawn: { script, all: performance.now() - began } });
      port2.postMessage('');
    });
  };
}

/** In the page: puts markup in and waits for the frame that shows it. @param {string} markup */
async function put(markup) {
  document.body.replaceChildren();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const began = performance.now();
  document.body.innerHTML = markup;
  const script = performance.now() - began;
  await new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage('');
    }),
  );
  return { script, all: performance.now() - began };
}

/** @type {Record<string, { script: number, all: number }[]>} */
const rounds = { 'defined, written by a server': [], 'put in by a script': [], 'as many spans': [] };
for (let round = 0; round < ROUNDS; round += 1) {
  const tab = await browser.newPage();
  await tab.addInitScript(watch);
  await tab.goto(`http://127.0.0.1:${port}/`);
  await tab.waitForFunction(() => 'drawn' in window);
  rounds['defined, written by a server']?.push(await tab.evaluate(() => /** @type {any} */ (window).drawn));
  rounds['put in by a script']?.push(await tab.evaluate(put, shelf(stars)));
  rounds['as many spans']?.push(await tab.evaluate(put, shelf(span)));
  await tab.close();
}
await browser.close();
server.close();

const median = (/** @type {number[]} */ all) => all.sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
console.log(`${MANY} ratings in Chromium, median of ${ROUNDS}`);
console.log(`${''.padEnd(32)}${'script'.padStart(9)}${'painted'.padStart(10)}${'each'.padStart(9)}`);
for (const [name, all] of Object.entries(rounds)) {
  const script = median(all.map((one) => one.script));
  const painted = median(all.map((one) => one.all));
  console.log(
    `${name.padEnd(32)}${`${script.toFixed(0)} ms`.padStart(9)}${`${painted.toFixed(0)} ms`.padStart(10)}${`${((painted / MANY) * 1000).toFixed(0)} µs`.padStart(9)}`,
  );
}
