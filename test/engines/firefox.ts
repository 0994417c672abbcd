import puppeteer, { type Page } from 'puppeteer-core';
import { cure, findBrowser } from '../../scripts/browsers.mjs';
import type { Engine, Tab, Wish } from './engine.js';
import { frameOf } from './frame.js';

/** Debian has no geckodriver; Firefox itself speaks WebDriver BiDi, which puppeteer knows. */
export async function startFirefox(wish: Wish = {}): Promise<Engine> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined) throw new Error(cure('firefox'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: { 'browser.privatebrowsing.autostart': wish.private === true },
  });
  return {
    name: 'firefox',
    version: await browser.version(),
    async open(): Promise<Tab> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await resize(page, 1280, 800);
      const tab: Tab = {
        async goto(url) {
          try {
            await page.goto(url, { waitUntil: 'load', timeout: 15_000 });
          } catch (error) {
            // On a busy machine the message that the page has loaded is lost now and then. A page that has not is a fault.
            const there = await page.evaluate(() => document.readyState === 'complete' && location.href);
            if (there !== new URL(url).href) throw error;
          }
        },
        run: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`) as never,
        frame: (selector) =>
          frameOf(tab, selector, async (work, ...args) => {
            const frame = await (await page.waitForSelector(selector))?.contentFrame();
            if (!frame) throw new Error(`No frame is ${selector}.`);
            return frame.evaluate(`(${work})(...${JSON.stringify(args)})`) as never;
          }),
        point: (x, y) => page.mouse.move(x, y),
        press: (x, y) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        // WebDriver names the space bar by its character.
        key: (name) => page.keyboard.press(name === 'Space' ? ' ' : name),
        size: (width, height) => resize(page, width, height),
        screenshot: () => page.screenshot(),
        close: () => context.close(),
      };
      return tab;
    },
    close: () => browser.close(),
  };
}

/** Puppeteer turns the screen as well, which Firefox 140, Debian's without security updates, has no command for. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height }).catch((error: Error) => {
    if (!error.message.includes('unknown command emulation.setScreenOrientationOverride')) throw error;
  });
  await page.waitForFunction(`innerWidth === ${width} && innerHeight === ${height}`);
}
