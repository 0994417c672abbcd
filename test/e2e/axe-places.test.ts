import { expect, test } from '../fixtures.js';
import { type AxeWindow, type Findings, look, teachToJudge } from '../site/axe.js';
import {
  CARDS,
  configure,
  everyCardPage,
  LANGUAGES,
  PLACES,
  SCHEMES,
  teachToWalk,
} from '../site/every-card.js';

// Every card in the flow of a page, every screen of it, and with more room between its letters: see axe-cards.test.ts.

test.for(SCHEMES.map((scheme) => ({ scheme })))(
  'inline, $scheme',
  {
    timeout: 300_000,
  },
  async ({ scheme }, { site, visit }) => {
    const I = await visit(everyCardPage(site, 'inline'), { ...PLACES.inline, reducedMotion: 'reduce' });
    await I.page
      .locator('ohlas-card .card')
      .nth(CARDS.length - 1)
      .waitFor();
    await teachToJudge(I.page);
    const found: Findings = {};
    // They stand on the page together, so one look is enough for all of them.
    for (const language of LANGUAGES) {
      await configure(I.page, { locale: language, theme: { scheme } });
      await I.page
        .locator(`ohlas-card .card[lang="${language}"]`)
        .nth(CARDS.length - 1)
        .waitFor();
      const problems = await I.page.evaluate(async () => {
        const { judge } = window as unknown as AxeWindow;
        const main = document.querySelector('main') as HTMLElement;
        const rest = () => new Promise((resolve) => setTimeout(resolve, 60));
        const roots = [...main.querySelectorAll('ohlas-card')].map(
          ({ shadowRoot }) => shadowRoot as ShadowRoot,
        );
        const found = [...(await judge(main, 'open'))];
        for (const root of roots)
          for (const group of root.querySelectorAll('[role="radiogroup"]'))
            group.querySelectorAll<HTMLInputElement>('input')[1]?.click();
        await rest();
        found.push(...(await judge(main, 'answered')));
        for (const root of roots)
          for (const link of root.querySelectorAll<HTMLButtonElement>('.said .link, .told .link'))
            link.click();
        await rest();
        return found;
      });
      if (problems.length) found[language] = problems;
    }
    expect(found).toEqual({});
  },
);

test('every screen of every card, with its faults and its ending', { timeout: 300_000 }, async ({
  site,
  visit,
}) => {
  const I = await visit(everyCardPage(site), { ...PLACES.panel, reducedMotion: 'reduce' });
  await I.launcher.waitFor();
  await teachToJudge(I.page);
  await teachToWalk(I.page);
  const found: Findings = {};
  for (const card of CARDS) {
    const problems = await I.page.evaluate(async (card) => {
      const { judge, ohlas, walk } = window as unknown as AxeWindow;
      const host = document.querySelector('ohlas-root') as HTMLElement;
      const found: string[] = [];
      await ohlas.open(card, {});
      const seen = await walk(host.shadowRoot as ShadowRoot, async (when) => {
        found.push(...(await judge(host, when)));
      });
      if (seen.at(-1) !== 'ending') found.push(`no ending after ${seen}`);
      ohlas.close();
      return found;
    }, card);
    if (problems.length) found[card] = problems;
  }
  expect(found).toEqual({});
});

test('with the text spacing of WCAG 1.4.12, and at 400 %, nothing runs out of the card', {
  timeout: 300_000,
}, async ({ site, visit }) => {
  // 1280 by 1024 at 400 % is 320 by 256 to the page.
  const I = await visit(everyCardPage(site), {
    viewport: { width: 320, height: 256 },
    reducedMotion: 'reduce',
  });
  await I.launcher.waitFor();
  await teachToJudge(I.page);
  const found: Findings = {};
  for (const language of ['de', 'nl', 'ar']) {
    await configure(I.page, { locale: language });
    await I.page.evaluate(() => {
      const root = (document.querySelector('ohlas-root') as HTMLElement).shadowRoot as ShadowRoot;
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
    });
    for (const card of CARDS) {
      const problems = await look(I.page, card, language);
      if (problems.length) found[`${language} ${card}`] = problems;
    }
  }
  expect(found).toEqual({});
});
