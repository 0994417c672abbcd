import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';
import { tag } from '../site/site.js';

// A card that comes by itself, shown by the page: where it is found, and what is said of it to whoever does not see it.

const SAID = {
  en: ['Feedback', 'One optional question, in the region Feedback.'],
  cs: ['Napište nám', 'Jedna nepovinná otázka v oblasti Napište nám.'],
  sk: ['Napíšte nám', 'Jedna nepovinná otázka v oblasti Napíšte nám.'],
  nl: ['Feedback', 'Eén optionele vraag in het onderdeel Feedback.'],
  de: ['Feedback', 'Eine optionale Frage im Bereich Feedback.'],
  pl: ['Napisz do nas', 'Jedno nieobowiązkowe pytanie w obszarze Napisz do nas.'],
  ar: ['راسلنا', 'سؤال اختياري واحد في القسم راسلنا.'],
} as const;
type Tag = keyof typeof SAID;
const TAGS = Object.keys(SAID) as Tag[];

const slideIn = (page: Page, card = 'comment') =>
  page.evaluate((id) => window.ohlas.open(id, { display: 'slide-in' }), card);
const said = (page: Page) => page.locator('ohlas-root [data-live]').textContent();
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test.for(TAGS)(
  'in "%s" it is announced once, by words that come with the card',
  async (locale, { site, visit }) => {
    const { page } = await visit(
      site.show('<button>Elsewhere</button>', tag(site, `data-locale="${locale}"`)),
      // The network is gone for all but what a first card needs.
      { expected: /ERR_FAILED|dynamically imported/ },
    );
    await page.route(/(more|care|ask|engine)-/, (route) => route.abort());
    await page.locator('ohlas-root #open').waitFor();
    await page.getByRole('button', { name: 'Elsewhere' }).focus();
    await slideIn(page);
    const [label, words] = SAID[locale];
    await region(page, label).waitFor();
    expect(
      await eventually(
        () => said(page),
        (text) => !!text,
      ),
    ).toBe(words);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Elsewhere');
  },
);

test('it is named in the language of now, and what was said is not said again', async ({ site, visit }) => {
  const { page } = await visit(site.show('', tag(site)));
  await slideIn(page, 'visit');
  await eventually(
    () => said(page),
    (text) => text === SAID.en[1],
  );
  await page.evaluate(() => {
    const live = document.querySelector('ohlas-root')?.shadowRoot?.querySelector('[data-live]') as Element;
    new MutationObserver(() => document.body.append(`Again: ${live.textContent}`)).observe(live, {
      childList: true,
    });
  });
  for (const locale of [...TAGS].reverse()) {
    await page.evaluate((to) => window.ohlas.configure({ locale: to }), locale);
    await page.locator(`ohlas-root .card[lang="${locale}"]`).waitFor();
    await region(page, SAID[locale][0]).waitFor();
  }
  await page.waitForTimeout(700);
  expect(await page.locator('body').textContent()).not.toContain('Again');
});

test('a language that changes before it was said does not swallow it', async ({ site, visit }) => {
  const { page } = await visit(site.show('', tag(site)));
  await slideIn(page, 'visit');
  await page.evaluate(() => window.ohlas.close());
  // By now all files are here, so the change comes first.
  await page.evaluate(() => window.ohlas.configure({ locale: 'cs' }));
  await page.locator('ohlas-root #open', { hasText: SAID.cs[0] }).waitFor();
  await page.evaluate(async () => {
    await window.ohlas.open('visit', { display: 'slide-in' });
    window.ohlas.configure({ locale: 'en' });
  });
  expect(
    await eventually(
      () => said(page),
      (text) => !!text,
    ),
  ).toBe(SAID.en[1]);
});

test("its words are the shop's where it has other ones", async ({ site, visit }) => {
  const { page } = await visit(site.show('', tag(site, 'data-label="Your view"')));
  await page.evaluate(() => {
    window.ohlas.configure({ texts: { announcement: 'A question for you: {label}.' } });
    return window.ohlas.open('comment', { display: 'slide-in' });
  });
  expect(
    await eventually(
      () => said(page),
      (text) => !!text,
    ),
  ).toBe('A question for you: Your view.');
});

// The first is a window of 1280 × 1024 px at 400 %.
test.for([
  [320, 256],
  [320, 480],
  [360, 640],
  [1280, 800],
] as const)(
  'at %i × %i its first answers can be tapped, and it leaves the page its room',
  async ([width, height], { site, visit }) => {
    const { page } = await visit(site.show('<h1>A shop</h1>', tag(site)), {
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    for (const locale of TAGS)
      for (const id of ['comment', 'visit', 'purchase', 'helpful']) {
        await page.evaluate((to) => window.ohlas.configure({ locale: to }), locale);
        await slideIn(page, id);
        const card = page.locator(`ohlas-root .slide-in[lang="${locale}"]`);
        await card.waitFor();
        const seen = await card.evaluate((element) => {
          const { top, bottom, height } = element.getBoundingClientRect();
          const first = element.querySelector('.pick input') as HTMLElement;
          const box = first.getBoundingClientRect();
          // What lies there is what a finger meets.
          const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(
            box.x + box.width / 2,
            box.y + box.height / 2,
          );
          return {
            inside: top >= 0 && bottom <= innerHeight,
            whole: box.bottom <= bottom,
            hit: hit === first,
            height,
          };
        });
        expect({ locale, id, ...seen }).toMatchObject({ locale, id, inside: true, whole: true, hit: true });
        expect(seen.height).toBeLessThanOrEqual(Math.max(height * 0.4, 200));
        await page.evaluate(() => window.ohlas.close());
      }
  },
);

test('an apology has all the room it needs, whoever asked', async ({ site, visit }) => {
  const shop = { contact: { phone: '800 123 456', email: 'help@shop.example', stores: '/stores' } };
  const { page } = await visit(
    site.show(
      '<h1>A shop</h1>',
      `<script type="application/json" id="options">${JSON.stringify({ shop })}</script>${tag(site, 'data-config="#options"')}`,
    ),
    { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
  );
  await slideIn(page, 'rating');
  const card = page.locator('ohlas-root .slide-in');
  // Nothing but the question before the first tap.
  expect(await card.getByRole('link').count()).toBe(0);
  await card.getByRole('radio', { name: /^1 star/ }).click();
  await card.getByRole('button', { name: 'Send' }).click();
  const done = card.getByRole('button', { name: 'Done' });
  await done.waitFor();
  const seen = await done.evaluate((button) => {
    const { bottom } = button.getBoundingClientRect();
    return (button.closest('.card')?.getBoundingClientRect().bottom ?? 0) - bottom;
  });
  expect(seen).toBeGreaterThan(0);
});
