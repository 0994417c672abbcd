import type { Locator } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';
import { type Site, tag } from '../site/site.js';

// Where the launcher and the card stand in the window, measured.

const page = (site: Site, dir: 'ltr' | 'rtl', attributes: string, body = '') =>
  site.showDocument(
    `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${tag(site, attributes)}</head><body>${body}</body></html>`,
  );
type Box = Awaited<ReturnType<typeof boxOf>>;
const boxOf = async (what: Locator) => {
  const box = await what.boundingBox();
  if (!box) throw new Error(`${what} has no place.`);
  return box;
};
const opacityOf = (what: Locator) => what.evaluate((element) => getComputedStyle(element).opacity);

for (const dir of ['ltr', 'rtl'] as const)
  for (const locale of ['en', 'ar'])
    for (const position of ['bottom-end', 'bottom-start'])
      test(`on a page that runs ${dir}, a card in "${locale}" opens in the corner of a launcher at ${position}`, async ({
        site,
        visit,
      }) => {
        const I = await visit(page(site, dir, `data-locale="${locale}" data-position="${position}"`));
        const launcher = I.page.locator('ohlas-root #open');
        const right = (position === 'bottom-end') === (dir === 'ltr');
        const width = I.page.viewportSize()?.width ?? 0;
        await eventually(
          () => boxOf(launcher),
          ({ x }) => x > width / 2 === right,
        );
        for (const display of ['panel', 'slide-in'] as const) {
          await I.page.evaluate((how) => window.ohlas.open('rating', { display: how }), display);
          const card = I.page.locator(`ohlas-root .${display}`);
          await card.waitFor();
          await card.evaluate((element) => Promise.all(element.getAnimations().map((each) => each.finished)));
          const { x, width: wide } = await boxOf(card);
          expect({ display, gap: right ? width - x - wide : x }).toEqual({ display, gap: 20 });
          expect(await card.evaluate((element) => getComputedStyle(element).direction)).toBe(
            locale === 'ar' ? 'rtl' : 'ltr',
          );
          await I.page.evaluate(() => window.ohlas.close());
          await card.waitFor({ state: 'detached' });
        }
      });

/** Waits until nothing moves any more. */
const rest = (what: Locator) =>
  what.evaluate((element) => Promise.all(element.getAnimations().map((each) => each.finished)));

