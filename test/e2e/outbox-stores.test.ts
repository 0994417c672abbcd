import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build, defaultClientConditions } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { STORE_CONTRACT } from '../../packages/core/src/outbox/store.contract.js';
import { launchChromium } from '../browser.js';

// The outbox on a real browser's storage, network and locks; everything above it is tested without one.

const SCRIPT = fileURLToPath(new URL('outbox-stores.page.ts', import.meta.url));

/** A waiting record as the first library wrote it, to the letter. It may never be changed, only be read. */
const FIRST = {
  id: 'older',
  revision: 1,
  body: '{"type":"ohlas.response.v1","id":"older","revision":1}',
  card: 'comment',
  since: Date.now() - 86_400_000,
  tries: 3,
  state: 'waiting',
  endpointKey: '',
  notBefore: Date.now() - 3_600_000,
  firm: false,
  lastStatus: 503,
};

let browser: Browser;
let server: Server;
let url: string;
let code: string;
let context: BrowserContext;

/** What the endpoint does with a request, and what has arrived. */
let endpoint: (response: ServerResponse, request: IncomingMessage) => void;
let arrived: { id: string; revision: number; raw: string }[];

const created = (response: ServerResponse) => response.writeHead(201).end('{}');
const ids = () => arrived.map(({ id }) => id);

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
  server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    if (pathname === '/it.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
    } else if (request.method === 'POST') {
      let raw = '';
      for await (const chunk of request.setEncoding('utf8')) raw += chunk;
      arrived.push({ ...(JSON.parse(raw) as { id: string; revision: number }), raw });
      endpoint(response, request);
    } else {
      const policy = searchParams.get('policy');
      const reportOnly = searchParams.get('report');
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          ...(policy && { 'content-security-policy': policy }),
          ...(reportOnly && { 'content-security-policy-report-only': reportOnly }),
        })
        .end('<!doctype html><title>page</title><script src="/it.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

beforeEach(async () => {
  arrived = [];
  endpoint = created;
  context = await browser.newContext();
});

afterEach(() => context.close());

async function visit(path = '/', before?: () => void): Promise<Page> {
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(url + path);
  return page;
}

/** A page whose outbox is open. */
async function open(path = '/', before?: () => void, options = {}): Promise<Page> {
  const page = await visit(path, before);
  await page.evaluate((given) => {
    window.outbox = window.it.openOutbox({ endpoint: '/responses', consent: 'essential', ...given });
    window.news = [];
  }, options);
  return page;
}

const put = (page: Page, id: string, options: { hold?: boolean; revision?: number } = {}) =>
  page.evaluate(
    ([id, { hold = false, revision = 1 }]) => {
      window.outbox.put(window.it.response(id, revision), {
        hold,
        notify: ({ kind }) => window.news.push(kind),
      });
    },
    [id, options] as const,
  );

const news = (page: Page) => page.evaluate(() => window.news);
const pending = (page: Page) => page.evaluate(() => window.outbox.pending());
const states = (page: Page, store = 'IndexedDB') =>
  page.evaluate(
    async (store) => (await window.it.records(store)).map(({ id, state }) => `${id} ${state}`),
    store,
  );

async function until<T>(read: () => T | Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (holds(value) || Date.now() > end) {
      expect(value).toSatisfy(holds);
      return value;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.each(['IndexedDB', 'localStorage'])('the store on %s', (store) => {
  test.each(STORE_CONTRACT.map(({ name }) => name))('%s', async (name) => {
    const page = await visit();
    await page.evaluate(([store, name]) => window.it.runCase(store, name), [store, name] as const);
  });
});

describe('the place on the disk', () => {
  test('what was stored is there for the next page, and leaves by itself', async () => {
    endpoint = (response) => response.destroy();
    const page = await open();
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('stored') && all.includes('retrying'),
    );
    endpoint = created;
    const next = await open();
    await until(
      () => pending(next),
      (all) => all.length === 0,
    );
    expect(new Set(arrived.map(({ raw }) => raw)).size).toBe(1);
    expect(await states(next)).toEqual(['a accepted']);
  });

  test('a newer library has been here before: its database is used as it is, and its records leave', async () => {
    const page = await visit();
    await page.evaluate(
      (record) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('ohlas-outbox', 7);
          request.onupgradeneeded = () => {
            request.result.createObjectStore('responses').put(record, record.id);
            request.result.createObjectStore('later');
          };
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
      {
        ...FIRST,
        id: 'newer',
        body: FIRST.body.replace('older', 'newer'),
        mood: 'unknown to us',
        more: { deep: [1] },
      },
    );
    const next = await open();
    await put(next, 'a');
    await until(ids, (all) => all.includes('a') && all.includes('newer'));
    expect(arrived.find(({ id }) => id === 'newer')?.raw).toBe(FIRST.body.replace('older', 'newer'));
    // What it knows about its own is still there.
    expect(await next.evaluate(() => window.it.records('IndexedDB'))).toContainEqual(
      expect.objectContaining({ id: 'newer', state: 'accepted', mood: 'unknown to us', more: { deep: [1] } }),
    );
  });

  test.each(['IndexedDB', 'localStorage'])(
    'an older library has been here before: what the first one kept in %s leaves',
    async (place) => {
      const page = await visit();
      await page.evaluate(
        ([record, place]) =>
          new Promise<void>((resolve) => {
            if (place === 'localStorage') {
              localStorage.setItem(`ohlas-outbox-${record.id}`, JSON.stringify(record));
              return resolve();
            }
            const request = indexedDB.open('ohlas-outbox', 1);
            request.onupgradeneeded = () => {
              request.result.createObjectStore('responses').put(record, record.id);
            };
            request.onsuccess = () => {
              request.result.close();
              resolve();
            };
          }),
        [FIRST, place] as const,
      );
      const next = await open();
      await until(ids, (all) => all.includes('older'));
      expect(arrived[0]?.raw).toBe(FIRST.body);
      await until(
        () => pending(next),
        (all) => all.length === 0,
      );
    },
  );

  test('does not stand in the way of a tab that upgrades it', async () => {
    const page = await open();
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('ohlas-outbox', 2);
          request.onsuccess = () => resolve('upgraded');
          // By one that is just writing down what was accepted, for as long as that takes.
          request.onblocked = () => setTimeout(resolve, 10_000, 'blocked');
        }),
    );
    expect(outcome).toBe('upgraded');
  });

  test.each([
    [
      'throws',
      () =>
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        }),
    ],
    ['is null', () => Object.defineProperty(window, 'indexedDB', { value: null })],
    [
      'never opens',
      () => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      },
    ],
  ])('localStorage serves where IndexedDB %s, and thanks wait for the endpoint', async (_, spoil) => {
    endpoint = (response) => response.destroy();
    const page = await open('/', spoil);
    await put(page, 'a');
    await until(
      () => states(page, 'localStorage'),
      (all) => all.length === 1,
    );
    expect(await news(page)).not.toContain('stored');
    endpoint = created;
    await page.evaluate(() => window.outbox.flush());
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
    expect(await states(page, 'localStorage')).toEqual(['a accepted']);
  });

  test('localStorage serves where another page holds on to the database', async () => {
    const other = await visit('/');
    await other.evaluate(() => {
      const request = indexedDB.open('ohlas-outbox');
      request.onupgradeneeded = () => request.result.createObjectStore('responses');
      request.onsuccess = () => {
        const store = request.result.transaction('responses', 'readwrite').objectStore('responses');
        // As a page in WebKit's back-forward cache does: the transaction never ends.
        const hold = () => {
          store.count().onsuccess = hold;
        };
        hold();
      };
    });
    endpoint = (response) => response.destroy();
    const page = await open();
    await put(page, 'a');
    await until(
      () => page.evaluate(() => Object.keys(localStorage).length),
      (kept) => kept === 1,
    );
    expect(await news(page)).not.toContain('stored');
  });

  test('memory serves where nothing else does, and goes on trying', async () => {
    const page = await open('/', () => {
      for (const name of ['indexedDB', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
    });
    endpoint = (response) => response.destroy();
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('retrying'),
    );
    endpoint = created;
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
    expect(await news(page)).not.toContain('stored');
  });

  test('a full localStorage is no reason to lose one', async () => {
    const page = await open('/', () => {
      Object.defineProperty(window, 'indexedDB', { value: null });
      localStorage.setItem('shop', 'x'.repeat(5 * 1024 * 1024 - 100));
    });
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
  });
});

