import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';

// Who bought, and how that is known: in the demo, from the order to the results and the stars in the catalogue.

/** Buys a stool, as the demo fills the form. */
async function buy(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.goto(new URL('/checkout', page.url()).href);
  await page.getByRole('button', { name: 'Place the order' }).click();
  await page.waitForURL(/thank-you/);
  return /order\/(\d+)/.exec(page.url())?.[1] ?? '';
}

test('a star in the letter after delivery is the answer of a buyer, proved by the shop', async ({
  shop,
  visit,
}) => {
  const I = await visit(shop.product, { locale: 'en' });
  const { page } = I;
  const order = await buy(page);
  await page.goto(`${shop.url}/account`);
  await page.getByRole('link', { name: 'The message after delivery' }).click();
  await page.getByRole('link', { name: 'Good', exact: false }).nth(1).click();
  await I.card.waitFor();
  expect(page.url()).toBe(`${shop.url}/`);
  // It has arrived, the link says so; and keys go on from the star that was pressed in the letter.
  await I.see('How would you rate your order overall?');
  const chosen = page.locator('ohlas-root :checked');
  await eventually(
    () => chosen.getAttribute('value'),
    (value) => value === '4',
  );
  expect(await chosen.evaluate((radio) => (radio.getRootNode() as ShadowRoot).activeElement === radio)).toBe(
    true,
  );
  await page.keyboard.press('ArrowRight');
  await I.press('Continue');
  await I.see('2 of 3');
  await I.closeCard();
  const [response] = await eventually(shop.stored, (all) => all[0] !== undefined);
  expect(response).toMatchObject({
    card: { id: 'purchase' },
    audience: { kind: 'buyer', evidence: 'token' },
    subject: { type: 'order', id: order },
    source: 'link',
    verified: true,
  });
  expect(answersOf(response)).toMatchObject({ overall: { value: 5 } });
});

test('what a buyer gave stands beside the product from then on', async ({ shop, visit }) => {
  const I = await visit(shop.product, { viewport: { width: 1280, height: 800 }, locale: 'en' });
  const { page } = I;
  const rated = page.locator('.product .rated ohlas-stars');
  expect(await rated.getAttribute('count')).toBe('128');
  await page.getByRole('radio', { name: 'buyer just now' }).check();
  await I.press('Rate this product');
  await I.chooseStars(1);
  await I.send();
  await eventually(shop.stored, (all) => all[0]?.status === 'complete');
  await page.reload();
  expect([await rated.getAttribute('count'), await rated.getAttribute('average')]).toEqual(['129', '4.48']);
});

test('a star tapped among the orders is proved too, and stands there when they come back', async ({
  shop,
  visit,
}) => {
  const I = await visit(shop.product, { locale: 'en' });
  const { page } = I;
  await buy(page);
  await page.goto(`${shop.url}/account`);
  const stars = page.getByRole('radiogroup', { name: 'Your rating of Sova walnut stool' });
  await stars.getByRole('radio', { name: '2 stars, Bad' }).click();
  await page.getByText('Saved').waitFor();
  const [response] = await eventually(shop.stored, (all) => all[0] !== undefined);
  expect(response).toMatchObject({
    card: { id: 'rating' },
    subject: { type: 'product', id: 'sova-stool' },
    audience: { kind: 'buyer', evidence: 'token' },
    verified: true,
  });
  await page.reload();
  const chosen = stars.getByRole('radio', { name: '2 stars, Bad' });
  await eventually(
    () => chosen.isChecked(),
    (now) => now,
  );
  await page.goto(shop.product);
  expect(await page.locator('.product .rated ohlas-stars').getAttribute('count')).toBe('129');
});

test('what a visitor gave does not', async ({ shop, visit }) => {
  const I = await visit(shop.product, { locale: 'en' });
  await I.press('Rate this product');
  await I.chooseStars(1);
  await I.send();
  await eventually(shop.stored, (all) => all[0]?.status === 'complete');
  await I.page.reload();
  expect(await I.page.locator('.product .rated ohlas-stars').getAttribute('count')).toBe('128');
});