test('a page that turns round takes the open card with it, and nothing is written anew', async ({
  site,
  visit,
}) => {
  const I = await visit(page(site, 'ltr', ''));
  await I.openCard();
  await I.write('Your message', 'One leg is short.');
  await rest(I.card);
  const width = I.page.viewportSize()?.width ?? 0;
  const field = await I.card.getByRole('textbox', { name: 'Your message' }).elementHandle();
  for (const [dir, gap] of [
    ['rtl', (box: Box) => box.x],
    ['ltr', (box: Box) => width - box.x - box.width],
  ] as const) {
    await I.page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
    await eventually(
      async () => gap(await boxOf(I.card)),
      (far) => far === 20,
    );
    // The words are English all the while.
    expect(await I.card.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  }
  expect(await field?.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(
    'One leg is short.',
  );
  expect(
    await field?.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
  ).toBe(true);
});

test('a page that changes its language takes the open card with it, answers and focus kept', async ({
  site,
  visit,
}) => {
  const I = await visit(page(site, 'ltr', ''));
  await I.openCard();
  await I.choose('Idea');
  await I.write('Your message', 'A lower table.');
  await I.page.evaluate(() => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
  });
  await I.page.locator('ohlas-root .card[lang="ar"]').waitFor();
  await rest(I.card);
  expect((await boxOf(I.card)).x).toBe(20);
  const field = I.card.getByRole('textbox');
  expect(await field.inputValue()).toBe('A lower table.');
  expect(await I.card.getByRole('radio', { checked: true }).inputValue()).toBe('idea');
  expect(await I.isFocused(field)).toBe(true);
});

test('a card leaves the focus with whoever changes the language of the page', async ({ site, visit }) => {
  const I = await visit(
    page(site, 'ltr', '', '<button onclick="document.documentElement.lang = \'cs\'">Čeština</button>'),
  );
  await I.openCard();
  await I.press('Čeština');
  await I.page.locator('ohlas-root .card[lang="cs"]').waitFor();
  expect(await I.page.evaluate(() => document.activeElement?.textContent)).toBe('Čeština');
});

test('a card moves with a launcher that the shop moves', async ({ site, visit }) => {
  const I = await visit(page(site, 'ltr', ''));
  await I.openCard();
  await I.page.evaluate(() => window.ohlas.configure({ launcher: { position: 'bottom-start' } }));
  await eventually(
    async () => (await boxOf(I.card)).x,
    (x) => x === 20,
  );
});

test('a card in the page keeps the place that the page gives it, whatever the corner of the launcher', async ({
  site,
  visit,
}) => {
  const I = await visit(
    page(site, 'ltr', 'data-position="bottom-start"', '<ohlas-card card="rating"></ohlas-card>'),
  );
  const card = I.page.locator('ohlas-card .card');
  await card.waitFor();
  expect((await boxOf(card)).x).toBe((await boxOf(I.page.locator('ohlas-card'))).x);
});

test('while a card stands in its place the launcher is not there, and gets the focus back', async ({
  site,
  visit,
}) => {
  const I = await visit(page(site, 'ltr', ''));
  await I.openCard();
  expect(await I.launcher.isVisible()).toBe(false);
  await I.page.keyboard.press('Escape');
  await I.card.waitFor({ state: 'hidden' });
  expect(await I.launcher.isVisible()).toBe(true);
  expect(await I.isFocused(I.launcher)).toBe(true);
});

test('the launcher makes room for the control that has the focus, and is there again for its own', async ({
  site,
  visit,
}) => {
  const at = (corner: string, what: string) =>
    `<div style="position:fixed;bottom:25px;${corner}:25px">${what}</div>`;
  const I = await visit(
    page(
      site,
      'ltr',
      '',
      `${at('left', '<button>Elsewhere</button>')}${at('right', '<button>Below</button>')}<input aria-label="Far" style="margin-top:2000px">`,
    ),
  );
  await I.launcher.waitFor();
  const control = (name: string) => I.page.getByRole('button', { name, exact: true });
  const shows = (opacity: string) =>
    eventually(
      () => opacityOf(I.launcher),
      (now) => now === opacity,
    );
  await I.tabTo(control('Elsewhere'));
  await shows('1');
  await I.tabTo(control('Below'));
  await shows('0');
  expect(
    await control('Below').evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === button;
    }),
  ).toBe(true);
  await I.tabTo(I.page.getByRole('textbox', { name: 'Far' }));
  await shows('1');
  await I.tabTo(I.launcher);
  await shows('1');
  await I.page.keyboard.press('Enter');
  await I.card.waitFor();
});

test('a control that scrolls under the launcher with the focus on it comes to light too', async ({
  site,
  visit,
}) => {
  const I = await visit(
    page(
      site,
      'ltr',
      '',
      '<input aria-label="Wide" style="display:block;width:100%;margin:1200px 0 2000px">',
    ),
  );
  await I.launcher.waitFor();
  const field = I.page.getByRole('textbox', { name: 'Wide' });
  await field.focus();
  await I.page.keyboard.type('Oak');
  const { y } = await boxOf(I.launcher);
  await I.page.evaluate((top) => {
    const box = document.querySelector('input')?.getBoundingClientRect();
    scrollBy(0, (box?.y ?? 0) - top - 10);
  }, y);
  await eventually(
    () => opacityOf(I.launcher),
    (now) => now === '0',
  );
  await I.page.evaluate(() => scrollBy(0, 300));
  await eventually(
    () => opacityOf(I.launcher),
    (now) => now === '1',
  );
});
