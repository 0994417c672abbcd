import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { personOn } from '../models/card.model.js';
import { answersOf, eventually } from '../shop.js';

test('a low rating asks what went wrong, and says sorry', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.card.waitFor();
  await I.chooseStars(2);
  await I.see('Bad');
  await I.see('Saved');
  await I.see('What went wrong?');
  await I.choose('Damaged');
  await I.write('Tell us more', 'The seat came scratched.');
  await I.send();
  await I.seeSorry();

  const [response] = await eventually(shop.stored, (all) => all[0]?.status === 'complete');
  expect(response).toMatchObject({
    card: { id: 'rating', version: 1 },
    subject: { type: 'product', id: expect.any(String), name: expect.any(String) },
    source: 'page',
    page: { url: shop.product },
  });
  expect(answersOf(response)).toMatchObject({
    overall: { measure: 'product-rating', kind: 'stars', shape: 'number', value: 2, min: 1, max: 5 },
    causes: { shape: 'choices', values: ['damaged'], label: 'What went wrong?' },
    comment: { shape: 'text', text: 'The seat came scratched.' },
  });
  expect(await shop.stored()).toHaveLength(1);
});

test('a high rating asks what was good, and says thanks', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(5);
  await I.see('Very good');
  await I.choose('Quality');
  await I.send();
  await I.seeThanks();
  const [response] = await eventually(shop.stored, (all) => all[0]?.status === 'complete');
  expect(answersOf(response)).toMatchObject({ overall: { value: 5 }, liked: { values: ['quality'] } });
});

test('a tapped star and the card closed is one partial response', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(4);
  await I.see('Saved');
  await I.closeCard();

  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(response).toMatchObject({ status: 'partial', card: { id: 'rating' } });
  expect(response?.answers.map(({ question }) => question)).toEqual(['overall']);
});

test('a tapped star leaves with the page', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(3);
  await I.see('Saved');
  await I.page.goto('about:blank');
  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(response).toMatchObject({ status: 'partial' });
});

test('words never leave before Send', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(2);
  await I.choose('Damaged');
  await I.write('Tell us more', 'On second thought I keep this to myself.');
  await I.closeCard();
  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(Object.keys(answersOf(response)).sort()).toEqual(['causes', 'overall']);
});

test('Undo before anything has left leaves nothing behind', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(1);
  await I.see('Saved');
  await I.card.getByRole('button', { name: 'Undo' }).click();
  await eventually(
    () => I.card.getByRole('radio', { checked: true }).count(),
    (checked) => checked === 0,
  );
  await I.closeCard();
  await I.openCard();
  await I.write('Your message', 'A second response, so that the first would have had its time.');
  await I.send();
  await I.seeThanks();
  await eventually(shop.stored, (all) => all.length > 0);
  expect((await shop.stored()).map(({ card }) => card.id)).toEqual(['comment']);
});

test('Undo after a rating has left withdraws it', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(1);
  await I.closeCard();
  const [first] = await eventually(shop.stored, (all) => all.length === 1);

  // The draft continues the same response.
  await I.press('Rate this product');
  await I.card.getByRole('button', { name: 'Undo' }).click();
  await eventually(shop.stored, (all) => all.length === 0);
  const last = await shop.find(first?.id ?? '');
  expect(last).toMatchObject({ status: 'withdrawn', answers: [] });
  expect(last.revision).toBeGreaterThan(first?.revision ?? 0);
});

test('a second tab goes on with what the first has begun, and the first begins anew', async ({
  shop,
  visit,
}) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(2);
  await I.see('Saved');
  await look(I.page, false);
  const [begun] = await eventually(shop.stored, (all) => all.length === 1);

  const second = await I.page.context().newPage();
  await second.goto(shop.product);
  const other = personOn(second);
  await other.press('Rate this product');
  await other.see('Bad');
  await other.chooseStars(5);
  await other.send();
  await other.seeThanks();
  await eventually(shop.stored, (all) => all[0]?.status === 'complete');

  await look(second, false);
  await look(I.page, true);
  await I.chooseStars(1);
  await I.send();
  await I.seeSorry();
  const all = await eventually(
    shop.stored,
    (stored) => stored.length === 2 && stored.every(({ status }) => status === 'complete'),
  );
  expect(all.map((response) => answersOf(response).overall)).toMatchObject([{ value: 1 }, { value: 5 }]);
  expect(all[1]?.id).toBe(begun?.id);
});

test('a tab that nobody has gone on with goes on itself', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(2);
  await I.see('Saved');
  await look(I.page, false);
  const [begun] = await eventually(shop.stored, (all) => all.length === 1);
  await look(I.page, true);
  await I.chooseStars(3);
  await I.send();
  await I.seeThanks();
  const [sent] = await eventually(shop.stored, (all) => all[0]?.status === 'complete');
  expect(sent?.id).toBe(begun?.id);
});

/** The person goes to another tab, or comes back to this one. */
async function look(page: Page, here: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, !here);
}

test('stars are chosen with the arrow keys, without the card jumping at each', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  const star = (count: number) => I.card.getByRole('radio', { name: new RegExp(`^${count} stars?,`) });
  await I.tabTo(star(1));
  await I.page.keyboard.press('Space');
  await I.see('What went wrong?');
  for (const count of [2, 3, 4]) {
    await I.page.keyboard.press('ArrowRight');
    expect(await star(count).isChecked()).toBe(true);
  }
  await I.see('Good');
  await I.closeCard();
  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(answersOf(response)).toMatchObject({ overall: { value: 4 } });
});
