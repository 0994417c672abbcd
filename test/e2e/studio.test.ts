import { fileURLToPath } from 'node:url';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { ADMIN_TOKEN } from '../collector.js';
import { expect, test } from '../fixtures.js';
import { eventually } from '../shop.js';
import { complaints } from '../site/axe.js';

// The playground of the demo: options, the preview that follows them, the code, and what arrives.

const cdn = fileURLToPath(new URL('../../packages/widget/dist/cdn/', import.meta.url));
const desktop = { viewport: { width: 1280, height: 1200 }, locale: 'en', reducedMotion: 'reduce' } as const;

const previewOf = (page: Page): FrameLocator => page.frameLocator('#frame');
const cardIn = (page: Page): Locator => previewOf(page).locator('ohlas-root .card');
const unfold = (page: Page, group: string) => page.locator('summary', { hasText: group }).click();
const code = async (page: Page, tab = 'tag') => (await page.locator(`#code-${tab} code`).textContent()) ?? '';
const style = (of: Locator, property: 'backgroundColor' | 'direction') =>
  of.evaluate((element, property) => getComputedStyle(element)[property], property);
const becomes = <T>(ask: () => Promise<T>, wanted: T) => eventually(ask, (now) => now === wanted);

test('an accent reaches the open card as it is typed, and the code and the address', async ({
  shop,
  visit,
}) => {
  const { page } = await visit(`${shop.url}/studio/`, desktop);
  const send = cardIn(page).getByRole('button', { name: 'Send', exact: true });
  await send.waitFor();
  await page.getByLabel('Accent', { exact: true }).fill('#b4235a');
  await becomes(() => style(send, 'backgroundColor'), 'rgb(180, 35, 90)');
  expect(await code(page)).toContain('data-accent="#b4235a"');
  expect(await code(page, 'npm')).toContain("theme: { accent: '#b4235a' }");
  expect(page.url()).toBe(`${shop.url}/studio/?accent=%23b4235a`);

  // What is no colour changes nothing, and is said in words.
  await page.getByLabel('Accent', { exact: true }).fill('reddish');
  await page.locator('#fault-accent').getByText('“reddish” is no colour').waitFor();
  expect(await style(send, 'backgroundColor')).toBe('rgb(180, 35, 90)');
  expect(page.url()).toBe(`${shop.url}/studio/?accent=%23b4235a`);
});

test('another language comes to the open card, and what was typed stays', async ({ shop, visit }) => {
  const { page } = await visit(`${shop.url}/studio/`, desktop);
  const words = cardIn(page).getByRole('textbox').first();
  await words.fill('The stool is lovely.');
  await unfold(page, 'Words');
  await page.getByLabel('Language').selectOption('cs');
  await cardIn(page).getByRole('heading', { name: 'Co máte na srdci?' }).waitFor();
  expect(await words.inputValue()).toBe('The stool is lovely.');

  await page.getByLabel('Language').selectOption('ar');
  await becomes(() => style(cardIn(page), 'direction'), 'rtl');
  expect(await words.inputValue()).toBe('The stool is lovely.');

  // A page that is loaded anew finds it again, as in any shop.
  await unfold(page, 'Place');
  await page.getByRole('radio', { name: 'In the page' }).check();
  await page.getByRole('radio', { name: 'Asked for' }).check();
  await becomes(() => words.inputValue(), 'The stool is lovely.');
});

test('an own card with a mistake is told by its path, and one without is asked', async ({ shop, visit }) => {
  const { page } = await visit(`${shop.url}/studio/`, { ...desktop, expected: /ohlas: / });
  await page.getByRole('button', { name: 'A card of your own' }).click();
  await cardIn(page).getByRole('heading', { name: 'Your delivery' }).waitFor();
  const editor = page.getByLabel('Changed or own cards');
  const fault = page.locator('#fault-cards');
  const right = await editor.inputValue();

  await editor.fill(right.replace('"faces"', '"smileys"'));
  await fault.getByText('cards.delivery.steps[0].questions[0].kind').waitFor();
  expect(await fault.textContent()).toMatch(/is "smileys"\. Write one of stars, faces,/);

  await editor.fill(right.slice(0, -1));
  await fault.getByText('This is no JSON yet').waitFor();
  expect(await editor.getAttribute('aria-invalid')).toBe('true');

  await editor.fill(right);
  await cardIn(page).getByRole('heading', { name: 'Your delivery' }).waitFor();
  await becomes(() => fault.textContent(), '');
  // Whoever writes is not interrupted by the card that opens.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('cards');
});

