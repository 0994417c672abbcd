import { expect, test } from '../fixtures.js';
import { type Findings, look, teachToJudge } from '../site/axe.js';
import { CARDS, configure, everyCardPage, LANGUAGES, PLACES, SCHEMES } from '../site/every-card.js';

// Every card in every language, by day and by night, in each place: nothing for axe to find, and nothing that runs
// out of the card at 320 px. One page for each look; the cards and languages change on it, as they do for people.
// Cards in the page itself, and all their screens, are in axe-places.test.ts.

test.for(
  (['panel', 'sheet', 'slide-in'] as const).flatMap((place) => SCHEMES.map((scheme) => ({ place, scheme }))),
)('$place, $scheme', { timeout: 300_000 }, async ({ place, scheme }, { site, visit }) => {
  const I = await visit(everyCardPage(site), { ...PLACES[place], reducedMotion: 'reduce' });
  await I.launcher.waitFor();
  await teachToJudge(I.page);
  const found: Findings = {};
  for (const language of LANGUAGES) {
    await configure(I.page, { locale: language, theme: { scheme } });
    for (const card of CARDS) {
      const problems = await look(I.page, card, language, place);
      if (problems.length) found[`${language} ${card}`] = problems;
    }
  }
  expect(found).toEqual({});
});
