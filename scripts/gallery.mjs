// Pictures of the gallery's frames at three widths, to look at beside the reference: `node scripts/gallery.mjs`.
// `--card purchase`, `--language de`, `--scheme dark`, `--theme soft`, `--place inline` and `--width 320` choose others. They
// land in .reports/gallery/, or in the folder that `--to` names.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { cure, findBrowser } from './browsers.mjs';
import { root } from './pnpm.mjs';

const { values } = parseArgs({
  options: {
    card: { type: 'string' },
    language: { type: 'string', default: 'en' },
    scheme: { type: 'string', default: 'light' },
    theme: { type: 'string', default: 'none' },
    place: { type: 'string', default: 'window' },
    width: { type: 'string' },
    to: { type: 'string', default: '.reports/gallery' },
  },
});
const WIDTHS = values.width ? [Number(values.width)] : [320, 560, 1280];
const HEIGHT = 760;

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error(cure('chromium'));
const { startDemo } = await import(join(root, 'demo/dist/start.js'));
const data = mkdtempSync(join(tmpdir(), 'ohlas-gallery-'));
const demo = await startDemo({ port: 0, adminToken: 'gallery', data, log: () => {} });
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-gpu', '--disable-background-networking'],
});
try {
  const query = `?language=${values.language}&scheme=${values.scheme}&theme=${values.theme}&place=${values.place}`;
  const first = await browser.newPage();
  await first.goto(`${demo.url}/gallery/${query}${values.card ? `&card=${values.card}` : ''}`);
  const frames = await first
    .locator('iframe')
    .evaluateAll((all) => all.map((frame) => /** @type {HTMLIFrameElement} */ (frame).src));
  await first.close();
  let taken = 0;
  for (const width of WIDTHS) {
    const folder = join(
      resolve(root, values.to),
      `${values.language}-${values.scheme}-${values.theme}-${values.place}-${width}`,
    );
    mkdirSync(folder, { recursive: true });
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      reducedMotion: 'reduce',
    });
    const queue = [...frames];
    const work = async () => {
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => console.error(`${page.url()}: ${message}`));
      for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
        await page.goto(url);
        const ready = await page
          .locator('html[data-ready]')
          .waitFor({ state: 'attached', timeout: 15_000 })
          .then(() => true)
          .catch(() => false);
        if (!ready) console.error(`${url} did not come into its state`);
        const [card, state] = new URL(url).pathname.split('/').slice(-2);
        await page.screenshot({ path: join(folder, `${card}-${state}.png`) });
        taken += 1;
      }
      await page.close();
    };
    await Promise.all([work(), work(), work()]);
    await context.close();
  }
  console.log(`${taken} pictures in ${values.to}`);
} finally {
  await browser.close();
  await demo.stop();
  rmSync(data, { recursive: true, force: true });
}
