import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { launchChromium } from './browser.js';
import { type Person, personOn } from './models/card.model.js';
import { type Shop, startShop } from './shop.js';
import { type Site, startSite } from './site/site.js';

export interface Visitor extends Person {
  readonly page: Page;
  /** Goes on without the network, and comes back. */
  offline(value: boolean): Promise<void>;
}

interface Fixtures {
  browser: Browser;
  shop: Shop;
  site: Site;
  /** Opens an address in a new profile. Whatever the page complains about fails the test at its end. */
  visit(url: string, options?: VisitOptions): Promise<Visitor>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  readonly before?: () => void;
  /** Complaints that the test provokes on purpose. */
  readonly expected?: RegExp;
  readonly onWarning?: (words: string) => void;
}

/** One browser a file; a shop or a site of its own for every test, and a new profile for every visit. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of what a fixture needs from its pattern.
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  shop: async ({}, use) => {
    const shop = await startShop();
    await use(shop);
    await shop.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.stop();
  },
  visit: async ({ browser }, use) => {
    const complaints: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (url, { before, expected, onWarning, ...options } = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      if (before) await context.addInitScript(before);
      const page = await context.newPage();
      const complain = (words: string) => {
        if (!expected?.test(words)) complaints.push(words);
      };
      page.on('pageerror', (error) => complain(`${error.message}\n${error.stack}`));
      page.on('console', (message) => {
        if (message.type() === 'warning') onWarning?.(message.text());
        if (['error', 'warning'].includes(message.type()))
          complain(`${message.text()} (${message.location().url})`);
      });
      await page.goto(url);
      return { page, ...personOn(page), offline: (value) => context.setOffline(value) };
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
});

export { expect };
