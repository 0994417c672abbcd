import { launchChromium } from '../browser.js';
import type { Engine, Tab } from './engine.js';
import { frameOf } from './frame.js';

export async function startChromium(): Promise<Engine> {
  // Playwright turns the cache of pages one comes back to off.
  const browser = await launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  return {
    name: 'chromium',
    version: browser.version(),
    async open(): Promise<Tab> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const tab: Tab = {
        async goto(url) {
          await page.goto(url);
        },
        // As text, so that all three engines run the very same words.
        run: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`),
        frame: (selector) =>
          frameOf(tab, selector, async (work, ...args) => {
            const frame = await (await page.waitForSelector(selector)).contentFrame();
            if (!frame) throw new Error(`No frame is ${selector}.`);
            return frame.evaluate(`(${work})(...${JSON.stringify(args)})`) as never;
          }),
        point: (x, y) => page.mouse.move(x, y),
        press: (x, y) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        key: (name) => page.keyboard.press(name),
        size: (width, height) => page.setViewportSize({ width, height }),
        screenshot: () => page.screenshot(),
        close: () => context.close(),
      };
      return tab;
    },
    close: () => browser.close(),
  };
}
