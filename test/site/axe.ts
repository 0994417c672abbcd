import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { EveryCardWindow, Place } from './every-card.js';

const here = createRequire(import.meta.url);
const AXE = readFileSync(
  createRequire(here.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Axe {
  run(
    where: Element,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
}
export interface AxeWindow extends EveryCardWindow {
  readonly axe: Axe;
  /** What axe has against the cards in `where`, and what runs out of them. */
  judge(where: Element, when: string): Promise<readonly string[]>;
}
/** What was found, by where. */
export type Findings = { [where: string]: readonly string[] };

/** Brings axe to a page, and an eye for what runs out of a card. */
export async function teachToJudge(page: Page): Promise<void> {
  await page.evaluate(AXE);
  await page.evaluate(() => {
    const here = window as unknown as AxeWindow & { judge: AxeWindow['judge'] };
    here.judge = async (where, when) => {
      const { violations } = await here.axe.run(where, { resultTypes: ['violations'], preload: false });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${when}: ${id} at ${target}: ${failureSummary}`),
      );
      for (const host of where.matches('ohlas-root') ? [where] : where.querySelectorAll('ohlas-card')) {
        const root = host.shadowRoot as ShadowRoot;
        const body = root.querySelector('.body');
        const box = root.querySelector('.card')?.getBoundingClientRect();
        if (body && body.scrollWidth > body.clientWidth)
          found.push(`${when}: ${body.scrollWidth - body.clientWidth} px run out of the card`);
        for (const part of root.querySelectorAll('.card :is(button, label, h2, p, input, textarea, a)')) {
          const { left, right, width } = part.getBoundingClientRect();
          if (box && width && !part.closest('.live') && (left < box.left - 1 || right > box.right + 1))
            found.push(`${when}: "${part.textContent}" runs out of the card`);
        }
      }
      return found;
    };
  });
}

/** Opens a card, looks at it, answers its first screen, and looks again. */
export function look(page: Page, card: string, language: string, place?: Place): Promise<readonly string[]> {
  return page.evaluate(
    async ({ card, display, language }) => {
      const { judge, ohlas } = window as unknown as AxeWindow;
      const host = document.querySelector('ohlas-root') as HTMLElement;
      const root = host.shadowRoot as ShadowRoot;
      const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
      const found: string[] = [];
      await ohlas.open(card, display);
      await rest();
      const spoken = root.querySelector('.card')?.getAttribute('lang');
      if (spoken !== language) found.push(`speaks ${spoken}`);
      found.push(...(await judge(host, 'open')));
      for (const group of root.querySelectorAll('[role="radiogroup"]'))
        group.querySelectorAll<HTMLInputElement>('input')[1]?.click();
      await rest();
      found.push(...(await judge(host, 'answered')));
      // What was tapped is taken back, so that the next language begins anew.
      for (const link of root.querySelectorAll<HTMLButtonElement>('.said .link, .told .link')) link.click();
      ohlas.close();
      return found;
    },
    { card, language, display: place === 'slide-in' ? { display: place } : {} },
  );
}

/** What axe has against a whole page, shadow trees included. What moves is judged when it has come to rest. */
export async function complaints(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(() => {
    // A document does not count what moves in its shadow trees.
    const trees = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const moving = [document, ...trees].flatMap((tree) => tree.getAnimations());
    return Promise.all(moving.map((animation) => animation.finished.catch(() => undefined)));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.flat().join(' ')),
  }));
}
