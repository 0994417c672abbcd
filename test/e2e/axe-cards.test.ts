import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { type Site, tag } from '../site/site.js';

// Every card in every language, by day and by night, in each place: nothing for axe to find, and nothing that runs
// out of the card at 320 px. One page for each look; the cards and languages change on it, as they do for people.

const CARDS = [
  'comment',
  'rating',
  'visit',
  'checkout',
  'purchase',
  'service',
  'complaint',
  'resolution',
  'loyalty',
  'index',
  'helpful',
  'wish',
  'panel',
];
const LANGUAGES = ['en', 'cs', 'sk', 'nl', 'de', 'pl', 'ar'];
const PLACES = {
  panel: { viewport: { width: 1280, height: 800 } },
  sheet: { viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true },
  'slide-in': { viewport: { width: 1280, height: 800 } },
} as const;

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
interface Window {
  readonly axe: Axe;
  readonly ohlas: {
    open(card: string, how: object): Promise<unknown>;
    configure(options: object): void;
    close(): Promise<unknown>;
  };
}

function shopPage(site: Site): string {
  const policies = { delivery: '/d', returns: '/r', claim: '/c', tracking: '/t', privacy: '/p' };
  const options = JSON.stringify({ shop: { name: 'Dub & Ořech', policies } });
  return site.show(
    `<main><h1>A shop</h1></main><script type="application/json" id="options">${options}</script>`,
    tag(site, 'data-config="#options"'),
  );
}

/** Opens a card, looks at it, answers its first screen, and looks again. */
async function look(page: Page, card: string, display: string | undefined): Promise<readonly string[]> {
  return page.evaluate(
    async ({ card, display }) => {
      const { axe, ohlas } = window as unknown as Window;
      const host = document.querySelector('ohlas-root') as HTMLElement;
      const root = host.shadowRoot as ShadowRoot;
      const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
      const found: string[] = [];
      const judge = async (when: string) => {
        const { violations } = await axe.run(host, { resultTypes: ['violations'] });
        for (const { id, nodes } of violations)
          for (const { target, failureSummary } of nodes)
            found.push(`${when}: ${id} at ${target}: ${failureSummary}`);
        const body = root.querySelector('.body');
        const box = root.querySelector('.card')?.getBoundingClientRect();
        if (body && body.scrollWidth > body.clientWidth)
          found.push(`${when}: ${body.scrollWidth - body.clientWidth} px run out of the card`);
        for (const part of root.querySelectorAll('.card :is(button, label, h2, p, input, textarea, a)')) {
          const { left, right, width } = part.getBoundingClientRect();
          if (box && width && !part.closest('.live') && (left < box.left - 1 || right > box.right + 1))
            found.push(`${when}: "${part.textContent}" runs out of the card`);
        }
      };
      await ohlas.open(card, display ? { display } : {});
      await rest();
      await judge('open');
      for (const group of root.querySelectorAll('[role="radiogroup"]'))
        group.querySelectorAll<HTMLInputElement>('input')[1]?.click();
      await rest();
      await judge('answered');
      // What was tapped is taken back, so that the next language begins anew.
      for (const link of root.querySelectorAll<HTMLButtonElement>('.said .link, .told .link')) link.click();
      await ohlas.close();
      return found;
    },
    { card, display },
  );
}

test.for(
  (['panel', 'sheet', 'slide-in'] as const).flatMap((place) =>
    (['light', 'dark'] as const).map((scheme) => ({ place, scheme })),
  ),
)('$place, $scheme', { timeout: 300_000 }, async ({ place, scheme }, { site, visit }) => {
  const I = await visit(shopPage(site), { ...PLACES[place], reducedMotion: 'reduce' });
  await I.launcher.waitFor();
  await I.page.evaluate(AXE);
  const found: { [where: string]: readonly string[] } = {};
  for (const language of place === 'slide-in' ? ['en', 'ar'] : LANGUAGES) {
    await I.page.evaluate((options) => (window as unknown as Window).ohlas.configure(options), {
      locale: language,
      theme: { scheme },
    });
    for (const card of CARDS) {
      const problems = await look(I.page, card, place === 'slide-in' ? place : undefined);
      if (problems.length) found[`${language} ${card}`] = problems;
    }
  }
  expect(found).toEqual({});
});

test('with the text spacing of WCAG 1.4.12, and at 400 %, nothing runs out of the card', {
  timeout: 300_000,
}, async ({ site, visit }) => {
  // 1280 by 1024 at 400 % is 320 by 256 to the page.
  const I = await visit(shopPage(site), { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });
  await I.launcher.waitFor();
  await I.page.evaluate(AXE);
  const found: { [where: string]: readonly string[] } = {};
  for (const language of ['de', 'nl', 'ar']) {
    await I.page.evaluate((options) => (window as unknown as Window).ohlas.configure(options), {
      locale: language,
    });
    await I.page.evaluate(() => {
      const root = (document.querySelector('ohlas-root') as HTMLElement).shadowRoot as ShadowRoot;
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
    });
    for (const card of CARDS) {
      const problems = await look(I.page, card, undefined);
      if (problems.length) found[`${language} ${card}`] = problems;
    }
  }
  expect(found).toEqual({});
});
