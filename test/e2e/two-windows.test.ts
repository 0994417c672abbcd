import type { Page } from 'playwright-core';
import { expect, test, type Visitor } from '../fixtures.js';
import { type Person, personOn } from '../models/card.model.js';
import { answersOf, eventually } from '../shop.js';

// Two windows side by side: both are in view all the time, so neither is ever told that the person has gone to the other.

interface Beside extends Person {
  readonly page: Page;
}

/** A second window of the same person, on the same address or another. */
async function beside(I: Visitor, url = I.page.url()): Promise<Beside> {
  const page = await I.page.context().newPage();
  await page.goto(url);
  for (const each of [I.page, page])
    expect(await each.evaluate(() => document.visibilityState)).toBe('visible');
  return { page, ...personOn(page) };
}

/** What the endpoint said to all windows of this person. */
function heardBy(I: Visitor): readonly number[] {
  const statuses: number[] = [];
  I.page.context().on('response', (response) => {
    if (response.request().method() === 'POST') statuses.push(response.status());
  });
  return statuses;
}

const rejected = (page: Page) =>
  page.evaluate(async () => (await window.ohlas.pending()).filter(({ state }) => state === 'rejected'));

const words = (who: Person) => who.card.getByRole('textbox', { name: 'Your message' });

test('one begun rating, gone on with in both, is one response of each', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  const heard = heardBy(I);
  await I.press('Rate this product');
  await I.chooseStars(2);
  await I.see('Saved');
  await I.closeCard();
  const [begun] = await eventually(shop.stored, (all) => all.length === 1);

  await I.press('Rate this product');
  await I.see('Bad');
  const other = await beside(I);
  await other.press('Rate this product');
  await other.see('Bad');
  await other.chooseStars(5);
  await I.chooseStars(1);
  await I.write('Tell us more', 'The leg came off.');
  await other.choose('Quality');
  await other.send();
  await other.seeThanks();
  await I.send();
  await I.seeSorry();

  const all = await eventually(
    shop.stored,
    (stored) => stored.length === 2 && stored.every(({ status }) => status === 'complete'),
  );
  const byId = new Map(all.map((response) => [response.id, answersOf(response)]));
  expect(byId.size).toBe(2);
  // The window that had it first has it still.
  expect(byId.get(begun?.id ?? '')).toMatchObject({
    overall: { value: 1 },
    comment: { text: 'The leg came off.' },
  });
  expect([...byId.values()].find((answers) => answers.liked)).toMatchObject({ overall: { value: 5 } });
  expect(heard.filter((status) => status >= 400)).toEqual([]);
  expect([await rejected(I.page), await rejected(other.page)]).toEqual([[], []]);
});

test('begun here while the same card is open there: Undo takes back its own', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  const heard = heardBy(I);
  await I.press('Rate this product');
  await I.chooseStars(2);
  await I.see('Saved');
  const other = await beside(I);
  await other.press('Rate this product');
  await other.see('Bad');
  await other.chooseStars(4);
  await other.see('Saved');
  await I.card.getByRole('button', { name: 'Undo' }).click();
  await I.closeCard();
  await other.send();
  await other.seeThanks();
  const all = await eventually(shop.stored, ([first]) => first?.status === 'complete');
  expect(all.map((response) => answersOf(response).overall)).toMatchObject([{ value: 4 }]);
  expect(heard.filter((status) => status >= 400)).toEqual([]);
});

test('what was only looked at in the second goes on where the first has let it go', async ({
  shop,
  visit,
}) => {
  const I = await visit(shop.product);
  await I.press('Rate this product');
  await I.chooseStars(2);
  await I.see('Saved');
  const other = await beside(I);
  await other.press('Rate this product');
  await other.see('Bad');
  await I.closeCard();
  const [begun] = await eventually(shop.stored, (all) => all.length === 1);
  await other.chooseStars(5);
  await other.send();
  await other.seeThanks();
  const all = await eventually(shop.stored, ([first]) => first?.status === 'complete');
  expect(all.map(({ id }) => id)).toEqual([begun?.id]);
  expect(answersOf(all[0])).toMatchObject({ overall: { value: 5 } });
});

test('a window that dies lets go of what it had begun', async ({ shop, visit }) => {
  const I = await visit(shop.product);
  const doomed = await beside(I);
  await doomed.press('Rate this product');
  await doomed.chooseStars(2);
  await doomed.see('Saved');
  await doomed.page.close({ runBeforeUnload: false });
  await I.press('Rate this product');
  await I.see('Bad');
  await I.chooseStars(3);
  await I.send();
  await I.seeThanks();
  const all = await eventually(shop.stored, ([first]) => first?.status === 'complete');
  expect(all.map((response) => answersOf(response).overall)).toMatchObject([{ value: 3 }]);
});

test('words begun apart come back one after the other', async ({ shop, visit }) => {
  const I = await visit(shop.url);
  const other = await beside(I);
  await I.openCard();
  await other.openCard();
  await other.write('Your message', 'The oak is');
  await I.write('Your message', 'Lamps that');
  await other.closeCard();
  await I.closeCard();

  const seen: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    await I.page.reload();
    await I.openCard();
    seen.push(await words(I).inputValue());
    await I.choose('Praise');
    await I.send();
    await I.seeThanks();
    await I.closeCard();
  }
  expect(seen.sort()).toEqual(['Lamps that', 'The oak is']);
  await I.page.reload();
  await I.openCard();
  expect(await words(I).inputValue()).toBe('');
  expect(await eventually(shop.stored, (all) => all.length === 2)).toHaveLength(2);
});

test('a copy that nobody has changed does not come back once the words were sent', async ({
  shop,
  visit,
}) => {
  const I = await visit(shop.url);
  await I.openCard();
  await I.choose('Praise');
  await I.write('Your message', 'The oak is oiled.');
  const other = await beside(I);
  await other.openCard();
  expect(await words(other).inputValue()).toBe('The oak is oiled.');
  await I.send();
  await I.seeThanks();
  await other.closeCard();
  await other.openCard();
  expect(await words(other).inputValue()).toBe('');
  expect(await eventually(shop.stored, (all) => all.length === 1)).toHaveLength(1);
});

test('a vote in the page is one vote, wherever it is changed', async ({ shop, visit }) => {
  const I = await visit(`${shop.url}/help/returns`);
  const heard = heardBy(I);
  const vote = (page: Page, name: string) =>
    page.locator('ohlas-card .card').getByRole('radio', { name, exact: true });
  const send = async (page: Page) => {
    await page.locator('ohlas-card .card').getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('ohlas-card .card').getByText('Thank you').waitFor();
  };
  const complete = (after = 0) =>
    eventually(shop.stored, ([one]) => one?.status === 'complete' && one.revision > after);
  await vote(I.page, 'Yes').click();
  await send(I.page);
  const [first] = await complete();

  // Both stand there with what was said, and are changed in turn.
  const other = await beside(I);
  await I.page.reload();
  expect(await vote(I.page, 'Yes').isChecked()).toBe(true);
  await vote(other.page, 'No').click();
  await send(other.page);
  const [second] = await complete(first?.revision);
  expect(answersOf(second).helpful).toMatchObject({ value: 0 });
  await vote(I.page, 'No').click();
  await send(I.page);
  const all = await complete(second?.revision);
  expect(all.map(({ id }) => id)).toEqual([first?.id]);
  expect(heard.filter((status) => status >= 400)).toEqual([]);
});
