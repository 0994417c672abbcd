import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OhlasResponse } from '@ohlas/protocol';
import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures.js';
import type { Shop } from '../shop.js';

// The pages of the results as the shop's people see them: in three languages, by day and by night, wide and narrow.

const here = createRequire(import.meta.url);
const AXE = readFileSync(
  createRequire(here.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const COMPLAINT = '0199e0f6-3b5c-7d2e-8a41-6f0c9b7d5e21';
const PAGES = [
  '/results',
  '/results/answers?q=a&audience=buyer',
  `/results/answers/${COMPLAINT}`,
  `/results/answers/${COMPLAINT}/erase`,
  '/results/cases',
  '/results/cards',
];

const number = (question: string, measure: string, value: number, kind: string, min: number, max: number) =>
  ({ question, measure, kind, label: question, standard: true, shape: 'number', value, min, max }) as const;
const text = (question: string, kind: string, words: string) =>
  ({ question, kind, label: question, standard: true, shape: 'text', text: words }) as const;

async function send(shop: Shop, n: number, change: Partial<OhlasResponse>): Promise<void> {
  const now = new Date().toISOString();
  const response: OhlasResponse = {
    type: 'ohlas.response.v1',
    id: `0199e0f6-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
    revision: 1,
    status: 'complete',
    card: { id: 'visit', version: 1 },
    answers: [],
    audience: { kind: 'buyer', evidence: 'shop' },
    source: 'prompt',
    locale: 'cs',
    page: { url: `${shop.url}/account`, title: 'Můj účet' },
    startedAt: now,
    answeredAt: now,
    test: false,
    client: { name: 'ohlas', version: '0.1.0', device: 'phone', trap: '' },
    ...change,
  };
  const answer = await fetch(shop.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(response),
  });
  expect(answer.status).toBe(201);
}

/** A day in a shop: both audiences, an order each, and somebody who waits too long. */
async function fill(shop: Shop): Promise<void> {
  for (let n = 0; n < 12; n += 1) {
    const value = 3 + (n % 3);
    await send(shop, 100 + n, {
      audience: { kind: 'user', evidence: 'none' },
      answers: [number('overall', 'visit-satisfaction', value - 1, 'stars', 1, 5)],
    });
    await send(shop, 200 + n, {
      card: { id: 'checkout', version: 1 },
      answers: [
        number('overall', 'visit-satisfaction', value, 'stars', 1, 5),
        number('ease', 'ease', value + 2, 'scale', 1, 7),
      ],
    });
    await send(shop, 300 + n, {
      card: { id: 'purchase', version: 1 },
      answers: [
        number('overall', 'order-satisfaction', value, 'stars', 1, 5),
        text('comment', 'text', 'Hezká.'),
      ],
      test: n === 0,
    });
    await send(shop, 400 + n, {
      card: { id: 'loyalty', version: 1 },
      answers: [number('recommend', 'recommend', n % 11, 'scale', 0, 10)],
    });
  }
  await send(shop, 0, {
    id: COMPLAINT,
    card: { id: 'complaint', version: 1 },
    answers: [
      text('message', 'text', 'Noha je kratší.'),
      text('reply.email', 'contact', 'jana@example.com'),
      text('reply.phone', 'contact', '+420 777 123 456'),
    ],
    source: 'launcher',
    case: 'x',
    promisedBy: new Date(Date.now() - 27 * 3_600_000).toISOString(),
  });
}

/** What axe finds with every table open, and how far the page runs out at its side. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html}: ${node.failureSummary}`),
      ),
      ...(over > 0 ? [`${over} px run out of the page`] : []),
    ];
  });
}

const LOOKS = (['en', 'cs', 'ar'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [1320, 390].map((width) => ({ language, scheme, width }))),
);

test.for([...LOOKS, { language: 'cs', scheme: 'light', width: 320 } as const])(
  '$language, $scheme, $width px: nothing for axe to find',
  { timeout: 180_000 },
  async (look, { shop, visit }) => {
    await fill(shop);
    const { language, scheme, width } = look;
    const { page } = await visit(shop.results, {
      locale: language,
      colorScheme: scheme,
      viewport: { width, height: 900 },
    });
    await page.waitForURL('**/results');
    for (const path of PAGES) {
      await page.goto(shop.url + path);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await faults(page), path).toEqual([]);
    }
  },
);

test('somebody who waits is found, answered, and asked how it went', async ({ shop, visit }) => {
  await fill(shop);
  const { page } = await visit(shop.results, { locale: 'en' });
  await page.getByText('1 day 3 hrs late').waitFor();
  await page.getByRole('link', { name: 'All cases' }).click();
  await page.getByText('Overdue').first().waitFor();
  const mail = new URL(
    (await page.getByRole('link', { name: 'Reply by e-mail' }).getAttribute('href')) ?? '',
  );
  expect(mail.searchParams.get('body')).toContain('> Noha je kratší.');
  expect(await page.getByRole('link', { name: /^Call/ }).getAttribute('href')).toBe('tel:+420777123456');

  await page.getByText('State and note').click();
  await page.getByRole('radio', { name: 'Resolved' }).check();
  await page.getByLabel('Note').fill('A new leg is on its way.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText('Saved.').waitFor();
  await page.getByText('A new leg is on its way.').waitFor();
  await page.getByText(`${shop.url}/?ohlas-card=resolution`).waitFor();
  expect((await shop.find(COMPLAINT)).case?.status).toBe('resolved');

  await page.getByRole('link', { name: 'Erase this answer' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('The answer is erased.').waitFor();
  expect(await shop.stored()).toHaveLength(48);
});

test('on paper is what was found, and nothing to press', async ({ shop, visit }) => {
  await fill(shop);
  const { page } = await visit(shop.results, { locale: 'en' });
  await page.emulateMedia({ media: 'print' });
  const shown: { [path: string]: readonly string[] } = {};
  for (const path of PAGES.filter((path) => !path.endsWith('/erase'))) {
    await page.goto(shop.url + path);
    shown[path] = await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('section details'))
        details.open = true;
      return [...document.querySelectorAll('form, nav, footer, button, .skip')]
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => part.outerHTML.slice(0, 80));
    });
    await page.locator('main h1, main h2').first().waitFor();
  }
  expect(Object.values(shown).flat()).toEqual([]);
});
