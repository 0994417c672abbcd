import type { Locator, Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { complaints } from '../site/axe.js';

/** What stands in the page, as a person meets it. */
const inlineOn = (page: Page): Locator => page.locator('ohlas-card .card');
const vote = (card: Locator, name: string): Locator => card.getByRole('radio', { name, exact: true });
const button = (card: Locator, name: string): Locator => card.getByRole('button', { name, exact: true });

test('a vote against a help article, with a reason, is one response of the page', async ({ shop, visit }) => {
  const I = await visit(`${shop.url}/help/returns`);
  const card = inlineOn(I.page);
  await card.getByRole('heading', { name: 'Was this helpful?' }).waitFor();
  await vote(card, 'No').click();
  await card.getByRole('checkbox').first().click();
  await button(card, 'Send').click();
  await card.getByText('Thank you').waitFor();

  const [response] = await eventually(shop.stored, (all) => all[0]?.status === 'complete');
  expect(response).toMatchObject({
    card: { id: 'helpful' },
    source: 'inline',
    subject: { type: 'page', id: 'returns' },
  });
  expect(answersOf(response)).toMatchObject({
    helpful: { value: 0, measure: 'page-helpful' },
    why: { shape: 'choices', values: [expect.any(String)] },
  });
  expect(await shop.stored()).toHaveLength(1);
});

test('a vote is changed in place and after a reload, and stays one response', async ({ shop, visit }) => {
  const I = await visit(`${shop.url}/help/returns`);
  const card = inlineOn(I.page);
  const sent = async (value: number) => {
    await button(card, 'Send').click();
    await card.getByText('Thank you').waitFor();
    return eventually(shop.stored, ([first]) => {
      const { helpful } = answersOf(first);
      return first?.status === 'complete' && helpful?.shape === 'number' && helpful.value === value;
    });
  };
  await vote(card, 'Yes').click();
  const [first] = await sent(1);
  await button(card, 'Change my answer').click();
  expect(await vote(card, 'Yes').isChecked()).toBe(true);
  await vote(card, 'No').click();
  await sent(0);

  await I.page.reload();
  await vote(card, 'No').waitFor();
  expect(await vote(card, 'No').isChecked()).toBe(true);
  await vote(card, 'Yes').click();
  const all = await sent(1);
  expect(all.map(({ id }) => id)).toEqual([first?.id]);
});

test('the keyboard alone is enough, and axe finds nothing', async ({ shop, visit }) => {
  const I = await visit(`${shop.url}/help/returns`);
  const card = inlineOn(I.page);
  await vote(card, 'Yes').waitFor();
  expect(await complaints(I.page)).toEqual([]);
  await I.tabTo(vote(card, 'Yes'));
  await I.page.keyboard.press('ArrowRight');
  await I.page.keyboard.press('Space');
  expect(await vote(card, 'No').isChecked()).toBe(true);
  await card.getByRole('checkbox').first().waitFor();
  expect(await complaints(I.page)).toEqual([]);
  await I.tabTo(button(card, 'Send'));
  await I.page.keyboard.press('Enter');
  await card.getByText('Thank you').waitFor();
  expect(await complaints(I.page)).toEqual([]);
});

test('an element made later is moved, changed and emptied with the page', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      '<button>Elsewhere</button><section></section><aside></aside>',
      '<script async src="/cdn/ohlas.js" data-endpoint="/v1/responses" data-test="false"></script>',
    ),
  );
  await I.launcher.waitFor();
  expect(site.asked.some((path) => path.includes('/ohlas-card-'))).toBe(false);
  await I.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['shown', 'answer', 'close'])
      document.addEventListener(`ohlas:${type}`, (event) =>
        heard.push(`${(event.target as Element).localName} ${event.type}`),
      );
    const card = document.createElement('ohlas-card');
    Object.assign(card, { card: 'helpful', subject: 'page:sizes' });
    document.querySelector('section')?.append(card);
  });
  const heard = () => I.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const card = inlineOn(I.page);
  // Whatever a person does on the page is an occasion to look for one.
  await I.press('Elsewhere');
  await vote(card, 'No').click();
  await I.page.evaluate(() => {
    const moved = document.querySelector('ohlas-card');
    if (moved) document.querySelector('aside')?.append(moved);
  });
  expect(await vote(card, 'No').isChecked()).toBe(true);
  expect(await heard()).toEqual(['ohlas-card ohlas:shown', 'ohlas-card ohlas:answer']);

  await I.page.evaluate(() => document.querySelector('ohlas-card')?.setAttribute('card', 'comment'));
  await card.getByRole('textbox', { name: 'Your message' }).waitFor();
  await I.page.evaluate(() => window.ohlas.destroy());
  expect(await card.count()).toBe(0);
  expect((await heard()).slice(2)).toEqual([
    'ohlas-card ohlas:close',
    'ohlas-card ohlas:shown',
    'ohlas-card ohlas:close',
  ]);
});

test('a message in the page is a response of its own each time', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      '<ohlas-card card="comment"></ohlas-card>',
      '<script async src="/cdn/ohlas.js" data-endpoint="/v1/responses" data-test="false"></script>',
    ),
  );
  const card = inlineOn(I.page);
  for (const [words, count] of [
    ['The lamp hums.', 1],
    ['It hums no more.', 2],
  ] as const) {
    await card.getByRole('radio', { name: 'Praise' }).click();
    await card.getByRole('textbox', { name: 'Your message' }).fill(words);
    await button(card, 'Send').click();
    await card.getByText('Thank you').waitFor();
    const all = await eventually(site.stored, (stored) => stored.length === count);
    expect(all.map((response) => answersOf(response).message)).toContainEqual(
      expect.objectContaining({ text: words }),
    );
    await I.page.reload();
  }
});
