import type { Page } from 'playwright-core';
import { expect, test, type Visitor } from '../fixtures.js';
import { eventually } from '../shop.js';
import { countBelongings } from '../site/belongings.js';
import { type Site, tag } from '../site/site.js';

// Unasked cards on built files: how they come, what they say, and what arrives.

const SOON = [{ id: 'soon', card: 'rating', when: { seconds: 1 }, subject: { type: 'page', id: 'home' } }];

function page(site: Site, options: object, attributes = ''): string {
  const config = `<script type="application/json" id="options">${JSON.stringify(options)}</script>`;
  return site.show(
    `<h1>Chairs</h1><input aria-label="Search">${config}${tag(site, `data-config="#options" ${attributes}`)}`,
  );
}

/** A card that asks for an address at once. */
const MINE = {
  version: 1,
  steps: [{ questions: [{ id: 'reply', kind: 'contact', label: 'News?', fields: ['email'] }] }],
  endings: [{ id: 'thanks' }],
};

const region = (I: Visitor) => I.page.getByRole('region', { name: 'Feedback' });

function leave(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    document.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: null, clientY: -1 })),
  );
}

test('an unasked card is a region, takes no focus, is announced once, and tells where it came from', async ({
  site,
  visit,
}) => {
  const I = await visit(page(site, { prompts: SOON, consent: 'full' }));
  await region(I).waitFor({ timeout: 15_000 });
  expect(await I.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await I.page.getByText('One optional question, in the region Feedback.').waitFor({ state: 'attached' });
  await region(I)
    .getByRole('radio', { name: /^4 stars/ })
    .click();
  await region(I).getByRole('button', { name: 'Send' }).click();
  const [stored] = await eventually(site.stored, (all) => all[0]?.status === 'complete');
  expect(stored).toMatchObject({
    source: 'prompt',
    prompt: 'soon',
    trigger: 'seconds',
    audience: { kind: 'user', evidence: 'none' },
    subject: { type: 'page', id: 'home' },
  });
});

test('what the shop knows of a person stays unseen until they answer, and "Don\'t ask again" is there', async ({
  site,
  visit,
}) => {
  const options = { consent: 'full', prefill: { email: 'eva@example.com' }, cards: { mine: MINE } };
  const I = await visit(page(site, { ...options, prompts: SOON }));
  await region(I).waitFor({ timeout: 15_000 });
  await region(I).getByRole('button', { name: "Don't ask again" }).waitFor();
  expect(await region(I).getByRole('button', { name: 'Send' }).count()).toBe(0);
  await region(I)
    .getByRole('radio', { name: /^1 star,/ })
    .click();
  await region(I).getByRole('textbox', { name: 'E-mail' }).and(I.page.locator('input')).waitFor();
  expect(await region(I).getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe('eva@example.com');
  expect(await region(I).getByRole('button', { name: "Don't ask again" }).count()).toBe(0);

  const other = await visit(page(site, { ...options, prompts: [{ ...SOON[0], card: 'mine' }] }));
  await region(other).waitFor({ timeout: 15_000 });
  expect(await region(other).getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe('');
});

test('what somebody began to write is not shown to whoever is asked, and waits for them', async ({
  site,
  visit,
}) => {
  const soon = page(site, { consent: 'full', prompts: [{ ...SOON[0], card: 'comment' }] });
  const I = await visit(site.show(tag(site, 'data-consent="full"')));
  await I.page.waitForFunction(() => window.ohlas);
  const opened = () => I.page.evaluate(() => void window.ohlas.open('comment', { subject: 'page:home' }));
  await opened();
  await I.write('Your message', 'Only between us.');
  await I.closeCard();
  await I.page.goto(soon);
  await region(I).waitFor({ timeout: 15_000 });
  expect(await region(I).getByRole('textbox', { name: 'Your message' }).inputValue()).toBe('');
  await region(I).getByRole('button', { name: 'Close' }).click();
  await region(I).waitFor({ state: 'detached' });
  await opened();
  await I.card.waitFor();
  expect(await I.card.getByRole('textbox', { name: 'Your message' }).inputValue()).toBe('Only between us.');
});

test('"Don\'t ask again" closes it and silences every prompt; the launcher stays', async ({
  site,
  visit,
}) => {
  const prompts = { prompts: SOON, consent: 'full', quiet: { daysBetween: 0, perSession: 9 } };
  const I = await visit(page(site, prompts));
  await region(I).waitFor({ timeout: 15_000 });
  await region(I).getByRole('button', { name: "Don't ask again" }).click();
  await region(I).waitFor({ state: 'detached' });
  expect(await I.page.evaluate(() => JSON.parse(localStorage.getItem('ohlas-history') ?? '{}').silent)).toBe(
    true,
  );
  await I.page.goto(page(site, { ...prompts, prompts: [{ ...SOON[0], id: 'other' }] }));
  await I.launcher.waitFor();
  const [other] = await I.page.evaluate(() => window.ohlas.explain());
  expect(other?.rules.filter(({ passes }) => !passes).map(({ rule }) => rule)[0]).toBe('silenced');
});

test('a page without prompts loads nothing of it', async ({ site, visit }) => {
  const I = await visit(site.show(tag(site)));
  await I.openCard();
  await I.closeCard();
  await I.page.waitForTimeout(2_500);
  expect(site.asked.filter((path) => /\/(engine|ask|own|counts|link)-/.test(path))).toEqual([]);
});

test('a purchase through the page’s own attributes is evidence for every card', async ({ site, visit }) => {
  const I = await visit(
    site.show(
      tag(site, 'data-order="10482" data-order-value="1290" data-order-currency="CZK" data-prompts="off"'),
    ),
  );
  await eventually(
    async () => site.asked.some((path) => path.includes('/engine-')),
    (loaded) => loaded,
  );
  await I.page.waitForTimeout(300);
  await I.openCard();
  await I.write('Your message', 'Bought it.');
  await I.send();
  await I.seeThanks();
  const [stored] = await eventually(site.stored, (all) => all.length === 1);
  expect(stored).toMatchObject({
    audience: { kind: 'buyer', evidence: 'shop', orders: 1, boughtThisVisit: true },
    order: { id: '10482', value: 1290, currency: 'CZK' },
    source: 'launcher',
  });
});

test('a link opens its card with the answer, which counts at the first input; twice is one response', async ({
  site,
  visit,
}) => {
  const address = site.show(tag(site));
  const link = `${address}?ohlas-card=rating&ohlas-overall=5#ohlas-token=x.eyJzdWIiOiIxMDQ4MiJ9.y`;
  const I = await visit(link);
  await I.card.waitFor({ timeout: 15_000 });
  expect(I.page.url()).toBe(address);
  expect(site.received).toEqual([]);
  await I.card
    .getByRole('radio', { name: /^5 stars/ })
    .and(I.page.locator(':checked'))
    .waitFor();
  await I.card.getByRole('radio', { name: /^4 stars/ }).click();
  await I.send();
  await eventually(site.stored, (all) => all[0]?.status === 'complete');
  await I.page.goto('about:blank');
  await I.page.goto(link);
  await I.card.waitFor({ timeout: 15_000 });
  await I.chooseStars(2);
  await I.send();
  const all = await eventually(
    site.stored,
    (stored) => stored[0]?.answers[0]?.shape === 'number' && stored[0].answers[0].value === 2,
  );
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    source: 'link',
    order: { id: '10482' },
    subject: { type: 'order', id: '10482' },
    audience: { kind: 'buyer', evidence: 'token' },
  });
});

test('a link whose token says that the order was delivered does not ask whether it was', async ({
  site,
  visit,
}) => {
  const address = site.show(tag(site));
  // {"sub":"10482","delivered":true}
  const link = `${address}?ohlas-card=purchase&ohlas-overall=5#ohlas-token=x.eyJzdWIiOiIxMDQ4MiIsImRlbGl2ZXJlZCI6dHJ1ZX0.y`;
  const I = await visit(link);
  await I.card.getByText('1 of 3', { exact: true }).waitFor({ timeout: 15_000 });
  await I.card
    .getByRole('radio', { name: /^5 stars/ })
    .and(I.page.locator(':checked'))
    .waitFor();
  await I.press('Continue');
  await I.card.getByText('2 of 3', { exact: true }).waitFor();
  expect(await I.card.getByText('Has your order arrived?').count()).toBe(0);
});

test('counts of silence arrive at the collector when the page goes away', async ({ site, visit }) => {
  const I = await visit(page(site, { prompts: SOON, counts: true }));
  await region(I).waitFor({ timeout: 15_000 });
  await region(I).getByRole('button', { name: 'Close' }).click();
  await I.page.waitForTimeout(300);
  await I.page.goto('about:blank');
  const [body] = await eventually(
    async () => site.received,
    (all) => all.length > 0,
  );
  expect(JSON.parse(body ?? '')).toMatchObject({
    type: 'ohlas.counts.v1',
    test: false,
    counts: [{ prompt: 'soon', audience: 'user', shown: 1, dismissed: 1, started: 0, abandoned: 0, sent: 0 }],
  });
});

test('wrong prompts are told with their paths', async ({ site, visit }) => {
  const warnings: string[] = [];
  await visit(page(site, { prompts: [{ id: 'a', card: 'rating', when: { exitt: true } }, ...SOON] }), {
    expected: /prompts/,
    onWarning: (words) => warnings.push(words),
  });
  await eventually(
    async () => warnings.join(),
    (words) => words.includes('prompts[0].when.exitt'),
  );
});

test('browse, turn to leave: the visit card, with its source and trigger', async ({ site, visit }) => {
  const first = page(site, { prompts: 'recommended' });
  const second = page(site, { prompts: 'recommended' });
  const I = await visit(first);
  await I.page.evaluate((to) => {
    location.href = to;
  }, second);
  await I.page.waitForURL(second);
  await I.launcher.waitFor();
  await I.page.waitForTimeout(6_000);
  await leave(I.page);
  await region(I).waitFor({ timeout: 15_000 });
  await region(I)
    .getByRole('radio', { name: /^3 stars/ })
    .click();
  await region(I).getByRole('button', { name: 'Close' }).click();
  const [stored] = await eventually(site.stored, (all) => all.length === 1);
  expect(stored).toMatchObject({
    card: { id: 'visit' },
    status: 'partial',
    source: 'prompt',
    prompt: 'leaving',
    trigger: 'exit',
    audience: { kind: 'user' },
  });
});

test('with globalPrivacyControl neither page nor context leaves the device', async ({ site, visit }) => {
  const I = await visit(page(site, { context: { plan: 'a' }, prompts: SOON }), {
    before: () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  });
  await region(I).waitFor({ timeout: 15_000 });
  await region(I)
    .getByRole('radio', { name: /^4 stars/ })
    .click();
  await region(I).getByRole('button', { name: 'Send' }).click();
  const [stored] = await eventually(site.stored, (all) => all[0]?.status === 'complete');
  expect(stored?.page).toBeUndefined();
  expect(stored?.context).toBeUndefined();
});

test('who left the cart is asked on the next page, not in the cart', async ({ site, visit }) => {
  const options = {
    consent: 'full',
    quiet: { paths: ['/page-1'] },
    prompts: [{ id: 'cart', card: 'visit', when: { cartLeft: true } }],
  };
  const cart = page(site, options);
  const shop = page(site, options);
  const I = await visit(cart);
  await I.page.waitForTimeout(6_500);
  expect(await region(I).count()).toBe(0);
  await I.page.goto(shop);
  await region(I).waitFor({ timeout: 15_000 });
  await region(I)
    .getByRole('radio', { name: /^2 stars/ })
    .click();
  await region(I).getByRole('button', { name: 'Close' }).click();
  const [stored] = await eventually(site.stored, (all) => all.length === 1);
  expect(stored).toMatchObject({ card: { id: 'visit' }, prompt: 'cart', trigger: 'cartLeft' });
});

test('destroy() leaves nothing of the engine: no listener, no timer, and the data layer as it was', async ({
  site,
  visit,
}) => {
  const address = site.show(
    `<script>window.dataLayer = []</script>${tag(site, 'data-prompts="recommended" data-consent="full"')}`,
  );
  const I = await visit(address, { before: countBelongings });
  const wrapped = () =>
    I.page.evaluate(() => Object.hasOwn((window as unknown as { dataLayer: unknown[] }).dataLayer, 'push'));
  await eventually(wrapped, (is) => is);
  await I.page.evaluate(() => window.ohlas.destroy());
  expect(await wrapped()).toBe(false);
  const left = await eventually(
    () => I.page.evaluate(() => window.belongings()),
    ({ timers, listeners }) => timers.length === 0 && listeners.length === 0,
    20_000,
  );
  expect(left.listeners).toEqual([]);
});

test('an answer to the link of a closed case is joined to that case', async ({ site, visit }) => {
  const address = site.show(tag(site));
  const closed = '0199e0f6-0000-7000-8000-000000000017';
  const I = await visit(`${address}?ohlas-card=resolution#ohlas-thread=${closed}`);
  await I.card.waitFor({ timeout: 15_000 });
  expect(I.page.url()).toBe(address);
  await I.chooseStars(5);
  await I.choose('Yes');
  await I.card.getByRole('button', { name: 'Continue' }).click();
  await I.send();
  const all = await eventually(site.stored, (stored) => stored[0]?.status === 'complete');
  expect(all[0]).toMatchObject({ card: { id: 'resolution' }, source: 'link', thread: closed });
});

test('a card in the page whose file does not come costs the page nothing', async ({ site, visit }) => {
  const I = await visit('about:blank', { expected: /elements|404|Failed to load/ });
  await I.page.route(/ohlas-card-/, (route) => route.fulfill({ status: 404 }));
  const rejections: string[] = [];
  I.page.on('pageerror', ({ message }) => rejections.push(message));
  await I.page.goto(site.show(`<ohlas-card card="helpful"></ohlas-card>${tag(site)}`));
  await I.launcher.waitFor();
  await eventually(
    async () => site.asked.length,
    (all) => all > 0,
  );
  await I.openCard();
  expect(rejections).toEqual([]);
});
