import type { Visitor } from '../fixtures.js';
import { type ContrastWindow, teachToMeasure } from './contrast.js';
import { ALL_KINDS, configure, type EveryCardWindow, type Place, teachToWalk } from './every-card.js';

/** A page on which every card can be walked and measured. */
export interface ReadyWindow extends EveryCardWindow, ContrastWindow {
  /**
   * Shows a card in its place, walks it, looks at every screen, and takes it away again.
   * @returns one line for each thing that is weak, and one more where it came to no ending
   */
  measure(
    card: string,
    place: Place,
    look?: (root: ShadowRoot, when: string) => readonly string[],
  ): Promise<readonly string[]>;
}

/** Makes a visit of `everyCardPage` ready: in a theme, with `measure` in it and a focus that shows. */
export async function getReady({ page, launcher }: Visitor, place: Place, theme: object): Promise<void> {
  await launcher.waitFor();
  await configure(page, { theme });
  if (place === 'inline')
    await page
      .locator('ohlas-card .card')
      .nth(ALL_KINDS.length - 1)
      .waitFor();
  await teachToWalk(page);
  await teachToMeasure(page);
  await page.evaluate(() => {
    const here = window as unknown as ReadyWindow;
    here.measure = async (card, place, look) => {
      const { ohlas, walk, weak } = here;
      const inline = place === 'inline';
      const host = document.querySelector(inline ? `ohlas-card[card="${card}"]` : 'ohlas-root');
      const root = host?.shadowRoot as ShadowRoot;
      const found: string[] = [];
      if (!inline) await ohlas.open(card, place === 'slide-in' ? { display: place } : {});
      const seen = await walk(root, async (when) => {
        for (const each of await weak(root)) found.push(`${when}: ${each}`);
        for (const each of look?.(root, when) ?? []) found.push(`${when}: ${each}`);
      });
      if (seen.at(-1) !== 'ending') found.push(`no ending after ${seen}`);
      if (!inline) ohlas.close();
      return found;
    };
  });
  await page.keyboard.press('Tab');
}

/** Measures every card, one after the other, and gives those in which something was found. */
export async function measureAll(
  measure: (card: string) => Promise<readonly string[]>,
): Promise<{ [card: string]: readonly string[] }> {
  const all: { [card: string]: readonly string[] } = {};
  for (const card of ALL_KINDS) {
    const found = await measure(card);
    if (found.length) all[card] = found;
  }
  return all;
}
