import { expect, test, type Visitor } from '../fixtures.js';
import { eventually } from '../shop.js';
import { type Site, tag } from '../site/site.js';

// One customer over three weeks, on built files: bought, asked at once, asked after delivery, "not yet", asked again.

const DAY = 86_400_000;
const ORDER = `{ transaction_id: '10482', value: 1290, currency: 'CZK' }`;

function confirmation(site: Site, before: string, after: string): string {
  return site.show(
    `<script>window.dataLayer = []; ${before}</script>${tag(site, 'data-prompts="recommended" data-consent="full"')}<script>${after}</script>`,
  );
}

/** Comes back another day. */
async function later(I: Visitor, ms: number, url: string): Promise<void> {
  const now = await I.page.evaluate(() => Date.now());
  await I.page.goto('about:blank');
  await I.page.context().clock.setSystemTime(now + ms);
  await I.page.goto(url);
}

for (const [name, before, after] of [
  [
    'the object of a tag manager, before us',
    `dataLayer.push({ event: 'purchase', ecommerce: ${ORDER} });`,
    '',
  ],
  [
    'the Arguments of gtag(), after us',
    'function gtag() { dataLayer.push(arguments) }',
    `setTimeout(function () { gtag('event', 'purchase', ${ORDER}) }, 1500);`,
  ],
] as const)
  test(`a purchase told by ${name} is asked about at once and after delivery`, async ({ site, visit }) => {
    const shop = site.show(tag(site, 'data-prompts="recommended" data-consent="full"'));
    const I = await visit('about:blank');
    await I.page.context().clock.install({ time: new Date('2026-05-12T12:00:00Z') });
    const region = I.page.getByRole('region', { name: 'Feedback' });
    const shown = () => region.waitFor({ timeout: 15_000 });
    const button = (words: string) => region.getByRole('button', { name: words, exact: true });

    await I.page.goto(confirmation(site, before, after));
    await shown();
    await region.getByRole('radio', { name: /^5 stars/ }).click();
    await button('Send').click();
    const [checkout] = await eventually(site.stored, (all) => all[0]?.status === 'complete');
    expect(checkout).toMatchObject({
      card: { id: 'checkout' },
      source: 'prompt',
      prompt: 'ordered',
      trigger: 'purchase',
      audience: { kind: 'buyer', evidence: 'data-layer', orders: 1, boughtThisVisit: true },
      subject: { type: 'order', id: '10482' },
      order: { id: '10482', value: 1290, currency: 'CZK' },
    });

    await later(I, 11 * DAY, shop);
    await shown();
    expect(await region.textContent()).not.toMatch(/10482|1290/);
    await region.getByRole('radio', { name: 'Not yet' }).click();
    await region.getByRole('button', { name: /^(Continue|Send)$/ }).click();
    const asked = (all: Awaited<ReturnType<Site['stored']>>) =>
      all.filter(({ card }) => card.id === 'purchase');
    const [notYet] = asked(await eventually(site.stored, (all) => asked(all)[0]?.status === 'complete'));
    expect(notYet).toMatchObject({ prompt: 'delivered', trigger: 'delivered', order: { id: '10482' } });

    await later(I, 4 * DAY, shop);
    await I.page.waitForTimeout(6_500);
    expect(await region.count()).toBe(0);

    await later(I, DAY, shop);
    await shown();
    await region.getByRole('radio', { name: 'All of it' }).click();
    await button('Continue').click();
    await region.getByRole('radio', { name: /^4 stars/ }).click();
    await button('Close').click();
    const again = asked(
      await eventually(site.stored, (all) => (asked(all)[0]?.revision ?? 0) > (notYet?.revision ?? 0)),
    );
    expect(again).toHaveLength(1);
    expect(again[0]?.id).toBe(notYet?.id);
    expect(again[0]?.answers.find(({ question }) => question === 'overall')).toMatchObject({ value: 4 });
  });
