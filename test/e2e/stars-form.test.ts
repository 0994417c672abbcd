import type { Locator, Page } from 'playwright-core';
import { expect, test, type VisitOptions } from '../fixtures.js';
import { complaints } from '../site/axe.js';
import { type Site, tag } from '../site/site.js';

type Stars = HTMLElementTagNameMap['ohlas-stars'];

const phone = { viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true } as const;

const show = (site: Site, body: string, attributes = '') =>
  site.show(
    `<main><h1>A review</h1><form>${body}<p><button>Go</button><button type="reset">Reset</button></p></form></main>`,
    tag(site, attributes),
  );

/** Writes down, from now on, what a page hears of its stars. */
const LISTEN: Pick<VisitOptions, 'before'> = {
  before: () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['input', 'change'])
      document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Stars).value}`));
  },
};
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0).join(', '));
const sent = (page: Page) =>
  page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form') ?? undefined)));

const rating = (page: Page, name: string): Locator => page.getByRole('radiogroup', { name, exact: true });
const star = (group: Locator, name: string): Locator => group.getByRole('radio', { name, exact: true });

test('a rating is sent with its form, like any other field', async ({ site, visit }) => {
  const I = await visit(
    show(site, '<label for="s">How was it?</label><ohlas-stars id="s" name="overall"></ohlas-stars>'),
    LISTEN,
  );
  const group = rating(I.page, 'How was it?');
  await star(group, '4 stars, Good').click();
  expect(await heard(I.page)).toBe('input 4, change 4');
  await star(group, '2 stars, Bad').click();
  expect(await heard(I.page)).toBe('input 2, change 2');
  expect(await star(group, '2 stars, Bad').isChecked()).toBe(true);
  await I.page.getByRole('button', { name: 'Go' }).click();
  await I.page.waitForURL(/\?overall=2$/);
});

test('unrated it sends nothing, and a reset leaves what the page began with', async ({ site, visit }) => {
  const I = await visit(
    show(
      site,
      '<ohlas-stars name="a" label="A"></ohlas-stars><ohlas-stars name="b" label="B" value="3"></ohlas-stars>',
    ),
    LISTEN,
  );
  await star(rating(I.page, 'A'), '5 stars, Very good').waitFor();
  expect(await sent(I.page)).toEqual({ b: '3' });
  await star(rating(I.page, 'A'), '5 stars, Very good').click();
  await star(rating(I.page, 'B'), '1 star, Very bad').click();
  expect(await sent(I.page)).toEqual({ a: '5', b: '1' });
  await I.page.getByRole('button', { name: 'Reset' }).click();
  expect(await sent(I.page)).toEqual({ b: '3' });
  expect(await star(rating(I.page, 'B'), '3 stars, Neither good nor bad').isChecked()).toBe(true);
});

test('keys lead through it, and it changes once they rest', async ({ site, visit }) => {
  const I = await visit(
    show(site, '<ohlas-stars name="a" label="A" value="1"></ohlas-stars><input aria-label="After">'),
    LISTEN,
  );
  const group = rating(I.page, 'A');
  const { keyboard } = I.page;
  await I.tabTo(star(group, '1 star, Very bad'));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await I.isFocused(star(group, '3 stars, Neither good nor bad'))).toBe(true);
  expect(await heard(I.page)).toBe('input 2, input 3');
  await I.page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
  expect(await heard(I.page)).toBe('change 3');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  expect(await heard(I.page)).toBe('input 2, change 2');
  await keyboard.press('ArrowRight');
  await keyboard.press('Space');
  expect(await heard(I.page)).toBe('input 3, change 3');
  await keyboard.press('Delete');
  expect(await heard(I.page)).toBe('input , change ');
  expect(await sent(I.page)).toEqual({});
  await keyboard.press('ArrowLeft');
  // One stop, however many stars.
  await keyboard.press('Tab');
  expect(await heard(I.page)).toBe('input 2, change 2');
  expect(await I.isFocused(I.page.getByRole('textbox', { name: 'After' }))).toBe(true);
});

test('the chosen star, pressed again, takes the rating back', async ({ site, visit }) => {
  const I = await visit(show(site, '<ohlas-stars name="a" label="A"></ohlas-stars>'), LISTEN);
  const four = star(rating(I.page, 'A'), '4 stars, Good');
  await four.click();
  await four.click();
  await I.page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 2);
  expect(await heard(I.page)).toBe('input 4, change 4, input , change ');
  expect(await four.isChecked()).toBe(false);
  // What keys have brought it to is meant when it is pressed.
  await four.click();
  await I.page.keyboard.press('ArrowRight');
  await star(rating(I.page, 'A'), '5 stars, Very good').click();
  expect(await heard(I.page)).toBe('input 4, change 4, input 5, change 5');
  expect(await sent(I.page)).toEqual({ a: '5' });
});

test('where it is required, a form says so in the language of the page, at the stars', async ({
  site,
  visit,
}) => {
  const I = await visit(
    show(site, '<ohlas-stars name="a" label="A" required></ohlas-stars>', 'data-locale="de"'),
  );
  const group = rating(I.page, 'A');
  const stars = I.page.locator('ohlas-stars');
  await star(group, '4 Sterne, gut').waitFor();
  expect(
    await stars.evaluate((each) => {
      const { validity, validationMessage, willValidate } = each as Stars;
      return [validity.valueMissing, validationMessage, willValidate, (each as Stars).checkValidity()];
    }),
  ).toEqual([true, 'Eine Bewertung ist erforderlich.', true, false]);
  await I.page.getByRole('button', { name: 'Go' }).click();
  expect(await I.isFocused(star(group, '1 Stern, sehr schlecht'))).toBe(true);
  expect(I.page.url()).not.toContain('?');
  await I.page.keyboard.press('Space');
  await I.page.keyboard.press('Delete');
  await star(group, '1 Stern, sehr schlecht').click();
  expect(await sent(I.page)).toEqual({ a: '1' });
  expect(await stars.evaluate((each) => (each as Stars).reportValidity())).toBe(true);
});

test('a label of the page names it, and leads to the star that is chosen', async ({ site, visit }) => {
  const I = await visit(
    show(site, '<p><label>Delivery <ohlas-stars name="a" value="4"></ohlas-stars></label></p>'),
    LISTEN,
  );
  const group = rating(I.page, 'Delivery');
  await star(group, '4 stars, Good').waitFor();
  await I.page.getByText('Delivery').click();
  expect(await I.isFocused(star(group, '4 stars, Good'))).toBe(true);
  await star(group, '5 stars, Very good').click();
  expect(await heard(I.page)).toBe('input 5, change 5');
});

test('switched off, alone or with its fieldset, it neither takes nor sends anything', async ({
  site,
  visit,
}) => {
  const I = await visit(
    show(
      site,
      `<ohlas-stars name="a" label="A" value="2" disabled></ohlas-stars>
      <fieldset><legend>More</legend><ohlas-stars name="b" label="B" value="3" required></ohlas-stars></fieldset>`,
    ),
  );
  await star(rating(I.page, 'B'), '3 stars, Neither good nor bad').waitFor();
  expect(await star(rating(I.page, 'A'), '2 stars, Bad').isDisabled()).toBe(true);
  expect(await sent(I.page)).toEqual({ b: '3' });
  await I.page.evaluate(() => document.querySelector('fieldset')?.toggleAttribute('disabled'));
  expect(await star(rating(I.page, 'B'), '1 star, Very bad').isDisabled()).toBe(true);
  expect(await sent(I.page)).toEqual({});
  await I.page.evaluate(() => document.querySelector('fieldset')?.toggleAttribute('disabled'));
  expect(await star(rating(I.page, 'B'), '1 star, Very bad').isDisabled()).toBe(false);
});

test('its value is a text like that of other fields, and what cannot be is nothing', async ({
  site,
  visit,
}) => {
  const I = await visit(show(site, '<ohlas-stars name="a" label="A" value="9" max="0"></ohlas-stars>'));
  await star(rating(I.page, 'A'), '5 stars, Very good').waitFor();
  const values = await I.page.locator('ohlas-stars').evaluate((each) => {
    const stars = each as Stars;
    const seen = [stars.value];
    const set = (value: unknown) => {
      (stars as { value: unknown }).value = value;
      seen.push(stars.value);
    };
    stars.setAttribute('value', '2');
    seen.push(stars.value);
    for (const value of [4, '5', 'abc', 2.5, 6, null, '1']) set(value);
    // Only what has not been changed follows its attribute.
    stars.setAttribute('value', '3');
    seen.push(stars.value);
    stars.form?.reset();
    seen.push(stars.value);
    stars.setAttribute('max', '200');
    seen.push(stars.value);
    return seen;
  });
  expect(values).toEqual(['', '2', '4', '5', '', '', '', '', '1', '1', '3', '3']);
});

test('a browser that brings a page back brings its ratings back', async ({ site, visit }) => {
  const address = show(site, '<ohlas-stars name="a" label="A"></ohlas-stars>');
  const I = await visit(address);
  await star(rating(I.page, 'A'), '4 stars, Good').click();
  await I.page.goto('about:blank');
  await I.page.goBack();
  await star(rating(I.page, 'A'), '4 stars, Good').waitFor();
  expect(await star(rating(I.page, 'A'), '4 stars, Good').isChecked()).toBe(true);
});

test('it turns into stars to look at, and back', async ({ site, visit }) => {
  const I = await visit(show(site, '<ohlas-stars name="a" label="A" value="4"></ohlas-stars>'));
  const stars = I.page.locator('ohlas-stars');
  await rating(I.page, 'A').waitFor();
  await stars.evaluate((each) => Object.assign(each, { readonly: true }));
  await I.page.getByRole('img', { name: '4 of 5 stars', exact: true }).waitFor();
  expect(await rating(I.page, 'A').count()).toBe(0);
  expect(await sent(I.page)).toEqual({ a: '4' });
  await stars.evaluate((each) => Object.assign(each, { readonly: false, max: 3 }));
  expect(await rating(I.page, 'A').getByRole('radio').count()).toBe(3);
  expect(await sent(I.page)).toEqual({});
});

test('made later, in a page that had stars to look at alone, it comes to life', async ({ site, visit }) => {
  const I = await visit(show(site, '<ohlas-stars readonly average="4"></ohlas-stars>'), LISTEN);
  await I.page.getByRole('img', { name: '4 of 5 stars' }).waitFor();
  expect(site.asked.filter((path) => path.includes('/rate-'))).toEqual([]);
  await I.page.evaluate(() => {
    const stars = document.createElement('ohlas-stars');
    Object.assign(stars, { name: 'a', label: 'A', value: '2' });
    document.querySelector('form')?.append(stars);
  });
  // Whatever a person does on the page is an occasion to look for one.
  await I.page.getByRole('heading').click();
  await star(rating(I.page, 'A'), '5 stars, Very good').click();
  expect(await heard(I.page)).toBe('input 5, change 5');
  expect(await sent(I.page)).toEqual({ a: '5' });
});

test('where words run from the right, stars do too', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      '<main dir="rtl"><h1>كرسي</h1><form><ohlas-stars name="a" label="A"></ohlas-stars></form></main>',
      tag(site, 'data-locale="ar"'),
    ),
  );
  const two = rating(I.page, 'A').getByRole('radio').nth(1);
  await two.click();
  expect(await sent(I.page)).toEqual({ a: '2' });
  const [first, last] = await rating(I.page, 'A')
    .getByRole('radio')
    .evaluateAll((stars) => [stars[0], stars.at(-1)].map((each) => each?.getBoundingClientRect().left ?? 0));
  expect(first).toBeGreaterThan(last ?? 0);
});

const EVERY = `<label for="a">How was it?</label><ohlas-stars id="a" name="a" value="2"></ohlas-stars>
  <ohlas-stars name="b" label="Ten of them" max="10"></ohlas-stars>
  <ohlas-stars name="c" label="Off" value="1" disabled></ohlas-stars>`;

test.for([
  { scheme: 'light', look: '' },
  { scheme: 'dark', look: '<style>html { background: #1f2228; color: #f0f1f3; }</style>' },
] as const)('axe finds nothing, $scheme', async ({ scheme, look }, { site, visit }) => {
  const I = await visit(show(site, look + EVERY), { colorScheme: scheme });
  await rating(I.page, 'Ten of them').waitFor();
  expect(await complaints(I.page)).toEqual([]);
});

test('on a narrow phone ten stars fit, and each can be hit', async ({ site, visit }) => {
  const I = await visit(show(site, EVERY), phone);
  await rating(I.page, 'Ten of them').waitFor();
  const sizes = await I.page.locator('ohlas-stars input').evaluateAll((stars) =>
    stars.map((each) => {
      const { left, right, width, height } = each.getBoundingClientRect();
      return { fits: left >= 0 && right <= innerWidth, width, height };
    }),
  );
  expect(sizes.every(({ fits, width, height }) => fits && width >= 24 && height >= 43.9)).toBe(true);
  expect(sizes.slice(0, 5).map(({ width }) => Math.round(width))).toEqual([44, 44, 44, 44, 44]);
  expect(await I.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // However small a shop would have them.
  await I.page.evaluate(() => document.body.style.setProperty('--ohlas-stars-size', '10px'));
  const small = await I.page.locator('ohlas-stars input').evaluateAll((stars) =>
    stars.flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      return [width, height];
    }),
  );
  expect(Math.min(...small)).toBeGreaterThanOrEqual(24);
});

test('they can be pressed and fill as one, however the page lays the element out', async ({
  site,
  visit,
}) => {
  const layouts = ['block', 'flex', 'grid', 'inline', 'inline-flex', 'flow-root'];
  const I = await visit(
    show(
      site,
      `<style>form { text-align: center } ${layouts.map((layout) => `.${layout} { display: ${layout} }`).join(' ')}</style>${layouts
        .map((layout) => `<ohlas-stars class="${layout}" name="${layout}" label="${layout}"></ohlas-stars>`)
        .join('')}`,
    ),
  );
  for (const layout of layouts) {
    const group = rating(I.page, layout);
    const three = star(group, '3 stars, Neither good nor bad');
    await three.click();
    const [drawn, pressed] = await Promise.all([
      I.page.locator(`.${layout} svg[role=img]`).boundingBox(),
      group.boundingBox(),
    ]);
    expect(pressed, layout).toEqual(drawn);
    expect(await three.boundingBox(), layout).toMatchObject({ width: 44, height: 44 });
  }
  expect(await sent(I.page)).toEqual(Object.fromEntries(layouts.map((layout) => [layout, '3'])));
});
