import type { Locator } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';
import { type Site, tag } from '../site/site.js';

// Where the launcher and the card stand in the window, measured.

const page = (site: Site, dir: 'ltr' | 'rtl', attributes: string, body = '') =>
  site.showDocument(
    `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${tag(site, attributes)}</head><body>${body}</body></html>`,
  );
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
