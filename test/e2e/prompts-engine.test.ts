import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { build, defaultClientConditions } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { orderKey } from '../../packages/core/src/index.js';
import { launchChromium } from '../browser.js';
import { eventually } from '../shop.js';

// The engine on a real browser's pages, storage, locks and clock. Its cards are plain boxes; what is asked is all it is about.

const SCRIPT = fileURLToPath(new URL('prompts-engine.page.ts', import.meta.url));
const START = new Date('2026-05-12T12:00:00Z');
const DAY = 86_400_000;

let browser: Browser;
let server: Server;
let url: string;
let code: string;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  const built = await build({
    configFile: false,
    resolve: { conditions: ['@ohlas/source', ...defaultClientConditions] },
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: SCRIPT, output: { format: 'iife', codeSplitting: false } },
    },
  });
  code = (built as { output: { code: string }[] }).output[0]?.code ?? '';
  server = createServer((request, response) => {
    if (request.url === '/it.js')
      return response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        '<!doctype html><title>page</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body style="height:5000px;margin:0"><input aria-label="Search"><button id="deep">deep</button><p id="low" style="position:absolute;top:3000px">low</p><script src="/it.js"></script>',
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  go(path: string): Promise<void>;
  /** Another tab of the same person. */
  tab(path: string): Promise<Page>;
  later(ms: number): Promise<void>;
  asks(page?: Page): Promise<readonly { prompt?: string; card: string; [key: string]: unknown }[]>;
  stored(): Promise<{ readonly [key: string]: string }>;
  leave(page?: Page): Promise<void>;
}

async function visit(
  path: string,
  given: object = {},
  options: BrowserContextOptions & { before?: string } = {},
): Promise<Visit> {
  const { before = '', ...contextOptions } = options;
  const context = await browser.newContext(contextOptions);
  contexts.push(context);
  // Its time goes on only where a test says so: on a busy machine another second would pass between two steps.
  await context.clock.install({ time: START });
  await context.clock.pauseAt(START.getTime() + 1);
  await context.addInitScript(
    `window.given ??= ${JSON.stringify({ prompts: 'recommended', consent: 'full', ...given })};${before}`,
  );
  const page = await context.newPage();
  await page.goto(url + path);
  const settle = async (one: Page) => {
    for (let step = 0; step < 5; step += 1) {
      await one.clock.runFor(30);
      // Locks take real time between two steps of its clock. They are given in turn: after one more, the others are.
      await one.evaluate(() => navigator.locks?.request('settle', () => {}));
    }
  };
  const visit: Visit = {
    page,
    context,
    async go(path) {
      await page.evaluate((to) => {
        location.href = to;
      }, url + path);
      await page.waitForURL(url + path);
      await page.waitForFunction(() => window.asking);
    },
    async tab(path) {
      const other = await context.newPage();
      await other.goto(url + path);
      return other;
    },
    async later(ms) {
      await page.clock.runFor(ms);
      await settle(page);
    },
    async asks(one = page) {
      await settle(one);
      return one.evaluate(() => window.asking.asks as never);
    },
    stored: () => page.evaluate(() => ({ ...localStorage })),
    async leave(one = page) {
      await one.evaluate(() =>
        document.dispatchEvent(
          new MouseEvent('mouseout', { bubbles: true, relatedTarget: null, clientY: -1 }),
        ),
      );
      await settle(one);
    },
  };
  return visit;
}

/** Moves the whole world on, as if the person came back another day. */
async function cameBack(I: Visit, ms: number, path: string): Promise<void> {
  const now = await I.page.evaluate(() => Date.now());
  await I.page.goto('about:blank');
  await I.context.clock.setSystemTime(now + ms);
  await I.page.goto(url + path);
  await I.later(6_000);
}

const GA4 = `window.dataLayer = [{ event: 'purchase', ecommerce: { transaction_id: '10482', value: 1290, currency: 'CZK' } }];`;

describe('leaving', () => {
  test('after two pages, the pointer at the top asks about the visit, once', async () => {
    const I = await visit('/');
    await I.later(6_000);
    await I.leave();
    expect(await I.asks()).toEqual([]);
    await I.go('/chairs');
    await I.later(6_000);
    await I.leave();
    expect(await I.asks()).toEqual([
      { card: 'visit', source: 'prompt', subject: 'shop', prompt: 'leaving', trigger: 'exit' },
    ]);
    await I.page.evaluate(() => window.asking.dismiss());
    await I.go('/tables');
    await I.later(6_000);
    await I.leave();
    expect(await I.asks()).toEqual([]);
  });

  test('a real pointer that goes out at the top is one', async () => {
    const I = await visit('/');
    await I.go('/chairs');
    await I.later(6_000);
    await I.page.mouse.move(300, 200);
    await I.page.mouse.move(300, 5);
    await I.page.mouse.move(300, -20);
    await eventually(
      () => I.asks(),
      (asks) => asks.length === 1,
    );
  });

  test('on a phone a quick scroll back up is one, and so is a minute of rest', async () => {
    for (const rest of [false, true]) {
      const I = await visit(
        '/',
        { device: 'phone' },
        { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } },
      );
      await I.go('/chairs');
      await I.later(6_000);
      if (rest) await I.later(61_000);
      else {
        await I.page.evaluate(() => scrollTo(0, 2500));
        await I.page.waitForFunction(() => scrollY === 2500);
        await I.later(2_000);
        for (const y of [2480, 2300, 2000]) {
          await I.page.evaluate((to) => scrollTo(0, to), y);
          await I.later(60);
        }
      }
      await eventually(
        () => I.asks(),
        (asks) => asks.length === 1 && asks[0]?.trigger === 'exit',
      );
    }
  });

  test('"Don\'t ask again" silences every prompt', async () => {
    const I = await visit('/', { quietDaysBetween: 0, quietPerSession: 9 });
    await I.go('/chairs');
    await I.later(6_000);
    await I.leave();
    expect(await I.asks()).toHaveLength(1);
    await I.page.evaluate(() => window.asking.silence());
    await cameBack(I, 200 * DAY, '/');
    await I.go('/chairs');
    await I.later(6_000);
    await I.leave();
    expect(await I.asks()).toEqual([]);
    expect(await I.page.evaluate(() => window.asking.loaded)).not.toContain('ask');
  });
});