test('an option that nobody knows is told as Ohlas tells it', async ({ shop, visit }) => {
  const query = new URLSearchParams({ more: '{ "launcher": { "positon": "top" } }' });
  const { page } = await visit(`${shop.url}/studio/?${query}`, { ...desktop, expected: /ohlas: / });
  const fault = page.locator('#fault-more');
  await fault.getByText('launcher.positon').waitFor();
  expect(await fault.textContent()).toContain('Write launcher.position.');
  await cardIn(page).waitFor();
});

test('every setting is something that Ohlas knows', async ({ shop, visit }) => {
  const query = new URLSearchParams({
    accent: '#3d5745',
    star: '#111',
    surface: '#fffdf9',
    ink: '#222',
    radius: '4',
    font: 'serif',
    scheme: 'dark',
    locale: 'de',
    formality: 'informal',
    label: 'Sag es uns',
    card: 'wish',
    cards: '{ "wish": { "questions": { "service": null } } }',
    width: 'phone',
    position: 'middle-start',
    offset: '40',
    icon: 'on',
    shop: 'Eiche',
    phone: '800 123',
    email: 'hilfe@shop.example',
    hours: 'daily',
    reply: '2',
    consent: 'full',
    more: '{ "theme": { "accent": "#111" } }',
  });
  // Ohlas says in the console what it does not know, and a visit fails by that.
  const { page } = await visit(`${shop.url}/studio/?${query}`, desktop);
  await cardIn(page).getByRole('textbox').waitFor();
  expect(await page.locator('.changed').allTextContents()).toEqual([
    '7 set',
    '3 set',
    '2 set',
    '1 set',
    '3 set',
    '5 set',
    '1 set',
    '1 set',
  ]);
  const send = cardIn(page).locator('[part="send"]');
  expect(await style(send, 'backgroundColor')).toBe('rgb(61, 87, 69)');
  expect(await page.locator('.told').count()).toBe(0);
});

