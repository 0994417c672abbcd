import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { everyCardPage, PLACES, type Place, SCHEMES } from '../site/every-card.js';
import { getReady, measureAll, type ReadyWindow } from '../site/ready.js';

// With the few colours of the system (as Windows' contrast themes force them, here by the browser's emulation): all text
// and every edge still stands out, the focus is seen, and what is chosen differs from what is not.

/** Walks a card; gives what is weak, which pairs of chosen and not chosen look alike, and how many pairs there were. */
function measure(page: Page, card: string, place: Place) {
  return page.evaluate(
    async ({ card, place }) => {
      const { measure, ratio } = window as unknown as ReadyWindow;
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
      let pairs = 0;
      const found = await measure(card, place, (root) => {
        const alike: string[] = [];
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
            alike.push(`"${chosen.value}" looks like "${other.value}" in ${group.className}`);
        }
        return alike;
      });
      return { found, pairs };
    },
    { card, place },
  );
}

test.for((Object.keys(PLACES) as Place[]).flatMap((place) => SCHEMES.map((scheme) => ({ place, scheme }))))(
  'with forced colours, $place, $scheme',
  { timeout: 300_000 },
  async ({ place, scheme }, { site, visit }) => {
    const I = await visit(everyCardPage(site, place), {
      ...PLACES[place],
      forcedColors: 'active',
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    // A shop that wants the other scheme, and an accent of its own, is not asked.
    await getReady(I, place, {
      scheme: scheme === 'dark' ? 'light' : 'dark',
      accent: scheme === 'dark' ? '#101c4c' : '#fdf1a9',
    });
    expect(await I.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    let sum = 0;
    const all = await measureAll(async (card) => {
      const { found, pairs } = await measure(I.page, card, place);
      sum += pairs;
      return found;
    });
    expect(all).toEqual({});
    expect(sum).toBeGreaterThan(40);
  },
);