describe('a purchase', () => {
  test.each([
    ['the object of a tag manager, there before us', GA4],
    [
      'the Arguments of gtag(), there before us',
      `window.dataLayer = []; (function gtag() { dataLayer.push(arguments) })('event', 'purchase', { transaction_id: '10482', value: 1290, currency: 'CZK' });`,
    ],
    [
      'the object, pushed after us',
      `window.dataLayer = []; setTimeout(() => dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: '10482', value: 1290, currency: 'CZK' } }), 1500);`,
    ],
    [
      'the Arguments, pushed after us, several times',
      `window.dataLayer = []; function gtag() { dataLayer.push(arguments) }; for (const ms of [1500, 1600, 2600, 3000, 5000]) setTimeout(() => gtag('event', 'purchase', { transaction_id: '10482', value: 1290, currency: 'CZK' }), ms);`,
    ],
  ])('by the data layer: %s', async (_name, before) => {
    const I = await visit(
      '/checkout/done',
      {},
      { before: `if (location.pathname === '/checkout/done') { ${before} }` },
    );
    await I.later(6_000);
    expect(await I.asks()).toEqual([
      {
        card: 'checkout',
        source: 'prompt',
        subject: 'order:10482',
        prompt: 'ordered',
        trigger: 'purchase',
        order: { id: '10482', value: 1290, currency: 'CZK' },
      },
    ]);
    expect(await I.page.evaluate(() => window.asking.occasion().audience)).toEqual({
      kind: 'buyer',
      evidence: 'data-layer',
      orders: 1,
      boughtThisVisit: true,
    });
  });

  test('is followed after delivery, again after "not yet" in five days, and goes on with that response', async () => {
    const I = await visit(
      '/checkout/done',
      {},
      { before: `if (location.pathname === '/checkout/done') { ${GA4} }` },
    );
    await I.later(6_000);
    expect(await I.asks()).toMatchObject([{ card: 'checkout' }]);
    await I.page.evaluate(() => window.asking.answer());

    await cameBack(I, 9 * DAY, '/');
    expect(await I.asks()).toEqual([]);
    await cameBack(I, DAY, '/');
    expect(await I.asks()).toMatchObject([
      {
        card: 'purchase',
        prompt: 'delivered',
        trigger: 'delivered',
        subject: 'order:10482',
        order: { id: '10482' },
      },
    ]);
    await I.page.evaluate(() => window.asking.answer('not-yet'));

    await cameBack(I, 4 * DAY, '/');
    expect(await I.asks()).toEqual([]);
    await cameBack(I, DAY, '/');
    expect(await I.asks()).toMatchObject([
      { prompt: 'delivered', continues: { id: 'response-1', revision: 3, startedAt: 5 } },
    ]);
    await I.page.evaluate(() => window.asking.answer('all'));
    await cameBack(I, 6 * DAY, '/');
    expect(await I.asks()).toEqual([]);
  });

  test('with a promised day is followed two days after it', async () => {
    const I = await visit('/checkout/done', {
      prompts: ['recommended'],
    });
    await I.page.evaluate(() => window.asking.purchase({ id: '7', deliveredBy: '2026-05-14' }));
    await I.later(6_000);
    expect(await I.asks()).toMatchObject([{ card: 'checkout' }]);
    await I.page.evaluate(() => window.asking.dismiss());
    await cameBack(I, 3 * DAY, '/');
    expect(await I.asks()).toEqual([]);
    await cameBack(I, DAY, '/');
    expect(await I.asks()).toMatchObject([{ card: 'purchase' }]);
  });

  test.each([
    ['/checkout/order-received/42/?key=wc_order_x', '42'],
    ['/pokladna/order-received/42/', '42'],
    ['/objednavka/dekujeme/', undefined],
    ['/potvrzeni-objednavky?id_cart=3&id_order=42', '42'],
  ])('by the page that confirms it, under quiet paths too: %s', async (path, id) => {
    const I = await visit(path, { quietPaths: ['/checkout*', '/pokladna*', '/objednavka*', '/potvrzeni*'] });
    await I.later(1_000);
    expect(await I.page.evaluate(() => window.asking.occasion().audience.kind)).toBe('user');
    await I.later(8_000);
    expect(await I.asks()).toMatchObject([
      { card: 'checkout', ...(id ? { order: { id } } : { subject: 'shop' }) },
    ]);
    expect(await I.page.evaluate(() => window.asking.occasion().audience.evidence)).toBe('page');
    await I.page.evaluate(() => window.asking.dismiss());
    await I.page.reload();
    await I.later(9_000);
    expect(await I.asks()).toEqual([]);
    expect(await I.page.evaluate(() => window.asking.occasion().audience)).toMatchObject({
      kind: 'buyer',
      orders: 1,
    });
  });

  test('by the address first and the data layer later is one, with the better evidence', async () => {
    const I = await visit('/checkout/finish', {}, { before: 'window.dataLayer = [];' });
    await I.later(3_000);
    expect(await I.page.evaluate(() => window.asking.occasion().audience.evidence)).toBe('page');
    await I.page.evaluate(() =>
      (window as unknown as { dataLayer: unknown[] }).dataLayer.push({
        event: 'purchase',
        ecommerce: { transaction_id: 'A' },
      }),
    );
    await I.later(5_000);
    expect(await I.page.evaluate(() => window.asking.occasion())).toEqual({
      audience: { kind: 'buyer', evidence: 'data-layer', orders: 1, boughtThisVisit: true },
      order: { id: 'A' },
    });
    expect(Object.keys(JSON.parse((await I.stored())['ohlas-history'] ?? '{}').orders)).toHaveLength(1);
  });

  test('by the address and by a data layer with another number is one, however often it is loaded', async () => {
    const I = await visit(
      '/checkout/order-received/42/',
      {},
      {
        before: `window.dataLayer = []; setTimeout(() => dataLayer.push({ event: 'purchase', ecommerce: { transaction_id: 'A' } }), 3000);`,
      },
    );
    const orders = async () =>
      Object.values(JSON.parse((await I.stored())['ohlas-history'] ?? '{}').orders ?? {});
    await I.later(8_000);
    expect(await I.asks()).toMatchObject([{ card: 'checkout', order: { id: 'A' } }]);
    await I.page.evaluate(() => window.asking.answer());
    expect(await orders()).toMatchObject([{ id: 'A', evidence: 'data-layer', asked: ['ordered'] }]);
    await I.page.reload();
    await I.later(9_000);
    expect(await I.asks()).toEqual([]);
    expect(await orders()).toMatchObject([{ id: 'A', asked: ['ordered'] }]);
    const [ordered] = await I.page.evaluate(() => window.asking.explain({ prompt: 'ordered' }));
    expect(ordered?.rules.filter(({ passes }) => !passes).map(({ rule }) => rule)).toContain('trigger');
  });

  test('by a data layer that another script makes after us is noticed without any input', async () => {
    const I = await visit(
      '/done',
      {},
      {
        before: `setTimeout(() => { window.dataLayer = [{ event: 'purchase', ecommerce: { transaction_id: 'A' } }] }, 3000);`,
      },
    );
    await I.later(8_000);
    expect(await I.asks()).toMatchObject([{ card: 'checkout', order: { id: 'A' } }]);
  });

  test('told five times, by everything there is, is one', async () => {
    const I = await visit(
      '/checkout/order-received/10482/',
      { order: '10482' },
      { before: `${GA4} window.dataLayer.push(['event', 'purchase', { transaction_id: '10482' }]);` },
    );
    await I.page.evaluate(() => window.asking.purchase({ id: '10482', token: 'eyJ' }));
    await I.later(6_000);
    expect(await I.asks()).toHaveLength(1);
    expect(await I.page.evaluate(() => window.asking.occasion().audience)).toEqual({
      kind: 'buyer',
      evidence: 'token',
      orders: 1,
      boughtThisVisit: true,
    });
  });

  test('is known at the next address without a load, where it may not be remembered too', async () => {
    for (const consent of ['none', 'essential', 'full']) {
      const I = await visit('/checkout/done', {
        consent,
        prompts: [{ id: 'cart', card: 'visit', when: { cartLeft: true } }],
      });
      await I.page.evaluate(() => window.asking.purchase({ id: '7' }));
      await I.page.evaluate(() => history.pushState(null, '', '/chairs'));
      await I.later(8_000);
      expect(await I.asks()).toEqual([]);
      expect(await I.page.evaluate(() => window.asking.occasion())).toEqual({
        audience: { kind: 'buyer', evidence: 'shop', orders: 1, boughtThisVisit: true },
      });
    }
  });

  test('at essential a reload of the confirmation page is none', async () => {
    // In real time: what the browser says of a navigation is not there under a clock of ours.
    const context = await browser.newContext();
    contexts.push(context);
    await context.addInitScript(`window.given = { prompts: 'recommended', consent: 'essential' }`);
    const page = await context.newPage();
    await page.goto(`${url}/checkout/order-received/42`);
    await page.reload();
    await eventually(
      () => page.evaluate(() => window.asking.occasion().audience.kind),
      (kind) => kind === 'buyer',
    );
    const because = async () => {
      const [ordered] = await page.evaluate(() => window.asking.explain({ prompt: 'ordered' }));
      return ordered?.rules.filter(({ passes }) => !passes).map(({ rule }) => rule);
    };
    await eventually(because, (rules) => rules?.join() === 'trigger');
    expect(await page.evaluate(() => window.asking.asks)).toEqual([]);
  });

  test('without a number it is the same one when its tab is shown again another day', async () => {
    const context = await browser.newContext();
    contexts.push(context);
    await context.addInitScript(`window.given = { prompts: 'recommended', consent: 'full' }`);
    const page = await context.newPage();
    const orders = () =>
      page.evaluate(() =>
        Object.keys(JSON.parse(localStorage.getItem('ohlas-history') ?? '{"orders":{}}').orders),
      );
    const [today, threeDaysAgo] = [0, 3].map((ago) =>
      orderKey(`/checkout/success${Math.floor(Date.now() / DAY) - ago}`),
    );
    await page.goto(`${url}/checkout/success`);
    await eventually(orders, (keys) => keys.join() === today);
    await page.evaluate(
      ([key = '', older = '', at]) => {
        const { orders, ...history } = JSON.parse(localStorage.getItem('ohlas-history') ?? '');
        const order = { ...orders[key], at };
        localStorage.setItem(
          'ohlas-history',
          JSON.stringify({ ...history, visit: undefined, orders: { [older]: order } }),
        );
      },
      [today, threeDaysAgo, Date.now() - 3 * DAY] as const,
    );
    await page.reload();
    await page.waitForTimeout(4_000);
    expect(await orders()).toEqual([threeDaysAgo]);
    expect(await page.evaluate(() => window.asking.occasion().audience)).toMatchObject({
      orders: 1,
      boughtThisVisit: false,
    });
    // Bought again, it is another.
    await page.goto(`${url}/chairs`);
    await page.goto(`${url}/checkout/success`);
    await eventually(orders, (keys) => keys.length === 2);
  });

  test('the data layer works as before, and is as before afterwards', async () => {
    const I = await visit(
      '/',
      {},
      {
        before: `window.dataLayer = []; window.pushed = []; dataLayer.push = function (...all) { pushed.push(this === dataLayer, ...all); return 7; }; window.original = dataLayer.push;`,
      },
    );
    const result = await I.page.evaluate(() => {
      const page = window as unknown as {
        dataLayer: { push: (x: unknown) => unknown };
        pushed: unknown[];
        original: unknown;
      };
      const wrapped = page.dataLayer.push !== page.original;
      const value = page.dataLayer.push('a');
      const bad = page.dataLayer.push({
        get event() {
          throw new Error('theirs');
        },
      });
      window.asking.stop();
      return {
        wrapped,
        value,
        bad,
        pushed: page.pushed.slice(0, 2),
        restored: page.dataLayer.push === page.original,
      };
    });
    expect(result).toEqual({ wrapped: true, value: 7, bad: 7, pushed: [true, 'a'], restored: true });
  });
});

