import { expect, test } from '../fixtures.js';
import { answersOf, eventually } from '../shop.js';
import { tag } from '../site/site.js';

const PRAISE = 'The courier rang first and carried the stool up all four floors.';

test('a comment written with the mouse arrives', async ({ shop, visit }) => {
  const I = await visit(shop.url);
  await I.openCard();
  await I.choose('Praise');
  await I.write('Your message', PRAISE);
  await I.send();
  await I.seeThanks();

  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(response).toMatchObject({
    status: 'complete',
    card: { id: 'comment', version: 1 },
    audience: { kind: 'user', evidence: 'none' },
    subject: { type: 'shop' },
    source: 'launcher',
    locale: 'en',
    page: { url: `${shop.url}/` },
    test: false,
    client: { name: 'ohlas', device: 'desktop', trap: '' },
    verified: false,
  });
  expect(answersOf(response)).toMatchObject({
    topic: { shape: 'choices', values: ['praise'], labels: ['Praise'], standard: true },
    message: { shape: 'text', text: PRAISE },
  });
  expect(response?.case).toBeUndefined();
});

test('a comment is written, sent and left with the keyboard alone', async ({ shop, visit }) => {
  const I = await visit(shop.url);
  const button = (name: string) => I.card.getByRole('button', { name, exact: true });

  await I.tabTo(I.launcher);
  await I.page.keyboard.press('Enter');
  await I.card.waitFor();
  expect(await I.card.evaluate((card) => card.matches(':focus-within'))).toBe(true);

  await I.tabTo(I.card.getByRole('radio').first());
  await I.page.keyboard.press('Space');
  await I.page.keyboard.press('ArrowRight');
  await I.page.keyboard.press('ArrowRight');
  await I.tabTo(I.card.getByRole('textbox', { name: 'Your message' }));
  await I.page.keyboard.type('One leg is shorter than the others.');
  await I.tabTo(I.card.getByRole('textbox', { name: 'E-mail' }));
  await I.page.keyboard.type('jana@example.com');
  await I.tabTo(button('Send'));
  await I.page.keyboard.press('Enter');
  await I.seeThanks();

  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(answersOf(response)).toMatchObject({
    topic: { values: ['problem'] },
    message: { text: 'One leg is shorter than the others.' },
    'reply.email': { text: 'jana@example.com' },
  });
  expect(response?.case).toMatchObject({
    number: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
    status: 'open',
  });

  await I.page.keyboard.press('Escape');
  await I.card.waitFor({ state: 'hidden' });
  expect(await I.isFocused(I.launcher)).toBe(true);
});

test('an empty message is asked for in words, and nothing is lost', async ({ shop, visit }) => {
  const I = await visit(shop.url);
  await I.openCard();
  await I.choose('Idea');
  await I.send();

  const message = I.card.getByRole('textbox', { name: 'Your message' });
  await eventually(
    () => I.isFocused(message),
    (focused) => focused,
  );
  expect(await message.getAttribute('aria-invalid')).toBe('true');
  const words = await message.evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => (field.getRootNode() as ShadowRoot).getElementById(id)?.textContent)
      .join(' '),
  );
  expect(words).toMatch(/\w{3}/);
  expect(await I.card.getByRole('radio', { name: 'Idea' }).isChecked()).toBe(true);

  await I.write('Your message', 'Lamps that dim.');
  await I.send();
  await I.seeThanks();
  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(answersOf(response)).toMatchObject({
    topic: { values: ['idea'] },
    message: { text: 'Lamps that dim.' },
  });
});

test('a draft survives closing the card and reloading the page', async ({ shop, visit }) => {
  const I = await visit(shop.url);
  await I.openCard();
  await I.choose('Question');
  await I.write('Your message', 'Is the oak oiled or');
  await I.page.keyboard.press('Escape');
  await I.card.waitFor({ state: 'hidden' });

  await I.page.reload();
  await I.openCard();
  expect(await I.card.getByRole('textbox', { name: 'Your message' }).inputValue()).toBe(
    'Is the oak oiled or',
  );
  expect(await I.card.getByRole('radio', { name: 'Question' }).isChecked()).toBe(true);
});

test('on a phone Send stays in sight under a long card, above the keyboard too', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      '<style>body{font-family:Georgia}</style><button data-ohlas-open="rating">Open</button>',
      tag(site),
    ),
    { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
  );
  await I.press('Open');
  await I.chooseStars(1);
  // A keyboard takes its place from the visual viewport alone, which no headless browser has one for.
  for (const height of [640, 330]) {
    await I.page.evaluate((seen) => {
      Object.defineProperty(window.visualViewport, 'height', { configurable: true, value: seen });
      window.visualViewport?.dispatchEvent(new Event('resize'));
    }, height);
    const send = I.card.getByRole('button', { name: 'Send' });
    const foot = () => send.evaluate((button) => button.getBoundingClientRect().bottom);
    await eventually(foot, (bottom) => bottom <= height);
    expect(await foot()).toBeGreaterThan(height - 40);
    const body = I.card.locator('[part="body"]');
    const [room, all] = await body.evaluate((part) => [part.clientHeight, part.scrollHeight]);
    expect(room).toBeGreaterThan(100);
    expect(all).toBeGreaterThan(room ?? 0);
    await I.card.getByRole('textbox', { name: 'Phone' }).scrollIntoViewIfNeeded();
    expect(await foot()).toBeLessThanOrEqual(height);
  }
  // It speaks in the letters of the page.
  expect(await I.card.evaluate((card) => getComputedStyle(card).fontFamily)).toBe('Georgia');
});

test('on a phone the card is a sheet over the page', async ({ shop, visit }) => {
  const I = await visit(shop.url, { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
  await I.launcher.tap();
  await I.card.waitFor();
  expect(await I.card.evaluate((card) => card.closest('dialog')?.matches(':modal'))).toBe(true);
  await I.choose('Praise');
  await I.write('Your message', PRAISE);
  await I.send();
  await I.seeThanks();
  const [response] = await eventually(shop.stored, (all) => all.length === 1);
  expect(response).toMatchObject({ client: { device: 'phone' } });
});
