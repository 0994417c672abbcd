import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { enter, forget } from './choice.js';
import type { House } from './house.js';
import type { ConsentLevel } from './options.js';

const WAITING = '{"id":"a","body":"{}","state":"waiting"}';
const DELIVERED = '{"id":"b","body":"","state":"accepted"}';

/** The part of `localStorage` that is used; databases are for tests in a browser. */
let kept: { [name: string]: string };

beforeEach(() => {
  kept = Object.defineProperty({}, 'removeItem', { value: (name: string) => delete kept[name] });
  vi.stubGlobal('localStorage', kept);
  vi.stubGlobal('indexedDB', {
    open() {
      const request = { transaction: { abort() {} }, onupgradeneeded() {} };
      queueMicrotask(() => request.onupgradeneeded());
      return request;
    },
    deleteDatabase() {},
  });
});

afterEach(() => vi.unstubAllGlobals());

function shop(gather: () => unknown = () => delete kept['ohlas-outbox-a']) {
  let told = 0;
  const house = {
    given: {},
    gone: { aborted: false },
    watchers: [() => (told += 1)],
    openOutbox: async () => ({ level: () => 'none', allow: async () => gather() }),
  } as unknown as House;
  return { house, told: () => told };
}

describe('consent as a function', () => {
  function asked(ask: () => ConsentLevel | Promise<ConsentLevel>) {
    kept['ohlas-history'] = '{}';
    const { house, told } = shop();
    return { consent: enter(house, ask), told, names: () => Object.keys(kept) };
  }

  test('what is known at once is the answer', async () => {
    const { consent, told, names } = asked(() => 'full');
    expect(await consent()).toBe('full');
    expect(told()).toBe(0);
    expect(names()).toEqual(['ohlas-history']);
  });

  test.each([
    ['throws', () => Promise.reject(new Error('theirs'))],
    [
      'throws at once',
      (): ConsentLevel => {
        throw new Error('theirs');
      },
    ],
  ])('one that %s allows nothing', async (_how, ask) => {
    const { consent, names } = asked(ask);
    expect(await consent()).toBe('none');
    expect(names()).toEqual([]);
  });

  test('one that waits for the person allows nothing until then, erases nothing, and is heard when it comes', async () => {
    let choose: (level: ConsentLevel) => void = () => {};
    let times = 0;
    const { consent, told, names } = asked(() => {
      times += 1;
      return new Promise((resolve) => {
        choose = resolve;
      });
    });
    expect(await consent()).toBe('none');
    expect(names()).toEqual(['ohlas-history']);
    choose('full');
    await expect.poll(told).toBe(1);
    expect(await consent()).toBe('full');
    expect(times).toBe(1);
    expect(names()).toEqual(['ohlas-history']);
  });
});

describe('where nothing may be kept', () => {
  test('all of ours goes, and nothing else', async () => {
    Object.assign(kept, {
      'ohlas-history': '{}',
      'ohlas-counts': '{}',
      'ohlas-draft-comment shop:': '{}',
      'ohlas-outbox-a': WAITING,
      'ohlas-outbox-b': DELIVERED,
      cart: '[]',
    });
    await forget(shop().house);
    expect(Object.keys(kept)).toEqual(['cart']);
  });

  test('answers stay until this page has taken them over', async () => {
    kept['ohlas-outbox-a'] = WAITING;
    await forget(
      shop(() => {
        throw new Error('The file of the outbox did not come.');
      }).house,
    );
    await forget(shop(() => undefined).house);
    expect(Object.keys(kept)).toEqual(['ohlas-outbox-a']);
  });

  test('without answers the outbox is not asked for', async () => {
    kept['ohlas-outbox-b'] = DELIVERED;
    let asked = false;
    await forget(
      shop(() => {
        asked = true;
      }).house,
    );
    expect(asked).toBe(false);
    expect(Object.keys(kept)).toEqual([]);
  });

  test('what was allowed again meanwhile stays', async () => {
    const { house } = shop();
    const done = forget(house);
    house.given = {};
    kept['ohlas-outbox-b'] = DELIVERED;
    await done;
    expect(Object.keys(kept)).toEqual(['ohlas-outbox-b']);
  });

  test('a page without storage is no worse off', async () => {
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('indexedDB', undefined);
    await expect(forget(shop().house)).resolves.toBeUndefined();
  });
});
