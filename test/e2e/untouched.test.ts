import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { LANGUAGES } from '../site/every-card.js';
import { type Site, tag } from '../site/site.js';

// What the page had, it keeps: no attribute, style or node of <html>, <head> and <body> changes while the script loads
// and cards open and close, and nothing on it moves.

interface Watched {
  readonly ohlas: { open(card: string, how?: object): Promise<unknown>; close(): void };
  /** Everything of the page that could have been touched. */
  state(): { readonly [what: string]: string };
  /** Shifts since the page began, as the browser reports them. */
  shifts: { value: number; asked: boolean; nodes: string[] }[];
}

const SHIFTS = `<script>
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        window.shifts.push({ value, asked: hadRecentInput, nodes: sources.map(({ node }) => node ? node.nodeName : '') });
    }).observe({ type: 'layout-shift', buffered: true });</script>`;

const PARAGRAPHS = Array.from(
  { length: 40 },
  (_, index) => `<p>Paragraph ${index + 1}, of oak and of walnut, and of what becomes of them.</p>`,
).join('');

function longPage(site: Site): string {
  return site.show(
    `<main class="shop" style="padding: 8px"><h1>A shop</h1>${PARAGRAPHS}</main>${SHIFTS}<script>
    const styles = (element) => {
      const style = getComputedStyle(element);
      return [...style].map((name) => name + ': ' + style.getPropertyValue(name)).join('; ');
    };
    const tagOf = (element) => element.cloneNode(false).outerHTML;
    window.state = () => ({
      html: tagOf(document.documentElement),
      body: tagOf(document.body),
      head: document.head.innerHTML,
      content: document.body.innerHTML,
      htmlStyle: styles(document.documentElement),
      bodyStyle: styles(document.body),
      scroll: scrollX + ' ' + scrollY,
      width: innerWidth + ' ' + document.documentElement.clientWidth,
    });
    window.atFirst = window.state();</script>`,
    tag(site),
  );
}

const state = (page: Page) => page.evaluate(() => (window as unknown as Watched).state());
/** What moved without being asked to, and whatever of the page's own moved at all. */
const moved = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return (window as unknown as Watched).shifts.filter(
      ({ asked, nodes }) => !asked || nodes.some((node) => /^(MAIN|H1|P|#text)$/.test(node)),
    );
  });

test.for([
  { place: 'panel', options: { viewport: { width: 1280, height: 800 } } },
  { place: 'sheet', options: { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true } },
] as const)('the page stays as it was under a $place', async ({ options }, { site, visit }) => {
  const I = await visit(longPage(site), options);
  await I.launcher.waitFor();
  const atFirst = await I.page.evaluate(
    () => (window as unknown as { atFirst: { [what: string]: string } }).atFirst,
  );
  const loaded = await state(I.page);
  // The page itself grows while it is parsed, so of all that its elements alone are compared here.
  for (const what of ['html', 'body', 'head']) expect(loaded[what]).toBe(atFirst[what]);
  expect(await moved(I.page)).toEqual([]);

  await I.page.evaluate(() => scrollTo(0, 300));
  const before = await state(I.page);
  const same = async () => {
    expect(await state(I.page)).toEqual(before);
    expect(await moved(I.page)).toEqual([]);
  };
  await I.openCard();
  await same();
  await I.choose('Problem');
  await I.write('Your message', 'One\nTwo\nThree\nFour\nFive\nSix');
  await same();
  await I.closeCard();
  await I.card.waitFor({ state: 'hidden' });
  await same();
  await I.page.evaluate(() => (window as unknown as Watched).ohlas.open('visit', { display: 'slide-in' }));
  await I.page.getByRole('region', { name: 'Feedback' }).waitFor();
  await same();
  await I.page.evaluate(() => (window as unknown as Watched).ohlas.close());
  await same();
  expect(
    await I.page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName)),
  ).toEqual(['head', 'body', 'ohlas-root']);
});

const GUIDE = readFileSync(new URL('../../docs/prompts.md', import.meta.url), 'utf8');
const [RULE = ''] = /^ohlas-card \{[^}]*\}$/m.exec(GUIDE) ?? [];

function pageWithCard(site: Site, language: string, card: string, rule: string): string {
  return site.show(
    `<main><p>Above it.</p><ohlas-card card="${card}" subject="product:stool"></ohlas-card>${PARAGRAPHS}</main>${SHIFTS}`,
    `<style>${rule}</style>${tag(site, `data-locale="${language}"`)}`,
  );
}

test('what lies below a card in the page stays where it is, by the rule of the guide', async ({
  site,
  visit,
}) => {
  expect(RULE).toContain('min-block-size');
  for (const width of [320, 1280]) {
    const { page } = await visit('about:blank', { viewport: { width, height: 900 } });
    for (const language of LANGUAGES)
      for (const card of ['helpful', 'rating']) {
        await page.goto(pageWithCard(site, language, card, RULE));
        await page.locator(`ohlas-card .card[lang="${language}"]`).waitFor();
        expect({ width, language, card, moved: await moved(page) }).toEqual({
          width,
          language,
          card,
          moved: [],
        });
      }
  }
});

test('without that rule it moves', async ({ site, visit }) => {
  const { page } = await visit(pageWithCard(site, 'en', 'helpful', ''));
  await page.locator('ohlas-card .card').waitFor();
  expect((await moved(page)).length).toBeGreaterThan(0);
});

test.for([
  [1280, 3000],
  [390, 4000],
] as const)(
  'an article of the demo shop stays as it is when its card comes, at %i px',
  async ([width, height], { shop, visit }) => {
    const { page } = await visit(`${shop.url}/help/returns`, { viewport: { width, height } });
    await page.locator('ohlas-card .card').waitFor();
    // Those before a first look are buffered.
    const shifts = await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().map((entry) => entry.toJSON())),
          ).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(resolve, 600, []);
        }),
    );
    expect(shifts).toEqual([]);
  },
);

test('a page that does move is found out', async ({ site, visit }) => {
  const I = await visit(longPage(site), { viewport: { width: 1280, height: 800 } });
  await I.launcher.waitFor();
  expect(await moved(I.page)).toEqual([]);
  await I.page.evaluate(() => {
    const banner = document.createElement('div');
    banner.style.height = '200px';
    document.body.prepend(banner);
    document.body.classList.add('locked');
  });
  expect((await moved(I.page)).length).toBeGreaterThan(0);
  expect((await state(I.page)).body).toContain('locked');
});
