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
  for (const locale of [...TAGS].reverse()) {
    await page.evaluate((to) => window.ohlas.configure({ locale: to }), locale);
    await page.locator(`ohlas-root .card[lang="${locale}"]`).waitFor();
    await region(page, SAID[locale][0]).waitFor();
  }
  await page.waitForTimeout(700);
  expect(await said(page)).toBe('');
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
