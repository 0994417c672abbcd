import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test, type VisitOptions } from '../fixtures.js';
import { eventually } from '../shop.js';
import { complaints } from '../site/axe.js';
import { type Site, tag } from '../site/site.js';

/** Stars as a server writes them. */
const written = (average: number, count: number, more = '') =>
  `<ohlas-stars readonly average="${average}" count="${count}" ${more}>${average} of 5 (${count})</ohlas-stars>`;

const show = (site: Site, body: string, attributes = '') =>
  site.show(`<main><h1>Chairs</h1>${body}</main>`, tag(site, attributes));

const seen = (page: Page, name: string) => page.getByRole('img', { name, exact: true });

/** So that a star has many pixels. */
const LARGE: VisitOptions = {
  before: () => addEventListener('load', () => document.body.style.setProperty('--ohlas-stars-size', '60px')),
};

/** From where to where the drawing is lit, as shares of its width, by looking at it. */
async function lit(page: Page, name: string): Promise<{ readonly from: number; readonly to: number }> {
  const picture = await seen(page, name).screenshot();
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!canvas) throw new Error('Nothing to look with.');
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      let [from, to] = [image.width, 0];
      for (let at = 0; at < data.length; at += 4)
        // #f5a524, and nothing else on the page.
        if (Math.abs((data[at] ?? 0) - 245) + Math.abs((data[at + 2] ?? 0) - 36) < 12) {
          from = Math.min(from, (at / 4) % image.width);
          to = Math.max(to, ((at / 4) % image.width) + 1);
        }
      return { from: from / image.width, to: to / image.width };
    },
    [...picture],
  );
}

test('stars to look at are an image with a name, and their count stands beside them', async ({
  site,
  visit,
}) => {
  const I = await visit(
    show(
      site,
      [written(4.3, 1280), written(1, 1), written(0, 0), '<ohlas-stars readonly></ohlas-stars>'].join(''),
    ),
  );
  await seen(I.page, '4.3 of 5 stars, 1,280 ratings').waitFor();
  await seen(I.page, '1 of 5 stars, 1 rating').waitFor();
  expect(await seen(I.page, 'Not rated yet').count()).toBe(2);
  expect(await I.page.locator('ohlas-stars [part=count]').allTextContents()).toEqual([
    '(1,280)',
    '(1)',
    '(0)',
    '',
  ]);
  expect(await complaints(I.page)).toEqual([]);
});

test('a fraction is drawn exactly', async ({ site, visit }) => {
  // Both end within the body of their last star.
  const I = await visit(show(site, [4.3, 2.5, 5].map((each) => written(each, 9)).join('<br>')), LARGE);
  for (const [average, share] of [
    ['4.3', 0.86],
    ['2.5', 0.5],
  ] as const)
    expect((await lit(I.page, `${average} of 5 stars, 9 ratings`)).to).toBeCloseTo(share, 2);
  // The tip of the last star ends a little before the drawing does.
  expect((await lit(I.page, '5 of 5 stars, 9 ratings')).to).toBeGreaterThan(0.95);
});

test('where words run from the right, so do stars', async ({ site, visit }) => {
  const I = await visit(
    site.show(`<main dir="rtl"><h1>كرسي</h1>${written(2.5, 9)}</main>`, tag(site)),
    LARGE,
  );
  const { from, to } = await lit(I.page, '2.5 of 5 stars, 9 ratings');
  expect(from).toBeCloseTo(0.5, 2);
  expect(to).toBeGreaterThan(0.95);
});

test('what is no sensible number is no rating, and breaks nothing', async ({ site, visit }) => {
  const bad = [
    'average="abc" count="many"',
    'average="4,3"',
    'average="-2" count="-7"',
    'average="9" count="0"',
  ];
  const I = await visit(
    show(
      site,
      `${bad.map((each) => `<ohlas-stars readonly ${each}></ohlas-stars>`).join('')}
      <ohlas-stars readonly average="9" max="200"></ohlas-stars>
      <ohlas-stars readonly average="9" max="10"></ohlas-stars>`,
    ),
  );
  await seen(I.page, '5 of 5 stars').waitFor();
  await seen(I.page, '9 of 10 stars').waitFor();
  expect(await seen(I.page, 'Not rated yet').count()).toBe(4);
});