test('the code that is shown is copied, and makes the same launcher and card on an empty page', async ({
  shop,
  site,
  visit,
}) => {
  const query = new URLSearchParams({
    accent: '#3d5745',
    locale: 'cs',
    label: 'Řekněte nám',
    position: 'bottom-start',
    card: 'rating',
    hours: 'weekdays',
    cards: '{ "rating": { "questions": { "comment": null } } }',
    more: '{ "shop": { "name": "</script> & co" } }',
  });
  const { page } = await visit(`${shop.url}/studio/?${query}`, {
    ...desktop,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await cardIn(page).waitFor();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.locator('#copied').textContent()).toBe('Script tag copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page));

  site.mount('/ohlas/', cdn);
  const I = await visit(
    site.show(copied.replace('https://shop.example/v1/responses', site.endpoint)),
    desktop,
  );
  const looksOf = async (page: Page | FrameLocator) => {
    const launcher = page.locator('ohlas-root #open');
    const card = page.locator('ohlas-root .card');
    if (await card.isVisible()) await card.locator('[part="close"]').click();
    await launcher.click();
    await card.waitFor();
    return {
      label: await launcher.textContent(),
      heading: await card.getByRole('heading').textContent(),
      accent: await style(card.locator('[part="send"]'), 'backgroundColor'),
      left: await card.evaluate((card) => card.getBoundingClientRect().left < innerWidth / 3),
    };
  };
  const shown = await looksOf(previewOf(page));
  expect(shown).toMatchObject({ label: 'Řekněte nám', accent: 'rgb(61, 87, 69)', left: true });
  expect(await looksOf(I.page)).toEqual(shown);
});

test('what is sent is shown as it came in, and no result counts it', async ({ shop, visit }) => {
  const { page } = await visit(`${shop.url}/studio/`, desktop);
  expect(await page.locator('#nothing').isVisible()).toBe(true);
  await cardIn(page).getByRole('textbox').first().fill('From the playground.');
  await cardIn(page).getByRole('button', { name: 'Send', exact: true }).click();
  const newest = page.locator('#arrived .arrival').first();
  await newest.locator('.badge', { hasText: 'arrived' }).waitFor();
  const response = JSON.parse((await newest.locator('code').textContent()) ?? '');
  expect(response).toMatchObject({ type: 'ohlas.response.v1', status: 'complete', test: true });
  expect(response.answers).toMatchObject([{ question: 'message', text: 'From the playground.' }]);
  expect(await page.locator('#nothing').isVisible()).toBe(false);
  await eventually(
    () => page.locator('#happenings li code').allTextContents(),
    (events) => ['shown', 'answer', 'submit', 'accepted'].every((event) => events.includes(event)),
  );
  expect(await shop.stored()).toEqual([]);
  const scores = await fetch(`${shop.url}/v1/scores?source=all`, {
    headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
  });
  expect(await scores.json()).toEqual([]);
});

test('a starting point knows its shop, so that an unhappy answer ends with a case and a deadline', async ({
  shop,
  visit,
}) => {
  const { page } = await visit(`${shop.url}/studio/`, desktop);
  await page.getByRole('link', { name: 'Oak & linen' }).click();
  await cardIn(page).getByRole('radio').nth(1).click();
  await cardIn(page).getByRole('textbox', { name: 'E-mail' }).fill('jana@example.cz');
  await cardIn(page).getByRole('button', { name: 'Send', exact: true }).click();
  await cardIn(page)
    .getByText(/Case [0-9A-Z]{4}-[0-9A-Z]{4}. We will reply to jana@example.cz by .*\d:\d\d/)
    .waitFor();
  await cardIn(page).getByRole('link', { name: '800 123 456' }).waitFor();
  const newest = page.locator('#arrived .arrival').first();
  await newest.locator('.badge', { hasText: 'arrived' }).waitFor();
  expect(JSON.parse((await newest.locator('code').textContent()) ?? '')).toHaveProperty('promisedBy');
});

test('an endpoint that is down at first has it in the end; one that refuses says so', async ({
  shop,
  visit,
}) => {
  const { page } = await visit(`${shop.url}/studio/?answers=down`, { ...desktop, expected: /503|422|ohlas/ });
  const say = async (words: string) => {
    await cardIn(page).getByRole('textbox').first().fill(words);
    await cardIn(page).getByRole('button', { name: 'Send', exact: true }).click();
  };
  const badge = page.locator('#arrived .badge').first();
  await say('Once more, please.');
  await badge.getByText('arrived, at try 2').waitFor();

  await page.getByRole('radio', { name: 'Refuses' }).check();
  await page.waitForURL('**/?answers=refuses');
  await cardIn(page).getByRole('textbox').first().waitFor();
  await say('Not like this.');
  await badge.getByText('refused').waitFor();
});

test('Back undoes one change at a time, and Reset all of them', async ({ shop, visit }) => {
  const { page } = await visit(`${shop.url}/studio/`, desktop);
  await cardIn(page).waitFor();
  await page.getByLabel('Corners').fill('4');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('combobox', { name: 'Card', exact: true }).selectOption('wish');
  const state = () => new URL(page.url()).search;
  expect(state()).toBe('?radius=4&scheme=dark&card=wish');
  await page.goBack();
  await becomes(async () => state(), '?radius=4&scheme=dark');
  expect(await page.getByRole('combobox', { name: 'Card', exact: true }).inputValue()).toBe('comment');
  await previewOf(page).getByRole('heading', { name: "What's on your mind?" }).waitFor();
  await page.goBack();
  await becomes(async () => state(), '?radius=4');
  expect(await page.getByRole('radio', { name: 'Auto' }).isChecked()).toBe(true);
  await page.goForward();
  await becomes(async () => state(), '?radius=4&scheme=dark');
  await page.getByRole('link', { name: 'Reset' }).click();
  await becomes(async () => state(), '');
  expect(await page.getByLabel('Corners').inputValue()).toBe('16');
  await page.goBack();
  await becomes(() => page.getByLabel('Corners').inputValue(), '4');
});

test('a card that opens moves neither the focus nor the page', async ({ shop, visit }) => {
  const { page } = await visit(`${shop.url}/studio/`, { ...desktop, viewport: { width: 1280, height: 560 } });
  await cardIn(page).waitFor();
  const where = (): Promise<{ readonly focus: string | undefined; readonly scrollY: number }> =>
    page.evaluate(() => ({
      focus: document.activeElement?.id || document.activeElement?.localName,
      scrollY,
    }));
  await eventually(where, ({ focus, scrollY }) => focus === 'body' && scrollY === 0);
  const select = page.getByRole('combobox', { name: 'Card', exact: true });
  await select.focus();
  const { scrollY } = await where();
  for (const card of ['rating', 'wish', 'comment']) {
    await select.selectOption(card);
    await page.locator('#happenings li').first().getByText(`shown ${card}`).waitFor();
    await eventually(where, (now) => now.focus === 'card' && now.scrollY === scrollY);
  }
});

test('a starting point is one press, and can be shared', async ({ shop, visit }) => {
  const { page } = await visit(`${shop.url}/studio/`, desktop);
  await page.getByRole('link', { name: 'Czech, informal' }).click();
  await cardIn(page).getByRole('heading', { name: 'Jak hodnotíš svou dnešní návštěvu e-shopu?' }).waitFor();
  expect(await previewOf(page).locator('ohlas-root dialog').count()).toBe(1);
  const again = await visit(page.url(), desktop);
  await cardIn(again.page)
    .getByRole('heading', { name: 'Jak hodnotíš svou dnešní návštěvu e-shopu?' })
    .waitFor();
  expect(await again.page.getByRole('link', { name: 'Czech, informal' }).getAttribute('aria-current')).toBe(
    'true',
  );
});

test('the keyboard alone changes an option and copies the code', async ({ shop, visit }) => {
  const { page } = await visit(`${shop.url}/studio/`, {
    ...desktop,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await cardIn(page).waitFor();
  const press = (key: string) => page.keyboard.press(key);
  const at = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const tabTo = async (id: string) => {
    for (let turn = 0; turn < 80 && (await at()) !== id; turn += 1) await press('Tab');
    expect(await at()).toBe(id);
  };
  await press('Tab');
  expect(await at()).toBe('Skip to the preview');
  await tabTo('accent');
  await page.keyboard.type('#111');
  await tabTo('tab-tag');
  await press('ArrowRight');
  expect(await at()).toBe('tab-npm');
  await press('Tab');
  expect(await at()).toBe('copy');
  await press('Enter');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("theme: { accent: '#111' }");
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on it, ${colorScheme}`, async ({ shop, visit }) => {
    const { page } = await visit(`${shop.url}/studio/?card=rating&surface=%23fffdf9`, {
      ...desktop,
      colorScheme,
    });
    await cardIn(page).getByRole('radio').nth(1).click();
    await cardIn(page).getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('#arrived .badge.arrived').waitFor();
    await page.evaluate(() => {
      for (const group of document.querySelectorAll('details')) group.open = true;
    });
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('tab', { name: 'CSS' }).click();
    await page.getByLabel('Accent', { exact: true }).fill('reddish');
    await page.locator('#fault-accent p').waitFor();
    expect(await complaints(page)).toEqual([]);
  });

test('nothing runs out of a narrow window', async ({ shop, visit }) => {
  for (const width of [320, 768]) {
    const { page } = await visit(
      `${shop.url}/studio/?card=rating&cards=${encodeURIComponent('{"rating":{"questions":{}}}')}`,
      {
        ...desktop,
        viewport: { width, height: 800 },
      },
    );
    await cardIn(page).waitFor();
    await page.evaluate(() => {
      for (const group of document.querySelectorAll('details')) group.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('without scripts it says that it needs them', async ({ shop, visit }) => {
  const { page } = await visit(`${shop.url}/studio/`, { ...desktop, javaScriptEnabled: false });
  expect(await page.locator('.needs').isVisible()).toBe(true);
  expect(await page.locator('.bench').isVisible()).toBe(false);
});
