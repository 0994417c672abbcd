import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
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

const PARAGRAPHS = Array.from(
  { length: 40 },
  (_, index) => `<p>Paragraph ${index + 1}, of oak and of walnut, and of what becomes of them.</p>`,
).join('');

function longPage(site: Site): string {
  return site.show(
    `<main class="shop" style="padding: 8px"><h1>A shop</h1>${PARAGRAPHS}</main><script>
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        window.shifts.push({ value, asked: hadRecentInput, nodes: sources.map(({ node }) => node ? node.nodeName : '') });
    }).observe({ type: 'layout-shift', buffered: true });
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