test('who left the cart may be asked about it, and not in it', async () => {
  const I = await visit('/cart', { prompts: [{ id: 'cart', card: 'visit', when: { cartLeft: true } }] });
  await I.later(6_000);
  expect(await I.asks()).toEqual([]);
  await I.go('/chairs');
  await I.later(6_000);
  expect(await I.asks()).toMatchObject([{ prompt: 'cart', trigger: 'cartLeft' }]);
});

test.each([
  ['/cart', 1],
  ['/checkout', 1],
  // It may be the page that confirms the order.
  ['/checkout/thanks-a-lot', 0],
])('at essential who comes from %s is asked %i times about the cart', async (path, times) => {
  const I = await visit(path, {
    consent: 'essential',
    prompts: [{ id: 'cart', card: 'visit', when: { cartLeft: true } }],
  });
  await I.go('/chairs');
  await I.later(6_000);
  expect(await I.asks()).toHaveLength(times);
});

test.each(['/pokladna/order-received/42', '/index.php?controller=order-confirmation&id_order=42'])(
  'at essential who comes from %s has bought in this visit',
  async (path) => {
    const I = await visit(path, { consent: 'essential' });
    await I.go('/chairs');
    await I.leave();
    const [leaving] = await I.page.evaluate(() => window.asking.explain({ prompt: 'leaving' }));
    expect(leaving?.rules.find(({ rule }) => rule === 'bought-this-visit')?.passes).toBe(false);
  },
);

