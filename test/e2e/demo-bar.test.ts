import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';

// The strip above the demo shop: who to be, what would be asked then, and why.

const verdict = (page: Page) => page.locator('#bar-verdict').textContent();
const says = async (page: Page, words: string) =>
  eventually(
    () => verdict(page),
    (now) => now === words,
  );
const act = (page: Page, role: string) => page.getByRole('radio', { name: role, exact: true }).check();
const history = (page: Page) => page.evaluate(() => localStorage.getItem('ohlas-history'));

/** The table as it is drawn: each prompt with what does not let it show. */
const table = (page: Page): Promise<{ readonly [prompt: string]: readonly string[] }> =>
  page
    .locator('.bar-prompt')
    .evaluateAll((columns) =>
      Object.fromEntries(
        columns.map((column) => [
          column.querySelector('h2')?.textContent ?? '',
          [...column.querySelectorAll('.fails > span')].map(({ textContent }) => textContent ?? ''),
        ]),
      ),
    );

test('acts as somebody who browses, has just bought, or has what was ordered', async ({ shop, visit }) => {
  const { page } = await visit(shop.url, { viewport: { width: 1280, height: 800 }, locale: 'en' });
  await says(page, 'Would ask: On leaving');
  await act(page, 'buyer just now');
  await says(page, 'Would ask: After the order');
  // Twelve days later, what was ordered is there; but that wants a memory.
  await act(page, 'buyer after delivery');
  await says(page, 'Would ask: On leaving');
  await page.getByRole('checkbox', { name: 'consent full' }).check();
  await says(page, 'Would ask: On leaving, After delivery');
  await act(page, 'visitor');
  await says(page, 'Would ask: On leaving');
});

test('changes what the widget may keep, and the purchase is one', async ({ shop, visit }) => {
  const { page } = await visit(shop.url, { viewport: { width: 1280, height: 800 }, locale: 'en' });
  await says(page, 'Would ask: On leaving');
  expect(await history(page)).toBeNull();
  await page.getByRole('checkbox', { name: 'consent full' }).check();
  for (const role of ['buyer just now', 'visitor', 'buyer just now']) await act(page, role);
  const orders = (kept: string | null) => Object.keys(JSON.parse(kept ?? '{}').orders ?? {}).length;
  expect(
    orders(
      await eventually(
        () => history(page),
        (kept) => orders(kept) > 0,
      ),
    ),
  ).toBe(1);
  await page.getByRole('checkbox', { name: 'consent full' }).uncheck();
  expect(
    orders(
      await eventually(
        () => history(page),
        (kept) => orders(kept) === 0,
      ),
    ),
  ).toBe(0);
});

test('draws every rule of every prompt, and says why one stays quiet', async ({ shop, visit }) => {
  const { page } = await visit(shop.url, { viewport: { width: 1280, height: 800 }, locale: 'en' });
  await says(page, 'Would ask: On leaving');
  const why = page.getByRole('button', { name: 'Why' });
  const rules = page.locator('#bar-rules');
  expect(await rules.isVisible()).toBe(false);
  await why.click();
  expect(await rules.isVisible()).toBe(true);
  expect(await why.getAttribute('aria-expanded')).toBe('true');
  expect(await table(page)).toMatchObject({
    'On leaving': [],
    'After the order': ['The right person', 'What it waits for'],
    'After delivery': ['Consent', 'The right person', 'What it waits for'],
  });
  await act(page, 'buyer just now');
  await eventually(
    () => table(page),
    (drawn) => drawn['After the order']?.length === 0 && drawn['On leaving']?.[0] === 'This visit',
  );
  expect(await rules.getByText('Something was bought in this visit').count()).toBe(1);
  // Every rule has a name in the language of the page.
  expect(await page.locator('.bar-prompt li > span').count()).toBeGreaterThan(100);
});

test('goes on as the same person on the next page, in the language chosen there', async ({ shop, visit }) => {
  const { page } = await visit(shop.url, { viewport: { width: 1280, height: 800 }, locale: 'en' });
  await says(page, 'Would ask: On leaving');
  await act(page, 'buyer just now');
  await page.getByRole('button', { name: 'Why' }).click();
  for (const [language, words, role] of [
    ['Čeština', 'Zeptal by se: Po objednávce', 'právě nakoupil'],
    ['Slovenčina', 'Opýtal by sa: Po objednávke', 'práve po nákupe'],
    ['Nederlands', 'Zou vragen: Na de bestelling', 'koper van zojuist'],
    ['English', 'Would ask: After the order', 'buyer just now'],
  ] as const) {
    await page.getByRole('link', { name: language, exact: true }).click();
    await says(page, words);
    expect(await page.getByRole('radio', { name: role, exact: true }).isChecked()).toBe(true);
    expect(await page.locator('#bar-rules').isVisible()).toBe(true);
  }
});

for (const [name, width] of [
  ['a phone', 320],
  ['a desktop', 1280],
] as const)
  test(`on ${name} nothing of it is cut off, and its words stand in one line with their controls`, async ({
    shop,
    visit,
  }) => {
    const { page } = await visit(shop.url, { viewport: { width, height: 800 }, locale: 'nl' });
    await says(page, 'Zou vragen: Bij vertrek');
    const strip = await page.locator('.bar-strip').evaluate((strip) => ({
      over: strip.scrollWidth - strip.clientWidth,
      cut: [...strip.querySelectorAll<HTMLElement>('*')]
        .filter(({ scrollWidth, clientWidth, localName }) => localName === 'p' && scrollWidth > clientWidth)
        .map(({ id }) => id),
    }));
    expect(strip).toEqual({ over: 0, cut: [] });
    const middle = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return box ? box.y + box.height / 2 : 0;
    };
    if (width > 900)
      expect(Math.abs((await middle('.bar-as')) - (await middle('.bar-roles label')))).toBeLessThan(2);
    expect(Math.abs((await middle('.bar-consent input')) - (await middle('.bar-consent span')))).toBeLessThan(
      3,
    );
  });
