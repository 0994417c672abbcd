import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser.js';
import { dice } from '../dice.js';
import { FULL, figure } from '../figures.js';
import { eventually } from '../shop.js';
import {
  type Fault,
  fine,
  halfAnAnswer,
  loseTheAnswer,
  refuse,
  resetAfterBody,
  stall,
  status,
} from '../site/faults.js';
import { type Site, startSite } from '../site/site.js';

const TABS = 4;
const A_PAGE = 25;
/** What was delivered is remembered on a device for a day, so answers come from several devices, one after another. */
const DEVICES = FULL ? 10 : 1;
const PAGES = FULL ? 10 : 4;
const SUBMITTED = DEVICES * TABS * PAGES * A_PAGE;
const FAULTY = 0.3;
const SEED = 20260131;

const HTML = { 'content-type': 'text/html' };
const FAULTS: readonly Fault[] = [
  refuse,
  resetAfterBody,
  loseTheAnswer,
  halfAnAnswer,
  stall(400),
  status(404),
  status(500),
  status(502, HTML, '<html>Bad gateway'),
  status(200, HTML, '<!doctype html>Please sign in'),
  status(307, { location: '/elsewhere' }),
];

interface Outside {
  send(answers: object): Promise<{ readonly id: string }>;
  pending(): Promise<unknown[]>;
  flush(): Promise<void>;
}

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test(`${SUBMITTED} answers from ${TABS} tabs, three of ten tries troubled: as many rows`, async () => {
  const chance = dice(SEED);
  let tries = 0;
  let troubled = 0;
  const unsure: Fault = (request, response, pass) => {
    tries += 1;
    if (chance() >= FAULTY) return pass();
    troubled += 1;
    // Rarely, because for a second everything on the device waits.
    if (chance() < 0.01) return status(429, { 'retry-after': '1' })(request, response, pass);
    return (FAULTS[Math.floor(chance() * FAULTS.length)] ?? fine)(request, response, pass);
  };
  const address = site.trouble('/f/soak', unsure);
  const show = (script = '') =>
    site.show(
      '',
      `${script}<script async src="${site.url}/cdn/ohlas.js" data-endpoint="${address}" data-endpoint-timeout-ms="200" data-test="off"></script>`,
    );
  const [page, later] = [
    show(),
    show('<script>{ const now = Date.now; Date.now = () => now() + 17_000; }</script>'),
  ];
  const browser = await launchChromium();
  const submitted: string[] = [];
  try {
    for (let device = 0; device < DEVICES; device += 1) {
      const context = await browser.newContext();
      const tabs = await Promise.all(Array.from({ length: TABS }, () => context.newPage()));
      site.trouble('/f/soak', unsure);
      await Promise.all(tabs.map(async (tab) => submitted.push(...(await answerAll(tab, page)))));
      site.trouble('/f/soak', fine);
      await nothingWaits(context, later);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  const rows = await site.everything();
  expect(submitted).toHaveLength(SUBMITTED);
  expect([...rows].sort()).toEqual([...submitted].sort());
  figure(
    'soak',
    'soak, 4 tabs, random faults',
    `${SUBMITTED} submitted, ${rows.length} rows; ${tries} tries, ${Math.round((100 * troubled) / tries)} % troubled, seed ${SEED}`,
  );
}, 1_800_000);

/** Page after page, each left in the middle of what it does. */
async function answerAll(tab: Page, page: string): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < PAGES; number += 1) {
    await tab.goto(page);
    await ready(tab);
    ids.push(
      ...(await tab.evaluate(async (count) => {
        const { ohlas } = window as never as { ohlas: Outside };
        const sent: string[] = [];
        for (let each = 0; each < count; each += 1) {
          sent.push(
            (await ohlas.send({ card: 'comment', answers: { message: `Soaked ${Math.random()}` } })).id,
          );
          // A device holds 200; beyond that thanks wait for the endpoint, and so would this.
          while (each % 8 === 7 && (await ohlas.pending()).length > 60) await ohlas.flush();
        }
        return sent;
      }, A_PAGE)),
    );
  }
  return ids;
}

async function nothingWaits(context: BrowserContext, page: string): Promise<void> {
  const tab = await context.newPage();
  // Where the leases of pages that were left have ended.
  await tab.goto(page);
  await ready(tab);
  await eventually(
    () =>
      tab.evaluate(async () => {
        const { ohlas } = window as never as { ohlas: Outside };
        await ohlas.flush();
        return (await ohlas.pending()).length;
      }),
    (left) => left === 0,
    60_000,
  );
}

async function ready(tab: Page): Promise<void> {
  await tab.waitForFunction(() => 'send' in ((window as never as { ohlas?: object }).ohlas ?? {}));
}