describe('triggers of own prompts', () => {
  const own = (when: object, more: object = {}) => ({
    prompts: [{ id: 'own', card: 'wish', when, ...more }],
  });

  test('a click, a selector in view, a scroll, a track() call', async () => {
    const acts: readonly [object, (page: Page) => Promise<unknown>][] = [
      [{ click: '#deep' }, (page) => page.click('#deep')],
      [{ visible: '#low' }, (page) => page.evaluate(() => scrollTo(0, 2900))],
      [{ scroll: 50 }, (page) => page.evaluate(() => scrollTo(0, 2900))],
      [
        { event: 'chat', with: { by: 'Eva' } },
        (page) => page.evaluate(() => window.asking.track('chat', { by: 'Eva' })),
      ],
    ];
    for (const [when, act] of acts) {
      const I = await visit('/', own(when));
      await I.later(6_000);
      expect(await I.asks()).toEqual([]);
      await act(I.page);
      await eventually(
        () => I.asks(),
        (asks) => asks.length === 1 && asks[0]?.trigger === Object.keys(when)[0],
      );
    }
  });

  test('a delay goes on over pages at full, and begins anew at essential', async () => {
    for (const [consent, shown] of [
      ['full', 1],
      ['essential', 0],
    ] as const) {
      const I = await visit('/', { ...own({ seconds: 20 }), consent });
      await I.later(15_000);
      await I.go('/chairs');
      await I.later(7_000);
      expect(await I.asks()).toHaveLength(shown);
      await I.later(15_000);
      expect(await I.asks()).toHaveLength(1);
    }
  });

  test('what cancels it cancels it on the next page too, at full', async () => {
    const I = await visit('/', own({ seconds: 20 }, { cancelOn: 'bought-elsewhere' }));
    await I.later(6_000);
    await I.page.evaluate(() => window.asking.track('bought-elsewhere'));
    await I.go('/chairs');
    await I.later(40_000);
    expect(await I.asks()).toEqual([]);
  });

  test('what cancels it may happen before consent is known', async () => {
    const slow = `given.consent = () => new Promise((resolve) => setTimeout(() => resolve('full'), 500));`;
    const I = await visit('/', own({ seconds: 6 }, { cancelOn: 'bought-elsewhere' }), { before: slow });
    await I.page.evaluate(() => window.asking.track('bought-elsewhere'));
    await I.later(8_000);
    await I.go('/chairs');
    await I.later(8_000);
    expect(await I.asks()).toEqual([]);
    const [why] = await I.page.evaluate(() => window.asking.explain());
    expect(why?.rules.find(({ passes }) => !passes)?.rule).toBe('cancelled');
  });

  test('what comes into view may come into the page later', async () => {
    const I = await visit('/', own({ visible: '#late' }));
    await I.later(6_000);
    await I.page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'Late';
      late.style.cssText = 'position:absolute;top:3200px';
      document.body.append(late);
      scrollTo(0, 3000);
    });
    await eventually(
      () => I.asks(),
      (asks) => asks.length === 1,
    );
  });

  test('one whose card does not exist costs itself alone', async () => {
    const I = await visit('/', {
      prompts: [
        { id: 'lost', card: 'nowhere', when: { seconds: 1 } },
        { id: 'good', card: 'wish', when: { seconds: 1 } },
      ],
    });
    await I.later(8_000);
    expect(await I.asks()).toMatchObject([{ prompt: 'good' }]);
  });

  test('a wrong one is told and costs itself alone', async () => {
    const I = await visit('/', {
      prompts: [
        { id: 'bad', card: 'wish', when: { click: '##' } },
        { id: 'worse', card: 'wish', when: { exitt: true } },
        { id: 'good', card: 'wish', when: { seconds: 6 } },
      ],
    });
    await I.later(8_000);
    expect(await I.asks()).toMatchObject([{ prompt: 'good' }]);
    const told = await I.page.evaluate(() => window.asking.problems as { path: string }[]);
    expect(told.map(({ path }) => path).sort()).toEqual(['prompts.bad.when', 'prompts[1].when.exitt']);
  });

  const alone = 'Object.defineProperty(window, "navigation", { value: undefined });';
  test.each<[string, string, (page: Page) => Promise<unknown>]>([
    ['by the Navigation API, and nobody has to do anything', '', async () => {}],
    ['without it by the next thing a person does', alone, (page) => page.mouse.click(5, 400)],
    [
      'without it by going back',
      alone,
      (page) =>
        page.evaluate(() => {
          history.pushState(null, '', '/tables');
          history.back();
        }),
    ],
  ])('another page without a load is another page: %s', async (_how, before, act) => {
    const I = await visit('/', { ...own({ pages: 2 }), consent: 'essential' }, { before });
    await I.later(6_000);
    expect(await I.asks()).toEqual([]);
    await I.page.evaluate(() => history.pushState(null, '', '/chairs'));
    await act(I.page);
    await I.later(3_000);
    // It is a page that has just come up.
    expect(await I.asks()).toEqual([]);
    await I.later(3_000);
    expect(await I.asks()).toHaveLength(1);
    expect(await I.page.evaluate(() => Object.hasOwn(history, 'pushState'))).toBe(false);
  });
});

