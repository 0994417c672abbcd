import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { teachToMeasure } from '../site/contrast.js';
import { configure, everyCardPage, PLACES, type Place, SCHEMES } from '../site/every-card.js';
import { getReady, measureAll, type ReadyWindow } from '../site/ready.js';

// Every screen of every card, by day and by night, in each place, with three accents: all text at 4.5 : 1 and whatever
// must be seen of a control at 3 : 1, measured on what the browser really has under each of them.

/** The one of the card, one that is too pale for a white page, and one that is too dark for a black one. */
const ACCENTS = { own: '', pale: '#fdf1a9', navy: '#101c4c' } as const;

const measure = (page: Page, card: string, place: Place) =>
  page.evaluate(({ card, place }) => (window as unknown as ReadyWindow).measure(card, place), {
    card,
    place,
  });

const cases = (Object.keys(PLACES) as Place[]).flatMap((place) =>
  SCHEMES.flatMap((scheme) =>
    (Object.keys(ACCENTS) as (keyof typeof ACCENTS)[]).map((accent) => ({ place, scheme, accent })),
  ),
);

test.for(cases)(
  '$place, $scheme, $accent accent',
  { timeout: 300_000 },
  async ({ place, scheme, accent }, { site, visit }) => {
    const I = await visit(everyCardPage(site, place), { ...PLACES[place], reducedMotion: 'reduce' });
    await getReady(I, place, { scheme, ...(accent !== 'own' && { accent: ACCENTS[accent] }) });
    expect(await measureAll((card) => measure(I.page, card, place))).toEqual({});
    const { texts, parts, rings } = await I.page.evaluate(() => (window as unknown as ReadyWindow).measured);
    expect(Math.min(texts, parts, rings)).toBeGreaterThan(300);
  },
);

test('what is too weak is found', async ({ site, visit }) => {
  const I = await visit(everyCardPage(site), { ...PLACES.panel, reducedMotion: 'reduce' });
  await I.page.addStyleTag({
    content:
      'ohlas-root { --ohlas-muted: #999; --ohlas-edge: #ccc; --ohlas-star-rim: #f5d9a0; --ohlas-accent-line: #dde }',
  });
  await getReady(I, 'panel', {});
  const found = (await measure(I.page, 'rating', 'panel')).join('\n');
  for (const weak of ['span', 'border of textarea', 'drawing of label', 'ring of', 'border of input'])
    expect(found).toContain(weak);
});

test.for(SCHEMES.flatMap((scheme) => Object.values(ACCENTS).map((accent) => ({ scheme, accent }))))(
  'the launcher can be read: $scheme, accent "$accent"',
  async ({ scheme, accent }, { site, visit }) => {
    const I = await visit(everyCardPage(site), PLACES.panel);
    await I.launcher.waitFor();
    await configure(I.page, { theme: { scheme, ...(accent && { accent }) } });
    await teachToMeasure(I.page);
    const { ratio, strange } = await I.page.evaluate((accent) => {
      const button = document.querySelector('ohlas-root')?.shadowRoot?.querySelector('#open') as Element;
      const { color, backgroundColor } = getComputedStyle(button);
      const { ratio } = window as unknown as ReadyWindow;
      return {
        ratio: ratio(color, backgroundColor),
        strange: ratio(accent || backgroundColor, backgroundColor),
      };
    }, accent);
    expect(strange).toBe(1);
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  },
);
