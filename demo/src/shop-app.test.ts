import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCTS } from './catalogue/catalogue.js';
import type { Stars } from './catalogue/stars.js';
import { DEMO_FORM } from './orders/address.js';
import { createOrderBook } from './orders/orders.js';
import { POLICY } from './server/policy.js';
import { createShop } from './shop-app.js';
import { LANGUAGES } from './words/languages.js';

const HERE = 'http://shop.test';
let ohlasFolder = '';
beforeAll(() => {
  ohlasFolder = mkdtempSync(join(tmpdir(), 'ohlas-files-'));
  writeFileSync(join(ohlasFolder, 'ohlas.js'), '/* entry */');
  writeFileSync(join(ohlasFolder, 'card-Bx3k9a1Q.js'), '/* part */');
});
afterAll(() => rmSync(ohlasFolder, { recursive: true, force: true }));

const open = () =>
  createShop({
    book: createOrderBook(),
    prove: async ({ number }, delivered) => `${number}.${delivered ? 'delivered' : 'placed'}.signed`,
    now: () => new Date('2026-11-09T10:00:00Z'),
    rated: async () => undefined,
    ohlasFolder,
  });

/** A browser with its cookies, as far as forms need one. */
function browser(shop = open()) {
  const cookies = new Map<string, string>();
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await shop.request(new URL(path, HERE).href, {
      ...init,
      headers: {
        ...init.headers,
        Origin: HERE,
        Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(name, decodeURIComponent(value));
    }
    return response;
  }
  return {
    get: ask,
    post: (path: string, form: Record<string, string>) =>
      ask(path, { method: 'POST', body: new URLSearchParams(form) }),
    text: async (path: string) => (await ask(path)).text(),
  };
}

const PAGES = [
  '/',
  '/?room=study',
  '/?kind=bed&room=hall',
  '/product/lipa-cabinet',
  '/cart',
  '/help/returns',
  '/help/care',
  '/help/privacy',
  '/contact',
  '/account',
];

describe.each(LANGUAGES.map(({ tag }) => tag))('in %s', (tag) => {
  test.each([...PAGES, '/nowhere'])('%s is a page under a strict policy', async (path) => {
    const response = await open().request(HERE + path, { headers: { 'Accept-Language': tag } });
    expect(response.status).toBe(path === '/nowhere' ? 404 : 200);
    expect(response.headers.get('Content-Security-Policy')).toBe(POLICY);
    expect(response.headers.get('Content-Language')).toBe(tag);
    const html = await response.text();
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${tag}">`));
    expectNothingInline(html);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toContain(`data-locale="${tag}"`);
  });
});

/** What the policy would block, and what would have meant a text that nobody wrote. */
function expectNothingInline(html: string): void {
  expect(html).not.toMatch(/ style=|<style|\son[a-z]+="|javascript:/);
  for (const [, attributes = '', body = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (attributes.includes('application/json')) expect(JSON.parse(body)).toHaveProperty('shop.name');
    else expect(body).toBe('');
  }
  expect(html).not.toMatch(/undefined|\[object|NaN/);
}

test('every piece has a page in every language', async () => {
  const shop = open();
  for (const { tag, products } of LANGUAGES)
    for (const { id } of PRODUCTS) {
      const response = await shop.request(`${HERE}/product/${id}`, { headers: { 'Accept-Language': tag } });
      expect(response.status).toBe(200);
      const html = await response.text();
      expectNothingInline(html);
      expect(html).toContain(`<h1>${products[id].name}</h1>`);
      expect(html).toContain(`data-ohlas-subject="product:${id}"`);
    }
});

describe('stars', () => {
  const rated = (stars: Stars | undefined) =>
    createShop({
      book: createOrderBook(),
      prove: async ({ number }, delivered) => `${number}.${delivered ? 'delivered' : 'placed'}.signed`,
      now: () => new Date('2026-11-09T10:00:00Z'),
      rated: async (id) => (id === 'sova-stool' ? stars : undefined),
      ohlasFolder,
    });
  const starsOf = async (shop: ReturnType<typeof createShop>, id: string, tag = 'en') => {
    const page = await shop.request(`${HERE}/product/${id}`, { headers: { 'Accept-Language': tag } });
    return /<p class="rated">(.*?)<\/p>/.exec(await page.text())?.[1];
  };

  test('of sixty pieces stand in the catalogue', async () => {
    const html = await (await open().request(HERE)).text();
    expect(html.match(/<p class="rated">/g)).toHaveLength(60);
    expect(html.match(/<ohlas-stars /g)?.length).toBeGreaterThan(50);
    expect(html).toContain('<p class="rated">Not rated yet</p>');
  });

  test('are read as figures where there is no script, as each language writes them', async () => {
    expect(await starsOf(open(), 'sova-stool')).toBe(
      '<ohlas-stars readonly="" average="4.51" count="128">4.5 of 5 (128)</ohlas-stars>',
    );
    expect(await starsOf(open(), 'sova-stool', 'cs')).toContain('>4,5 z 5 (128)<');
  });

  test('that were given since are added to those from before', async () => {
    const shop = rated({ mean: 1, count: 128 });
    expect(await starsOf(shop, 'sova-stool')).toContain('average="2.75" count="256"');
    expect(await starsOf(shop, 'otava-chair')).toContain('count="87"');
  });

  test('are missing where nobody gave any', async () => {
    expect(await starsOf(open(), 'jez-table')).toBe('Not rated yet');
  });
});

describe('the language switch', () => {
  test('keeps the page and remembers', async () => {
    const me = browser();
    expect(await me.text('/?room=hall&kind=lamp')).toContain('href="/?room=hall&amp;kind=lamp&amp;lang=cs"');
    const answer = await me.get('/?room=hall&kind=lamp&lang=cs');
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/?room=hall&kind=lamp']);
    expect(await me.text('/contact')).toContain('<html lang="cs">');
  });

  test('ignores a language that nobody speaks here', async () => {
    const response = await open().request(`${HERE}/?lang=xx`);
    expect(response.status).toBe(200);
  });

  test('does not lead away from the shop', async () => {
    const response = await open().request(`${HERE}//evil.example/?lang=cs`);
    expect(new URL(response.headers.get('Location') ?? '', HERE).origin).toBe(HERE);
    expect(await (await open().request(`${HERE}//evil.example/`)).text()).not.toMatch(/href="\/\//);
  });
});

describe('from the shelf to the door', () => {
  test('a cart fills, changes and becomes an order', async () => {
    const me = browser();
    const added = await me.post('/cart/add', { product: 'sova-stool', quantity: '2' });
    expect([added.status, added.headers.get('Location')]).toEqual([303, '/cart']);
    await me.post('/cart/add', { product: 'zvon-lamp', quantity: '1' });
    await me.post('/cart/change', { product: 'zvon-lamp', quantity: '1', remove: '1' });
    const cart = await me.text('/cart');
    expect(cart).toContain('Sova walnut stool');
    expect(cart).not.toContain('Zvon pendant lamp');
    expect(cart).toContain('CZK\u00a07,470');

    expect(await me.text('/checkout')).toContain('value="Jana Nováková"');
    const placed = await me.post('/checkout', DEMO_FORM);
    expect(placed.status).toBe(303);
    const path = placed.headers.get('Location') ?? '';
    expect(path).toBe('/order/10482/thank-you');

    const thanks = await me.text(path);
    expectNothingInline(thanks);
    expect(thanks).toContain('Order 10482');
    expect(thanks).toContain('Thursday 12 November');
    expect(thanks).toMatch(
      /data-order="10482" data-order-value="7470" data-order-currency="CZK" data-delivered-by="2026-11-12" data-token="10482\.placed\.signed"/,
    );
    expect(await me.text('/account')).toContain(path);
    expect(await me.text('/account')).toContain('data-token="10482.placed.signed"');
    const letter = await me.text('/order/10482/message');
    expectNothingInline(letter);
    expect(letter).toContain(
      'href="/?ohlas-card=purchase&amp;ohlas-overall=5&amp;ohlas-subject=order:10482#ohlas-token=10482.delivered.signed"',
    );
    expect(await me.text('/cart')).toContain('Your cart is still empty.');
  });

  test('an order is shown to nobody else', async () => {
    const shop = open();
    const me = browser(shop);
    await me.post('/cart/add', { product: 'sova-stool', quantity: '1' });
    await me.post('/checkout', DEMO_FORM);
    const stranger = browser(shop);
    for (const page of ['thank-you', 'message'])
      expect((await stranger.get(`/order/10482/${page}`)).status).toBe(404);
    expect(await stranger.text('/account')).not.toContain('10482');
  });

  test('a wrong form comes back with everything in it and words beside the fields', async () => {
    const me = browser();
    await me.post('/cart/add', { product: 'sova-stool', quantity: '1' });
    const answer = await me.post('/checkout', {
      ...DEMO_FORM,
      email: 'jana@<',
      street: 'Dlouhá',
      note: 'ring twice',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('2 things to correct');
    expect(html).toContain('<a href="#email">An e-mail address looks like name@example.cz.</a>');
    expect(html).toMatch(/id="email"[^>]*aria-invalid="true"[^>]*aria-describedby="email-fault"/);
    expect(html).toContain('value="jana@&lt;"');
    expect(html).toContain('>ring twice</textarea>');
    expect(await me.text('/account')).not.toContain('10482');
  });

  test('an empty cart has no checkout', async () => {
    const me = browser();
    for (const answer of [await me.get('/checkout'), await me.post('/checkout', DEMO_FORM)])
      expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/cart']);
  });

  test('nonsense in the forms changes nothing', async () => {
    const me = browser();
    await me.post('/cart/add', { product: 'sova-stool', quantity: '1' });
    for (const form of [{}, { product: 'nothing', quantity: '1' }, { product: 'sova-stool', quantity: '' }])
      for (const path of ['/cart/add', '/cart/change'])
        expect((await me.post(path, form as Record<string, string>)).status).toBe(303);
    expect(await me.text('/cart')).toMatch(/name="quantity"[^>]*value="1"/);
  });

  test('a form of another site is refused', async () => {
    const response = await open().request(`${HERE}/cart/add`, {
      method: 'POST',
      headers: { Origin: 'https://evil.example' },
      body: new URLSearchParams({ product: 'sova-stool', quantity: '1' }),
    });
    expect(response.status).toBe(403);
  });
});

describe('files', () => {
  test.each([
    ['/ohlas.js', 'text/javascript; charset=utf-8', 'no-cache', '*'],
    ['/card-Bx3k9a1Q.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', '*'],
    ['/pictures/sova-stool.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=3600', null],
  ])('%s', async (path, type, cache, anywhere) => {
    const shop = open();
    const response = await shop.request(HERE + path);
    expect(response.status).toBe(200);
    const { headers } = response;
    expect(headers.get('Content-Type')).toBe(type);
    expect(headers.get('Cache-Control')).toBe(cache);
    expect(headers.get('Access-Control-Allow-Origin')).toBe(anywhere);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    const again = await shop.request(HERE + path, {
      headers: { 'If-None-Match': headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('the style sheet is kept for ever under a name that changes with it', async () => {
    const shop = open();
    const html = await (await shop.request(`${HERE}/`)).text();
    const [path = ''] = /\/shop-[\w-]{10}\.css/.exec(html) ?? [];
    const response = await shop.request(HERE + path);
    expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toContain('immutable');
    expect(await response.text()).toContain('.masthead');
  });

  test.each(['/missing.js', '/..%2fpackage.js', '/sub/ohlas.js', '/pictures/nothing.svg'])(
    'there is no %s',
    async (path) => {
      expect((await open().request(HERE + path)).status).toBe(404);
    },
  );
});