function add(page: Page, attributes: string): Promise<unknown> {
  return page.evaluate((given) => {
    document.body.insertAdjacentHTML('afterbegin', `<div ${given}>Theirs</div>`);
    document.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, attributes);
}

describe('what stands in the way is waited for', () => {
  const soon = { prompts: [{ id: 'soon', card: 'wish', when: { seconds: 1 } }] };
  test.each<[string, (page: Page) => Promise<unknown>, (page: Page) => Promise<unknown>]>([
    [
      'typing',
      (page) => page.focus('input'),
      (page) => page.evaluate(() => (document.activeElement as HTMLElement).blur()),
    ],
    [
      'an open dialog',
      (page) =>
        page.evaluate(() => {
          const dialog = document.createElement('dialog');
          dialog.textContent = 'Theirs';
          document.body.append(dialog);
          dialog.showModal();
        }),
      (page) => page.keyboard.press('Escape'),
    ],
    [
      'a dialog by role',
      (page) =>
        page.evaluate(() => {
          const box = document.createElement('div');
          box.setAttribute('aria-modal', 'true');
          box.textContent = 'Theirs';
          box.onclick = () => box.remove();
          document.body.prepend(box);
        }),
      (page) => page.click('[aria-modal]'),
    ],
    [
      'a cookie bar',
      (page) =>
        page.evaluate(() => {
          const bar = document.createElement('div');
          bar.id = 'onetrust-banner-sdk';
          bar.textContent = 'Cookies';
          bar.onclick = () => bar.remove();
          document.body.prepend(bar);
        }),
      (page) => page.click('#onetrust-banner-sdk'),
    ],
  ])('%s', async (_what, begin, end) => {
    const I = await visit('/', soon);
    await begin(I.page);
    await I.later(30_000);
    expect(await I.asks()).toEqual([]);
    await end(I.page);
    await eventually(
      () => I.asks(),
      (asks) => asks.length === 1,
    );
  });

  test.each<[string, object, (page: Page) => Promise<unknown>]>([
    ['what the shop names', { quietAvoid: ['##', '#chat'] }, (page) => add(page, 'id="chat"')],
    ['a field of its own making', {}, (page) => add(page, 'contenteditable tabindex="0" data-focus')],
    [
      'a tab that nobody sees',
      {},
      (page) =>
        page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true })),
    ],
  ])('%s', async (_what, given, begin) => {
    const I = await visit('/', { ...soon, ...given });
    await begin(I.page);
    await I.later(30_000);
    expect(await I.asks()).toEqual([]);
    await I.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      (document.activeElement as HTMLElement).blur();
      document.querySelector('#chat')?.remove();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await eventually(
      () => I.asks(),
      (asks) => asks.length === 1,
    );
  });

  test('a dialog that waits beside the window or is faded away is not in the way', async () => {
    for (const style of ['left:100vw', 'opacity:0', 'visibility:hidden', 'display:none']) {
      const I = await visit('/', soon);
      await add(I.page, `aria-modal="true" style="position:fixed;top:0;width:200px;height:200px;${style}"`);
      await I.later(6_000);
      expect(await I.asks()).toHaveLength(1);
    }
  });

  test('nobody is asked within five seconds of a load', async () => {
    const I = await visit('/', soon);
    await I.later(4_500);
    expect(await I.asks()).toEqual([]);
    await I.later(700);
    expect(await I.asks()).toHaveLength(1);
  });

  test.each([
    ['by Web Locks', ''],
    ['by a lease, without them', 'Object.defineProperty(navigator, "locks", { value: undefined });'],
  ])('two tabs never both show: %s', async (_name, before) => {
    const prompts = [
      { id: 'a', card: 'wish', when: { event: 'now' } },
      { id: 'b', card: 'wish', when: { event: 'now' } },
    ];
    const I = await visit('/', { prompts, quietPerSession: 9, quietDaysBetween: 0 }, { before });
    const other = await I.tab('/chairs');
    await I.later(6_000);
    await other.clock.runFor(6_000);
    await Promise.all([I.page, other].map((page) => page.evaluate(() => window.asking.track('now'))));
    const count = async () => (await I.asks()).length + (await I.asks(other)).length;
    await eventually(count, (shown) => shown === 1);
    await I.later(3_000);
    await other.clock.runFor(3_000);
    expect(await count()).toBe(1);
    const busy = (await I.asks()).length ? I.page : other;
    const free = busy === other ? I.page : other;
    await busy.evaluate(() => window.asking.dismiss());
    await free.evaluate(() => window.asking.track('now'));
    await eventually(
      () => I.asks(free),
      (asks) => asks.length === 1,
    );
  });
});

