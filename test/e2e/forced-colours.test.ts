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

// With the few colours of the system (as Windows' contrast themes force them, here by the browser's emulation): all text
// and every edge still stands out, the focus is seen, and what is chosen differs from what is not.

type Window = EveryCardWindow & ContrastWindow;

/** Walks a card; gives what is weak, which pairs of chosen and not chosen look alike, and how many pairs there were. */
function measure(page: Page, card: string, place: Place) {
  return page.evaluate(
    async ({ card, place }) => {
      const { ohlas, ratio, walk, weak } = window as unknown as Window;
      const inline = place === 'inline';
      const host = document.querySelector(inline ? `ohlas-card[card="${card}"]` : 'ohlas-root');
      const root = host?.shadowRoot as ShadowRoot;
      /** All colours in which a pick is drawn, and how wide its edges are. */
      const looksOf = (input: HTMLInputElement) => {
        const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(input);
        const drawing = input.parentElement?.querySelector('svg, i');
        const drawn = drawing && getComputedStyle(drawing);
        return {
          widths: `${borderTopWidth} ${drawn?.borderTopWidth}`,
          colours: [backgroundColor, borderTopColor, drawn?.fill ?? '', drawn?.stroke ?? ''],
        };
      };
      const found: string[] = [];
      let pairs = 0;
      if (!inline) await ohlas.open(card, place === 'slide-in' ? { display: place } : {});
      await walk(root, async (when) => {
        for (const each of await weak(root)) found.push(`${when}: ${each}`);
        for (const group of root.querySelectorAll('[role="radiogroup"], [role="group"]')) {
          const chosen = group.querySelector<HTMLInputElement>('input:checked');
          // Of stars, those below the chosen one are lit as well.
          const other = [...group.querySelectorAll<HTMLInputElement>('input:not(:checked)')].at(-1);
          if (!chosen || !other) continue;
          pairs += 1;
          const [one, two] = [looksOf(chosen), looksOf(other)];
          const clear = (ink: string, at: number) => {
            const paper = two.colours[at] ?? '';
            return (
              ink !== paper &&
              !!ink &&
              !!paper &&
              ink !== 'none' &&
              (paper === 'none' || ratio(ink, paper) >= 3)
            );
          };
          if (one.widths === two.widths && !one.colours.some(clear))
            found.push(`${when}: "${chosen.value}" looks like "${other.value}" in ${group.className}`);
        }
      });
      if (!inline) ohlas.close();
      return { found, pairs };
    },
    { card, place },
  );
}

test.for(
  (['panel', 'sheet', 'inline'] as const).flatMap((place) => SCHEMES.map((scheme) => ({ place, scheme }))),
)(
  'with forced colours, $place, $scheme',
  { timeout: 300_000 },
  async ({ place, scheme }, { site, visit }) => {
    const I = await visit(everyCardPage(site, place), {
      ...PLACES[place],
      forcedColors: 'active',
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    await I.launcher.waitFor();
    // A shop that wants the other scheme, and an accent of its own, is not asked.
    await I.page.evaluate((theme) => (window as unknown as Window).ohlas.configure({ theme }), {
      scheme: scheme === 'dark' ? 'light' : 'dark',
      accent: scheme === 'dark' ? '#101c4c' : '#fdf1a9',
    });
    expect(await I.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    if (place === 'inline')
      await I.page
        .locator('ohlas-card .card')
        .nth(ALL_KINDS.length - 1)
        .waitFor();
    await teachToWalk(I.page);
    await teachToMeasure(I.page);
    await I.page.keyboard.press('Tab');
    const all: { [card: string]: readonly string[] } = {};
    let sum = 0;
    for (const card of ALL_KINDS) {
      const { found, pairs } = await measure(I.page, card, place);
      if (found.length) all[card] = found;
      sum += pairs;
    }
    expect(all).toEqual({});
    expect(sum).toBeGreaterThan(40);
  },
);
