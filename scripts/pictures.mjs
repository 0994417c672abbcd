// Takes the pictures of the README from the running demo: `npm run build && node scripts/pictures.mjs`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { cure, findBrowser } from './browsers.mjs';
import { root } from './pnpm.mjs';

const FOLDER = join(root, 'docs/pictures');

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error(cure('chromium'));
const { startDemo } = await import(new URL('../demo/dist/start.js', import.meta.url).href);
const data = mkdtempSync(join(tmpdir(), 'ohlas-pictures-'));
const demo = await startDemo({ port: 0, data });
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });

/**
 * @param {string} name
 * @param {{ path?: string, width?: number, height?: number, dark?: boolean, locale?: string }} look
 * @param {(page: import('playwright-core').Page) => Promise<void>} act
 */
async function picture(name, { path = '/', width = 1200, height = 750, dark = false, locale = 'en' }, act) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    isMobile: width < 500,
    hasTouch: width < 500,
  });
  const page = await context.newPage();
  await page.goto(new URL(path, demo.shop).href);
  await act(page);
  // What moves has come to rest, and what was pointed at is left alone.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
  console.log(`docs/pictures/${name}.png`);
}

mkdirSync(FOLDER, { recursive: true });
try {
  await picture('comment-card', {}, async (page) => {
    await page.getByRole('button', { name: 'Feedback', exact: true }).click();
    const card = page.getByRole('dialog');
    await card.getByRole('radio', { name: 'Praise' }).click();
    await card
      .getByRole('textbox', { name: 'Your message' })
      .fill('The courier rang first and carried the stool up all four floors.');
  });
  const path = '/studio/?accent=%23b4235a&star=%23d9480f&radius=22&card=rating';
  await picture('playground', { path, height: 800 }, async (page) => {
    await page.frameLocator('#frame').locator('ohlas-root').getByRole('radio').nth(3).click();
  });
} finally {
  await browser.close();
  await demo.stop();
  rmSync(data, { recursive: true, force: true });
}
