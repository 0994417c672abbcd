import { describe, expect, test } from 'vitest';
import { type History, kept, type Level, NOTHING, readHistory } from './history.js';

const NOW = Date.UTC(2026, 4, 12);
const DAY = 86_400_000;
const FULL: History = {
  v: 1,
  prompts: {
    leaving: { shown: NOW - 40 * DAY, times: 2, version: 1, dismissed: NOW - 40 * DAY },
    ordered: { shown: NOW - 12 * DAY, times: 1, version: 1, answered: NOW - 12 * DAY },
  },
  orders: {
    '1x2y3z': {
      asked: ['ordered'],
      shown: NOW - 12 * DAY,
      id: '10482',
      at: NOW - 12 * DAY,
      deliveredBy: NOW - 9 * DAY,
      value: 1290,
      currency: 'CZK',
      evidence: 'data-layer',
    },
    unasked: { asked: [], id: '10483', at: NOW - 2 * DAY, evidence: 'shop' },
  },
  links: { l1: { id: '0199e0f6', revision: 2, startedAt: NOW - DAY } },
  visit: { startedAt: NOW - 60_000, seenAt: NOW, pages: 3 },
  seed: 'k3v9',
};

describe('what is kept', () => {
  test('full: everything, in a few hundred bytes', () => {
    expect(kept(FULL, 'full', NOW)).toEqual(FULL);
    expect(JSON.stringify(FULL).length).toBeLessThan(700);
  });

  test('essential: what keeps people from being asked twice, and nothing of purchases or visits', () => {
    expect(kept({ ...FULL, silent: true }, 'essential', NOW)).toEqual({
      v: 1,
      silent: true,
      prompts: FULL.prompts,
      orders: { '1x2y3z': { asked: ['ordered'], shown: NOW - 12 * DAY } },
      links: FULL.links,
    });
  });

  test('none: nothing', () => {
    expect(kept({ ...FULL, silent: true }, 'none', NOW)).toEqual(NOTHING);
  });

  test.each<Level>(['none', 'essential', 'full'])('%s: keeping twice is keeping once', (level) => {
    const once = kept(FULL, level, NOW);
    expect(kept(once, level, NOW)).toEqual(once);
  });

  test('the five newest orders, and none older than 400 days', () => {
    const orders = Object.fromEntries(
      [500, 390, 1, 30, 20, 10, 5].map((days) => [
        `d${days}`,
        { asked: [], id: `${days}`, at: NOW - days * DAY },
      ]),
    );
    expect(Object.keys(kept({ ...NOTHING, orders }, 'full', NOW).orders).sort()).toEqual(
      ['d1', 'd10', 'd20', 'd30', 'd5'].sort(),
    );
  });

  test('what was shown long ago stays, because "once ever" is for ever', () => {
    const prompts = { old: { shown: NOW - 900 * DAY, times: 1 } };
    expect(kept({ ...NOTHING, prompts }, 'full', NOW).prompts).toEqual(prompts);
  });

  test('the forty prompts that were shown last', () => {
    const prompts = Object.fromEntries([...Array(50).keys()].map((n) => [`p${n}`, { shown: NOW - n }]));
    const left = Object.keys(kept({ ...NOTHING, prompts }, 'full', NOW).prompts);
    expect(left).toHaveLength(40);
    expect(left).toContain('p0');
    expect(left).not.toContain('p40');
  });

  test('dates that a wrong clock wrote do not silence for years', () => {
    const history: History = {
      ...NOTHING,
      prompts: { a: { shown: NOW + 5000 * DAY } },
      orders: { b: { asked: ['a'], shown: NOW + 5000 * DAY } },
    };
    expect(kept(history, 'full', NOW)).toEqual(NOTHING);
  });

  test('a lease that is over is gone', () => {
    const lease = { tab: 't', until: NOW + 1 };
    expect(kept({ ...NOTHING, lease }, 'essential', NOW).lease).toEqual(lease);
    expect(kept({ ...NOTHING, lease }, 'essential', NOW + 1).lease).toBeUndefined();
  });
});

describe('what is read', () => {
  test('is what was written', () => {
    expect(readHistory(JSON.stringify(FULL))).toEqual(FULL);
  });

  test.each([
    null,
    undefined,
    '',
    'not ours',
    'null',
    '7',
    '{}',
    '{"v":1}',
    '{"v":1,"prompts":null,"orders":{}}',
    '{"v":1,"prompts":{},"orders":{"a":{}}}',
    '{"v":1,"prompts":{},"orders":{"a":null}}',
    '{"v":0,"prompts":{},"orders":{}}',
  ])('is nothing where it is not ours: %s', (text) => {
    expect(readHistory(text)).toEqual(NOTHING);
  });

  test('a record of a newer version is left alone', () => {
    expect(readHistory('{"v":2,"people":[]}')).toBeUndefined();
  });
});