describe('consent', () => {
  const bought = { before: `if (location.pathname === '/checkout/done') { ${GA4} }` };

  test('none: nothing is kept, nobody is asked, and explain says why', async () => {
    const I = await visit('/checkout/done', { consent: 'none', counts: true }, bought);
    await I.later(6_000);
    await I.go('/chairs');
    await I.later(6_000);
    await I.leave();
    expect(await I.asks()).toEqual([]);
    expect(await I.stored()).toEqual({});
    const [leaving] = await I.page.evaluate(() => window.asking.explain({ prompt: 'leaving' }));
    expect(leaving?.rules.find(({ rule }) => rule === 'consent')).toMatchObject({ passes: false });
  });

  test('essential: when a card was shown and for which order by its hash, and nothing else', async () => {
    const I = await visit('/checkout/done', { consent: 'essential' }, bought);
    await I.later(6_000);
    expect(await I.asks()).toMatchObject([{ card: 'checkout' }]);
    await I.page.evaluate(() => window.asking.answer());
    const stored = await I.stored();
    expect(Object.keys(stored)).toEqual(['ohlas-history']);
    const history = JSON.parse(stored['ohlas-history'] ?? '');
    expect(Object.keys(history).sort()).toEqual(['orders', 'prompts', 'v']);
    const [order] = Object.values(history.orders) as object[];
    expect(Object.keys(order ?? {}).sort()).toEqual(['asked', 'shown']);
    expect(stored['ohlas-history']).not.toMatch(/10482|1290|CZK/);
    await cameBack(I, 20 * DAY, '/');
    expect(await I.asks()).toEqual([]);
    const [delivered] = await I.page.evaluate(() => window.asking.explain({ prompt: 'delivered' }));
    expect(delivered?.rules.find(({ rule }) => rule === 'consent')?.because).toContain('"full"');
  });

  test('essential: the page before is known by the referrer, so two pages are two', async () => {
    const I = await visit('/', { consent: 'essential' });
    await I.later(6_000);
    expect(await I.stored()).toEqual({});
    await I.go('/chairs');
    await I.later(6_000);
    await I.leave();
    expect(await I.asks()).toMatchObject([{ prompt: 'leaving' }]);
  });

  test('full: visits and purchases too', async () => {
    const I = await visit('/checkout/done', { consent: 'full' }, bought);
    await I.later(6_000);
    const history = JSON.parse((await I.stored())['ohlas-history'] ?? '');
    expect(Object.keys(history).sort()).toEqual(['orders', 'prompts', 'seed', 'v', 'visit']);
    expect(Object.values(history.orders)).toMatchObject([
      { id: '10482', evidence: 'data-layer', asked: ['ordered'] },
    ]);
    expect((await I.stored())['ohlas-history']?.length).toBeLessThan(600);
  });

  test('raised on the confirmation page, the purchase is remembered; lowered, it is erased at once', async () => {
    const I = await visit('/checkout/done', { consent: 'none' }, bought);
    await I.later(6_000);
    await I.page.evaluate(() => window.asking.configure({ consent: 'full' }));
    await I.later(100);
    expect((await I.stored())['ohlas-history']).toContain('10482');
    await I.page.evaluate(() => window.asking.configure({ consent: 'essential' }));
    await I.later(100);
    expect((await I.stored())['ohlas-history']).not.toMatch(/10482|visit|seed/);
    await I.page.evaluate(() => window.asking.configure({ consent: 'none' }));
    await I.later(100);
    expect(await I.stored()).toEqual({});
  });

  test('comes from a function too, late or broken', async () => {
    const I = await visit(
      '/checkout/done',
      {},
      {
        before: `window.given.consent = () => new Promise((resolve) => setTimeout(() => resolve('full'), 8000)); ${GA4}`,
      },
    );
    await I.later(6_000);
    expect(await I.stored()).toEqual({});
    await I.later(3_000);
    expect(await I.asks()).toHaveLength(1);
    const broken = await visit(
      '/checkout/done',
      {},
      {
        before: `window.given.consent = () => { throw new Error('theirs') }; ${GA4}`,
      },
    );
    await broken.later(9_000);
    expect(await broken.asks()).toEqual([]);
  });

  test('that never comes holds up nothing but what needs it', async () => {
    const I = await visit(
      '/checkout/done?ohlas-card=purchase&ohlas-overall=5',
      {},
      { before: `window.given.consent = () => new Promise(() => {}); ${GA4}` },
    );
    await I.later(9_000);
    expect(await I.asks()).toMatchObject([{ card: 'purchase', source: 'link' }]);
    expect(await I.page.evaluate(() => window.asking.occasion().audience)).toMatchObject({
      kind: 'buyer',
      evidence: 'data-layer',
    });
    const [leaving] = await I.page.evaluate(() => window.asking.explain({ prompt: 'leaving' }));
    expect(leaving?.rules.find(({ rule }) => rule === 'consent')).toMatchObject({ passes: false });
    expect(await I.stored()).toEqual({});
  });

  test('where storage is blocked nobody is asked, and a newer record is left alone', async () => {
    const blocked = await visit(
      '/checkout/done',
      { consent: 'full' },
      {
        before: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } }); ${GA4}`,
      },
    );
    await blocked.later(9_000);
    expect(await blocked.asks()).toEqual([]);
    const newer = await visit(
      '/checkout/done',
      { consent: 'full' },
      {
        before: `localStorage.setItem('ohlas-history', '{"v":2,"people":[]}'); ${GA4}`,
      },
    );
    await newer.later(9_000);
    expect(await newer.asks()).toEqual([]);
    expect((await newer.stored())['ohlas-history']).toBe('{"v":2,"people":[]}');
  });
});

describe('from a link', () => {
  const LINK = '/?a=1&ohlas-card=purchase&ohlas-overall=5#ohlas-token=x.eyJzdWIiOiIxMDQ4MiJ9.y';

  test('the parameters are gone at once, and the card opens with the answer', async () => {
    const I = await visit(LINK, { consent: 'essential' });
    expect(I.page.url()).toBe(`${url}/?a=1`);
    await I.later(100);
    expect(await I.asks()).toEqual([
      {
        card: 'purchase',
        source: 'link',
        subject: 'order:10482',
        answers: { overall: { shape: 'number', value: 5 } },
        order: { id: '10482' },
        token: 'x.eyJzdWIiOiIxMDQ4MiJ9.y',
      },
    ]);
    expect(await I.page.evaluate(() => window.asking.occasion().audience.evidence)).toBe('token');
  });

  test('any kind of question may be answered, as far as it fits, and nobody agrees by a link', async () => {
    const I = await visit('/?ohlas-card=loyalty&ohlas-recommend=9&ohlas-overall=6&ohlas-consent=panel');
    await I.later(100);
    expect(await I.asks()).toMatchObject([{ answers: { recommend: { shape: 'number', value: 9 } } }]);
    expect(Object.keys((await I.asks())[0]?.answers ?? {})).toEqual(['recommend']);
  });

  test('it counts at the first real input, not at one made by a script', async () => {
    const I = await visit(LINK);
    await I.later(1_000);
    await I.page.evaluate(() =>
      ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'].map((type) =>
        document.body.dispatchEvent(new Event(type, { bubbles: true })),
      ),
    );
    await I.later(10);
    expect(await I.page.evaluate(() => window.asking.counted.length)).toBe(0);
    await I.page.mouse.click(5, 300);
    await I.later(10);
    expect(await I.page.evaluate(() => window.asking.counted.length)).toBe(1);
    await I.later(9_000);
    expect(await I.page.evaluate(() => window.asking.counted.length)).toBe(1);
  });

  test('or after five seconds in view and in focus', async () => {
    const I = await visit(LINK);
    await I.page.bringToFront();
    await I.later(4_000);
    expect(await I.page.evaluate(() => window.asking.counted.length)).toBe(0);
    await I.later(2_000);
    expect(await I.page.evaluate(() => window.asking.counted.length)).toBe(1);
  });

  test('the same link twice goes on with the same response', async () => {
    const I = await visit(LINK, { consent: 'essential' });
    await I.later(100);
    await I.page.mouse.click(5, 300);
    await I.later(10);
    await I.page.goto('about:blank');
    await I.page.goto(url + LINK);
    await I.later(100);
    const [again] = await I.asks();
    expect(again).toMatchObject({ continues: { revision: 1 } });
  });

  test('a fragment of the page stays', async () => {
    const I = await visit('/?ohlas-card=visit#chapter-2');
    expect(I.page.url()).toBe(`${url}/#chapter-2`);
  });
});

