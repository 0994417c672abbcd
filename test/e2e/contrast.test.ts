import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { type ContrastWindow, teachToMeasure } from '../site/contrast.js';
import {
  ALL_KINDS,
  type EveryCardWindow,
  everyCardPage,
  PLACES,
  type Place,
  SCHEMES,
  teachToWalk,
} from '../site/every-card.js';

// Every screen of every card, by day and by night, in each place, with three accents: all text at 4.5 : 1 and whatever
// must be seen of a control at 3 : 1, measured on what the browser really has under each of them.

type Window = EveryCardWindow & ContrastWindow;

/** The one of the card, one that is too pale for a white page, and one that is too dark for a black one. */
const ACCENTS = { own: '', pale: '#fdf1a9', navy: '#101c4c' } as const;

/** Goes through a card and gives what is weak on its screens. */
function measure(page: Page, card: string, place: Place): Promise<readonly string[]> {
  return page.evaluate(
    async ({ card, place }) => {
      const { ohlas, walk, weak } = window as unknown as Window;
      const inline = place === 'inline';
      const host = document.querySelector(inline ? `ohlas-card[card="${card}"]` : 'ohlas-root');
      const root = host?.shadowRoot as ShadowRoot;
      const found: string[] = [];
      if (!inline) await ohlas.open(card, place === 'slide-in' ? { display: place } : {});
      const seen = await walk(root, async (when) => {
        for (const each of await weak(root)) found.push(`${when}: ${each}`);
      });
      if (seen.at(-1) !== 'ending') found.push(`no ending after ${seen}`);
      if (!inline) ohlas.close();
      return found;
    },
    { card, place },
  );
}

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
    await I.launcher.waitFor();
    await I.page.evaluate((theme) => (window as unknown as Window).ohlas.configure({ theme }), {
      scheme,
      ...(accent !== 'own' && { accent: ACCENTS[accent] }),
    });
    if (place === 'inline')
      await I.page
        .locator('ohlas-card .card')
        .nth(ALL_KINDS.length - 1)
        .waitFor();
    await teachToWalk(I.page);
    await teachToMeasure(I.page);
    // From here on the focus is one that shows.
    await I.page.keyboard.press('Tab');
    const found: { [card: string]: readonly string[] } = {};
    for (const card of ALL_KINDS) {
      const weak = await measure(I.page, card, place);
      if (weak.length) found[card] = weak;
    }
    expect(found).toEqual({});
    const { texts, parts, rings } = await I.page.evaluate(() => (window as unknown as Window).measured);
    expect(Math.min(texts, parts, rings)).toBeGreaterThan(300);
  },
);

test('what is too weak is found', async ({ site, visit }) => {
  const I = await visit(everyCardPage(site), { ...PLACES.panel, reducedMotion: 'reduce' });
  await I.launcher.waitFor();
  await I.page.addStyleTag({
    content:
      'ohlas-root { --ohlas-muted: #999; --ohlas-edge: #ccc; --ohlas-star-rim: #f5d9a0; --ohlas-accent-line: #dde }',
  });
  await teachToWalk(I.page);
  await teachToMeasure(I.page);
  await I.page.keyboard.press('Tab');
  const found = (await measure(I.page, 'rating', 'panel')).join('\n');
  for (const weak of ['span', 'border of textarea', 'drawing of label', 'ring of', 'border of input'])
    expect(found).toContain(weak);
});

test.for(SCHEMES.flatMap((scheme) => Object.values(ACCENTS).map((accent) => ({ scheme, accent }))))(
  'the launcher can be read: $scheme, accent "$accent"',
  async ({ scheme, accent }, { site, visit }) => {
    const I = await visit(everyCardPage(site), PLACES.panel);
    await I.launcher.waitFor();
    await I.page.evaluate((theme) => (window as unknown as Window).ohlas.configure({ theme }), {
      scheme,
      ...(accent && { accent }),
    });
    await teachToMeasure(I.page);
    const ratio = await I.page.evaluate(() => {
      const button = document.querySelector('ohlas-root')?.shadowRoot?.querySelector('#open') as Element;
      const { color, backgroundColor } = getComputedStyle(button);
      return (window as unknown as Window).ratio(color, backgroundColor);
    });
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  },
);