test('attributes are properties, also those that were set before', async ({ site, visit }) => {
  const I = await visit(show(site, '<ohlas-stars readonly></ohlas-stars>'), {
    before: () =>
      document.addEventListener('DOMContentLoaded', () => {
        const stars = document.querySelector('ohlas-stars');
        Object.assign(stars ?? {}, { average: 3.5, count: 8 });
      }),
  });
  await seen(I.page, '3.5 of 5 stars, 8 ratings').waitFor();
  const stars = I.page.locator('ohlas-stars');
  expect(
    await stars.evaluate((each) => {
      const { readonly, average, count, max } = each as HTMLElementTagNameMap['ohlas-stars'];
      return { readonly, average, count, max };
    }),
  ).toEqual({ readonly: true, average: '3.5', count: '8', max: '' });
  await stars.evaluate((each) => Object.assign(each, { max: 10, count: null }));
  await seen(I.page, '3.5 of 10 stars').waitFor();
});

test('stars speak the language of the widget, in its numbers, and follow it', async ({ site, visit }) => {
  const I = await visit(show(site, written(4.3, 12345), 'data-locale="cs"'));
  await seen(I.page, '4,3 z 5 hvězdiček, 12\u00a0345 hodnocení').waitFor();
  await I.page.evaluate(() =>
    window.ohlas.configure({ locale: 'de', texts: { rated: { other: '{count} Urteile' } } }),
  );
  await seen(I.page, '4,3 von 5 Sternen, 12.345 Urteile').waitFor();
  // Made later, and inside of somebody else's element.
  await I.page.evaluate(() => {
    const stars = document.createElement('ohlas-stars');
    Object.assign(stars, { readonly: true, average: '2', count: '1' });
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(stars);
    document.body.append(host);
  });
  await seen(I.page, '2 von 5 Sternen, 1 Bewertung').waitFor();
});

test('they do not wait for the pictures of the page', async ({ site, visit }) => {
  const I = await visit(site.show(''));
  await I.page.route('**/slow.png', () => {});
  // From a cache, the file runs before there is anything to find; and only rare options would have it look again.
  const script = `<script src="${site.url}/cdn/ohlas.js" data-endpoint="${site.endpoint}"></script>`;
  const address = site.show(`${written(4.3, 9)}<img src="/slow.png" alt="">`, script);
  await I.page.goto(address, { waitUntil: 'commit' });
  await seen(I.page, '4.3 of 5 stars, 9 ratings').waitFor({ timeout: 2_000 });
  expect(await I.page.evaluate(() => document.readyState)).toBe('interactive');
});

test('without the file of their words they are told by numbers, until it comes', async ({ site, visit }) => {
  const I = await visit(site.show(''), { expected: /ERR_FAILED|Failed to load/ });
  let fails = true;
  await I.page.route('**/en-stars-*', (route) => (fails ? route.abort() : route.continue()));
  await I.page.goto(show(site, written(4.3, 9)));
  await seen(I.page, '4.3 / 5').waitFor();
  fails = false;
  await I.page.getByRole('heading').click();
  await seen(I.page, '4.3 of 5 stars, 9 ratings').waitFor();
});

test('they are lit in the star of the shop, live', async ({ site, visit }) => {
  const I = await visit(show(site, written(4, 9)));
  const fill = () =>
    seen(I.page, '4 of 5 stars, 9 ratings').evaluate(
      (each) => getComputedStyle(each.querySelector('svg')?.firstElementChild as Element).fill,
    );
  expect(await fill()).toBe('rgb(245, 165, 36)');
  await I.page.evaluate(() => window.ohlas.configure({ theme: { star: '#010203' } }));
  await eventually(fill, (colour) => colour === 'rgb(1, 2, 3)');
});

test('a page that has them from npm and from the script tag has one kind, which speaks', async ({
  site,
  visit,
}) => {
  site.mount('/npm/', fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url)));
  const I = await visit(
    show(
      site,
      `${written(4, 9)}<ohlas-stars label="A" subject="shop"></ohlas-stars>
      <script type="module" src="/npm/elements.js"></script>`,
    ),
  );
  await seen(I.page, '4 of 5 stars, 9 ratings').waitFor();
  await I.page.getByRole('radio', { name: '3 stars, Neither good nor bad' }).click();
  await I.page.getByRole('status').getByText('Saved').waitFor();
});
