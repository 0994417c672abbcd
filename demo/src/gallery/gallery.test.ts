import { describe, expect, test } from 'vitest';
import { createOrderBook } from '../orders/orders.js';
import { createShop } from '../shop-app.js';
import { FRAMES } from './frames.js';
import { KIND_CARDS, REVIEW, WRITTEN } from './kinds.js';
import { THEMES } from './themes.js';

const LANGUAGES = ['ar', 'cs', 'de', 'en', 'nl', 'pl', 'sk'];
const shop = createShop({
  book: createOrderBook(),
  prove: async ({ number }, delivered) => `${number}.${delivered ? 'delivered' : 'placed'}.signed`,
  now: () => new Date('2026-11-09T10:00:00Z'),
  rated: async () => undefined,
  ohlasFolder: '/nowhere',
});
const text = async (path: string) => (await shop.request(`http://shop.test${path}`)).text();

/** Every text with its path: an object of languages, or a plain string, which speaks to one of them alone. */
function textsIn(value: unknown, path = ''): { path: string; tags: readonly string[] }[] {
  if (typeof value === 'string')
    return /\.(id|kind|of|purpose|fields\.\d)$/.test(path) ? [] : [{ path, tags: [] }];
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{ path, tags: Object.keys(value).sort() }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe('the gallery', () => {
  test('says everything of its own in each language it can be switched to', () => {
    const texts = textsIn({ ...KIND_CARDS, WRITTEN, REVIEW });
    expect(texts.length).toBeGreaterThan(100);
    for (const { path, tags } of texts) expect({ path, tags }).toEqual({ path, tags: LANGUAGES });
  });

  test('writes in the language of its frame', async () => {
    const page = await text('/gallery/frame/comment/answered?language=de');
    expect(page).toContain('Der Hocker ist wunderschön.');
    expect(page).toContain('Eine Bewertung schreiben');
    expect(page).not.toContain('lovely');
  });

  test('has the shop’s sign in the tab, on every page and frame, and where a browser looks by itself', async () => {
    for (const path of ['/gallery/', ...FRAMES.map(({ card, state }) => `/gallery/frame/${card}/${state}`)])
      expect({ path, page: await text(path) }).toMatchObject({
        page: expect.stringMatching(/rel="icon"[^>]*href="\/pictures\/mark\.svg"/),
      });
    const { status, headers } = await shop.request('http://shop.test/favicon.ico');
    expect({ status, to: headers.get('Location') }).toEqual({ status: 301, to: '/pictures/mark.svg' });
    expect((await shop.request('http://shop.test/pictures/mark.svg')).headers.get('Content-Type')).toMatch(
      /^image\/svg\+xml/,
    );
  });

  test('dresses a card in the page as one above it', () => {
    for (const css of Object.values(THEMES))
      for (const selector of css.match(/^.*ohlas-root.*$/gm) ?? [])
        expect(selector).toMatch(/^(ohlas-root,|:is\(ohlas-root, ohlas-card\)::part\(\w+\)[ ,{]*)$/);
    expect(THEMES.soft).toContain('ohlas-root,\nohlas-card {');
  });
});
