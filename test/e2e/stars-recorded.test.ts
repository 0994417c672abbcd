import type { Locator, Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { complaints } from '../site/axe.js';
import { loseTheAnswer, refuse } from '../site/faults.js';
import { type Site, tag } from '../site/site.js';

const ABOUT = '<ohlas-stars subject="product:walnut-stool" label="Rate this stool"></ohlas-stars>';

const show = (site: Site, body = ABOUT, attributes = '') =>
  site.show(`<main><h1>A stool</h1>${body}</main>`, tag(site, attributes));

const star = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });
const said = (page: Page, words: string) => page.getByRole('status').getByText(words, { exact: true });
const overall = (site: Site, value: number) =>
  eventually(site.stored, ([first]) => {
    const { overall } = answersOf(first);
    return overall?.shape === 'number' && overall.value === value;
  });

test('a tap is a response, and another one its next revision', async ({ site, visit }) => {
  const I = await visit(show(site));
  await star(I.page, '4 stars, Good').click();
  await said(I.page, 'Saved').waitFor();
  const [first] = await overall(site, 4);
  expect(first).toMatchObject({
    card: { id: 'rating', version: 1 },
    subject: { type: 'product', id: 'walnut-stool' },
    status: 'complete',
    revision: 1,
    source: 'inline',
  });
  expect(answersOf(first)).toEqual({
    overall: expect.objectContaining({ measure: 'product-rating', value: 4, min: 1, max: 5, standard: true }),
  });
  await star(I.page, '2 stars, Bad').click();
  const [second, ...others] = await overall(site, 2);
  expect(second).toMatchObject({ id: first?.id, revision: 2, startedAt: first?.startedAt });
  expect(others).toEqual([]);
  expect(await complaints(I.page)).toEqual([]);
});

test('after a reload it is still there, and goes on with the same response', async ({ site, visit }) => {
  const I = await visit(show(site));
  await star(I.page, '3 stars, Neither good nor bad').click();
  await overall(site, 3);
  await I.page.reload();
  await I.page.waitForFunction(() => document.querySelector('ohlas-stars')?.value === '3');
  expect(await star(I.page, '3 stars, Neither good nor bad').isChecked()).toBe(true);
  await star(I.page, '5 stars, Very good').click();
  const all = await overall(site, 5);
  expect(all.map(({ revision }) => revision)).toEqual([2]);
});

test('it is taken back by the chosen star, and what is tapped then is another response', async ({
  site,
  visit,
}) => {
  const I = await visit(show(site));
  await star(I.page, '1 star, Very bad').click();
  const [first] = await overall(site, 1);
  await star(I.page, '1 star, Very bad').click();
  await said(I.page, 'Taken back').waitFor();
  await eventually(site.stored, (all) => all.every(({ status }) => status === 'withdrawn'));
  await star(I.page, '4 stars, Good').click();
  const all = await eventually(site.stored, (stored) => stored.some(({ status }) => status === 'complete'));
  const [second] = all.filter(({ status }) => status === 'complete');
  expect(second?.id).not.toBe(first?.id);
  expect(answersOf(second).overall).toMatchObject({ value: 4 });
});

test('nothing is lost on a dead line, and nothing doubled by a lost answer', async ({ site, visit }) => {
  site.fail(refuse);
  const address = show(site);
  const I = await visit(address, { expected: /ERR_|Failed to load/ });
  await star(I.page, '4 stars, Good').click();
  // Kept is said like taken: it leaves by itself.
  await said(I.page, 'Saved').waitFor();
  site.heal();
  site.fail(loseTheAnswer, 1);
  await I.page.goto(address);
  await overall(site, 4);
  await I.page.evaluate(() => window.ohlas.flush());
  expect(await site.stored()).toHaveLength(1);
});

test('keys are recorded when they rest, in one response', async ({ site, visit }) => {
  const I = await visit(show(site));
  await I.tabTo(star(I.page, '1 star, Very bad'));
  await I.page.keyboard.press('Space');
  await I.page.keyboard.press('ArrowRight');
  await I.page.keyboard.press('ArrowRight');
  const [only, ...others] = await overall(site, 3);
  expect(others).toEqual([]);
  expect(only?.revision).toBeLessThanOrEqual(2);
});