test('silence is counted without any id, and sent the next day', async () => {
  const I = await visit('/', { counts: true, prompts: [{ id: 'soon', card: 'wish', when: { seconds: 1 } }] });
  await I.later(6_000);
  await I.page.evaluate(() => window.asking.dismiss());
  await I.later(100);
  expect(await I.page.evaluate(() => window.asking.sent)).toEqual([]);
  await cameBack(I, DAY, '/');
  expect(await I.page.evaluate(() => window.asking.sent)).toEqual([
    {
      type: 'ohlas.counts.v1',
      day: '2026-05-12',
      counts: [
        { prompt: 'soon', audience: 'user', shown: 1, dismissed: 1, started: 0, abandoned: 0, sent: 0 },
      ],
    },
  ]);
  expect((await I.stored())['ohlas-counts']).toBeUndefined();
});

test('explain answers for who is here and for somebody else', async () => {
  const I = await visit('/');
  await I.later(6_000);
  const here = await I.page.evaluate(() => window.asking.explain());
  expect(here.map(({ prompt, shows }) => [prompt, shows])).toEqual([
    ['leaving', false],
    ['ordered', false],
    ['delivered', false],
    ['loyal', false],
    ['policy', false],
  ]);
  const shows = (query: object) =>
    I.page.evaluate(
      async (asked) =>
        (await window.asking.explain(asked)).filter((one) => one.shows).map(({ prompt }) => prompt),
      query,
    );
  expect(await shows({ as: 'buyer', daysSinceOrder: 10, path: '/' })).toEqual(['leaving', 'delivered']);
  expect(await shows({ as: 'buyer' })).toEqual(['ordered']);
});
