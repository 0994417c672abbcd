import type { Locator } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { status } from '../site/faults.js';
import { type Site, tag } from '../site/site.js';

// What pictures have shown to be wrong once, measured.

const phone = { viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true } as const;

const page = (site: Site, attributes: string, options: object = {}) =>
  site.show(
    '',
    `<meta name="viewport" content="width=device-width"><script type="application/json" id="options">${JSON.stringify(options)}</script>${tag(site, `data-config="#options" ${attributes}`)}`,
  );

/** Where a piece of a text is drawn. */
const placeOf = (element: Locator, words: string) =>
  element.evaluate((node, words) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const at = (text.textContent ?? '').indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      const { left, right, top } = range.getBoundingClientRect();
      return { left, right, top };
    }
    throw new Error(`"${words}" is not there.`);
  }, words);

test('the groups of a phone number stand in their order where words run from the right', async ({
  site,
  visit,
}) => {
  site.fail(status(422), 9);
  const { page: tab } = await visit(
    page(site, 'data-locale="ar" data-consent="none"', {
      shop: { contact: { phone: '800 123 456', email: 'help@shop.example' } },
    }),
    { expected: /422/ },
  );
  await tab.locator('ohlas-root #open').click();
  await tab.getByRole('textbox').fill('x');
  await tab.locator('ohlas-root [part="send"]').click();
  const way = tab.locator('ohlas-root [part="trouble"] [href^="tel:"]');
  await way.waitFor();
  const [first, last] = [await placeOf(way, '800'), await placeOf(way, '456')];
  expect(first.right).toBeLessThan(last.left);
});

test('the word of the highest number stands at its end, also on a line of its own', async ({
  site,
  visit,
}) => {
  const labels = ['Sehr unwahrscheinlich, in diesem Leben', 'Sehr wahrscheinlich, gleich morgen'] as const;
  const { page: tab } = await visit(
    page(site, '', {
      cards: {
        bar: {
          version: 1,
          steps: [{ questions: [{ id: 'likely', kind: 'scale', label: 'How?', min: 0, max: 10, labels }] }],
          endings: [{ id: 'thanks' }],
        },
      },
    }),
    { ...phone, reducedMotion: 'reduce' },
  );
  await tab.evaluate(() => window.ohlas.open('bar'));
  const bar = tab.locator('ohlas-root .scale');
  await bar.waitFor();
  const words = tab.locator('ohlas-root .told');
  const [low, high] = [await placeOf(words, labels[0]), await placeOf(words, labels[1])];
  expect(high.top).toBeGreaterThan(low.top);
  const { left, right } = await bar.evaluate((element) => element.getBoundingClientRect().toJSON());
  expect(Math.abs(low.left - left)).toBeLessThan(2);
  expect(Math.abs(high.right - right)).toBeLessThan(2);
});

test('the words of three stars stay below them', async ({ site, visit }) => {
  const { page: tab } = await visit(
    page(site, '', {
      cards: {
        three: {
          version: 1,
          steps: [{ questions: [{ id: 'overall', kind: 'stars', label: 'How many?', max: 3 }] }],
          endings: [{ id: 'thanks' }],
        },
      },
    }),
  );
  await tab.evaluate(() => window.ohlas.open('three'));
  const said = tab.locator('ohlas-root .said');
  await said.waitFor();
  const third = await tab.getByRole('radio').nth(2).boundingBox();
  const { left, right } = await placeOf(said, 'Very good');
  expect(left).toBeLessThan((third?.x ?? 0) + (third?.width ?? 0));
  expect(right).toBeLessThan((third?.x ?? 0) + 2 * (third?.width ?? 0));
});

test('below the last line of an ending there is room for a thumb', async ({ site, visit }) => {
  const { page: tab } = await visit(
    page(site, '', { ending: { link: { label: 'Write a review', href: 'https://reviews.example/' } } }),
    phone,
  );
  await tab.locator('ohlas-root #open').click();
  await tab.getByRole('textbox').fill('All is well.');
  await tab.locator('ohlas-root [part="send"]').click();
  const link = tab.getByRole('link', { name: 'Write a review' });
  await link.waitFor();
  const { bottom } = await link.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().toJSON();
  });
  expect(700 - bottom).toBeGreaterThanOrEqual(24);
});