test('a page hears of it at the stars, and its options hold', async ({ site, visit }) => {
  const options = JSON.stringify({ context: { shelf: 'left' } });
  const I = await visit(
    show(
      site,
      `<script type="application/json" id="options">${options}</script>${ABOUT}`,
      'data-config="#options" data-consent="none"',
    ),
  );
  await I.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['answer', 'submit'])
      document.addEventListener(`ohlas:${type}`, ({ target }) =>
        heard.push(`${(target as Element).localName} ${type}`),
      );
    window.ohlas.configure({ beforeSend: (response) => ({ ...response, locale: 'sk' }) });
  });
  await star(I.page, '4 stars, Good').click();
  const [first] = await overall(site, 4);
  expect(first).toMatchObject({ context: { shelf: 'left' }, locale: 'sk' });
  expect(
    await I.page.evaluate(() => ({
      ...(window as unknown as { heard: string[] }),
      kept: localStorage.length,
    })),
  ).toMatchObject({ heard: ['ohlas-stars answer', 'ohlas-stars submit'], kept: 0 });
  await I.page.reload();
  await star(I.page, '4 stars, Good').waitFor();
  expect(await star(I.page, '4 stars, Good').isChecked()).toBe(false);
});

test('about another thing, they begin anew, and remember what was said of it', async ({ site, visit }) => {
  const I = await visit(show(site));
  const about = (subject: string) =>
    I.page.evaluate((to) => document.querySelector('ohlas-stars')?.setAttribute('subject', to), subject);
  await star(I.page, '4 stars, Good').click();
  await said(I.page, 'Saved').waitFor();
  await about('product:oak-stool');
  expect(await I.page.getByRole('radio', { checked: true }).count()).toBe(0);
  await star(I.page, '2 stars, Bad').click();
  await eventually(site.stored, (all) => all.length === 2);
  await about('product:walnut-stool');
  await I.page.waitForFunction(() => document.querySelector('ohlas-stars')?.value === '4');
  await star(I.page, '5 stars, Very good').click();
  const all = await eventually(site.stored, (stored) => stored.some(({ revision }) => revision === 2));
  expect(all.map((each) => [each.subject?.id, answersOf(each).overall, each.revision]).sort()).toEqual([
    ['oak-stool', expect.objectContaining({ value: 2 }), 1],
    ['walnut-stool', expect.objectContaining({ value: 5 }), 2],
  ]);
});

test('in a form, switched off, or without a subject, nothing is recorded, and nothing for it is loaded', async ({
  site,
  visit,
}) => {
  const I = await visit(
    show(
      site,
      `<form>${ABOUT}</form><ohlas-stars label="B"></ohlas-stars><ohlas-stars label="C" subject="shop" disabled></ohlas-stars>`,
    ),
  );
  for (const name of ['Rate this stool', 'B'])
    await I.page.getByRole('radiogroup', { name }).getByRole('radio', { name: '4 stars, Good' }).click();
  await I.page.evaluate(() => window.ohlas.flush());
  expect(site.received).toEqual([]);
  expect(site.asked.filter((path) => /\/(card|taps|record)-/.test(path))).toEqual([]);
});

test.for([
  ['max="10" subject="product:a"', /ohlas-stars max is "10"\. Write 5: with a subject/],
  ['subject="stool:a"', /ohlas-stars subject is "stool:a"\. Write product:ID/],
] as const)('a mistake is told, and nothing is sent: %s', async ([attributes, words], { site, visit }) => {
  const warnings: string[] = [];
  const I = await visit(show(site, `<ohlas-stars ${attributes}></ohlas-stars>`), {
    expected: words,
    onWarning: (said) => warnings.push(said),
  });
  await I.page.getByRole('radio').nth(2).click();
  await eventually(
    async () => warnings,
    (all) => all.some((each) => words.test(each)),
  );
  await I.page.evaluate(() => window.ohlas.flush());
  expect(site.received).toEqual([]);
  expect(warnings).toHaveLength(1);
});

test('in one file it is just the same', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      `<ohlas-stars readonly average="4.3" count="2"></ohlas-stars>${ABOUT}`,
      tag(site).replace('ohlas.js', 'ohlas.all.js'),
    ),
  );
  await I.page.getByRole('img', { name: '4.3 of 5 stars, 2 ratings' }).waitFor();
  await star(I.page, '4 stars, Good').click();
  await said(I.page, 'Saved').waitFor();
  await overall(site, 4);
});