describe('consent', () => {
  test('none: nothing is kept on the device', async () => {
    const page = await open('/', undefined, { consent: 'none' });
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('lowered: what waits is sent from memory, and the device forgets it', async () => {
    endpoint = (response) => response.destroy();
    const page = await open();
    await put(page, 'a');
    await until(
      () => states(page),
      (all) => all.length === 1,
    );
    await page.evaluate(() => window.outbox.allow('none'));
    expect(await states(page)).toEqual([]);
    expect(await pending(page)).toMatchObject([{ id: 'a' }]);
    endpoint = created;
    await until(
      () => pending(page),
      (all) => all.length === 0,
    );
    expect(await states(page)).toEqual([]);
  });
});

describe('the probe', () => {
  test('finds nothing on a new device, and leaves nothing there', async () => {
    const page = await visit();
    expect(await page.evaluate(() => window.it.probe())).toBe(false);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('finds what waits, in either place, and nothing when all is gone', async () => {
    endpoint = (response) => response.destroy();
    const page = await open();
    await put(page, 'a');
    await until(
      () => states(page),
      (all) => all.length === 1,
    );
    expect(await page.evaluate(() => window.it.probe())).toBe(true);
    await page.evaluate(() => window.outbox.drop('a'));
    expect(await page.evaluate(() => window.it.probe())).toBe(false);
    await page.evaluate(() => localStorage.setItem('ohlas-outbox-b', '{}'));
    expect(await page.evaluate(() => window.it.probe())).toBe(true);
  });

  test('does not mind a page without storage', async () => {
    const page = await visit('/', () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    expect(await page.evaluate(() => window.it.probe())).toBe(false);
  });
});

describe('the page goes away', () => {
  test.each(['unheld', 'held'])('what was just put arrives or waits: %s', async (how) => {
    const page = await open();
    for (let turn = 0; turn < 5; turn += 1) {
      const id = `${how}-${turn}`;
      await page.evaluate(
        ([id, hold]) => {
          window.outbox.put(window.it.response(id), { hold });
          location.assign('/elsewhere');
        },
        [id, how === 'held'] as const,
      );
      await page.waitForURL('**/elsewhere');
      await until(ids, (all) => all.includes(id));
      await page.goto(url);
      await page.evaluate(() => {
        window.outbox = window.it.openOutbox({ endpoint: '/responses', consent: 'essential' });
      });
    }
  });

  test('what is held sets out when the tab is hidden', async () => {
    const page = await open();
    await put(page, 'a', { hold: true });
    await until(
      () => news(page),
      (all) => all.includes('stored'),
    );
    expect(arrived).toEqual([]);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    await until(ids, (all) => all.includes('a'));
  });

  test.each(['online', 'pageshow', 'visibilitychange'])('%s is a good moment to try again', async (type) => {
    endpoint = (response) => response.writeHead(404).end();
    const page = await open();
    await put(page, 'a');
    // Told first, then written down; a moment in between would meet a try that is not over.
    await until(
      () => pending(page),
      ([record]) => record?.lastStatus === 404,
    );
    endpoint = created;
    await page.evaluate((type) => {
      const event =
        type === 'pageshow'
          ? new PageTransitionEvent(type, { persisted: true })
          : new Event(type, { bubbles: true });
      (type === 'visibilitychange' ? document : window).dispatchEvent(event);
    }, type);
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
  });

  test('after close() nothing is heard any more', async () => {
    endpoint = (response) => response.writeHead(404).end();
    const page = await open();
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('retrying'),
    );
    await page.evaluate(() => {
      window.outbox.close();
      dispatchEvent(new Event('online'));
    });
    await page.waitForTimeout(300);
    expect(arrived).toHaveLength(1);
  });
});

describe('tabs', () => {
  test('four of them deliver twenty waiting responses once each', async () => {
    const page = await open('/', undefined, { endpoint: undefined });
    for (let i = 0; i < 20; i += 1) await put(page, `r${i}`);
    await until(
      () => states(page),
      (all) => all.length === 20,
    );
    const tabs = await Promise.all([visit(), visit(), visit(), visit()]);
    await Promise.all(
      tabs.map((tab) =>
        tab.evaluate(() => {
          window.outbox = window.it.openOutbox({ endpoint: '/responses', consent: 'essential' });
        }),
      ),
    );
    await until(
      () => pending(page),
      (all) => all.length === 0,
    );
    expect(ids().sort()).toEqual(Array.from({ length: 20 }, (_, i) => `r${i}`).sort());
  });

  test('without Web Locks too', async () => {
    const page = await open('/', undefined, { endpoint: undefined });
    for (let i = 0; i < 10; i += 1) await put(page, `r${i}`);
    await until(
      () => states(page),
      (all) => all.length === 10,
    );
    const noLocks = () => Object.defineProperty(navigator, 'locks', { value: undefined });
    const tabs = await Promise.all([visit('/', noLocks), visit('/', noLocks)]);
    await Promise.all(
      tabs.map((tab) =>
        tab.evaluate(() => {
          window.outbox = window.it.openOutbox({ endpoint: '/responses', consent: 'essential' });
        }),
      ),
    );
    await until(
      () => pending(page),
      (all) => all.length === 0,
    );
    expect(ids().sort()).toEqual(Array.from({ length: 10 }, (_, i) => `r${i}`).sort());
  });
});

describe('the network', () => {
  test('gone and back: it leaves without anyone’s help', async () => {
    const page = await open();
    await context.setOffline(true);
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('stored') && all.includes('retrying'),
    );
    await context.setOffline(false);
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
    expect(ids()).toEqual(['a']);
  });

  test('an endpoint that is no address is as good as none, until it is mended', async () => {
    const page = await open('/', undefined, { endpoint: 'http://' });
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('stored'),
    );
    await page.evaluate(() => window.outbox.reconfigure({ endpoint: '/responses' }));
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
  });

  test('a redirect is not followed, and told apart', async () => {
    endpoint = (response) => response.writeHead(302, { location: '/elsewhere' }).end();
    const page = await open();
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('retrying'),
    );
    expect(await page.evaluate(() => window.it.events)).toContainEqual(
      expect.objectContaining({ id: 'a', outcome: 'retry', status: 0 }),
    );
  });

  test('a policy that blocks the endpoint stops it, with the directive by name', async () => {
    const page = await open(`/?policy=${encodeURIComponent("connect-src 'none'")}`);
    await put(page, 'a');
    await until(
      () => page.evaluate(() => window.it.events),
      (all) => all.some((event) => event.outcome === 'blocked'),
    );
    expect(await page.evaluate(() => window.it.events)).toContainEqual({
      outcome: 'blocked',
      directive: 'connect-src',
    });
    const tries = await page.evaluate(async () => {
      await window.outbox.flush();
      return window.it.events.filter(({ outcome }) => outcome === 'retry').length;
    });
    expect(tries).toBe(1);
    expect(await pending(page)).toMatchObject([{ id: 'a', state: 'waiting' }]);
    expect(arrived).toEqual([]);
  });

  test('a policy that only reports blocks nothing', async () => {
    const page = await open(`/?report=${encodeURIComponent("connect-src 'none'")}`);
    await put(page, 'a');
    await until(
      () => news(page),
      (all) => all.includes('accepted'),
    );
    await page.waitForTimeout(200);
    await put(page, 'b');
    await until(ids, (all) => all.includes('b'));
    // The endpoint has it before the page has heard so.
    await until(
      () => page.evaluate(() => window.it.events.map(({ outcome }) => outcome).join()),
      (told) => told === 'accepted,accepted',
    );
  });

  test('a page with another JSON and a Prototype.js sends what was said', async () => {
    const page = await visit('/', () => {
      const spoilt = { value: () => '"spoilt"', enumerable: true, configurable: true };
      Object.defineProperty(Array.prototype, 'toJSON', spoilt);
      Object.defineProperty(String.prototype, 'toJSON', spoilt);
      JSON.stringify = () => '"spoilt"';
    });
    await page.evaluate(() => {
      window.outbox = window.it.openOutbox({ endpoint: '/responses', consent: 'essential' });
      const answers = [
        {
          question: 'causes',
          kind: 'choices',
          label: 'A "b"',
          standard: true,
          shape: 'choices' as const,
          values: ['x', 'y'],
        },
      ];
      window.outbox.put(window.it.response('a', 1, { answers }));
    });
    await until(ids, (all) => all.includes('a'));
    expect(JSON.parse(arrived[0]?.raw ?? '')).toMatchObject({
      id: 'a',
      answers: [{ label: 'A "b"', values: ['x', 'y'] }],
    });
  });
});
