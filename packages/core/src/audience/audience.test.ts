import { describe, expect, test } from 'vitest';
import { audienceOf } from './audience.js';
import { type Evidence, type History, NOTHING } from './history.js';
import { bought, merged, orderKey } from './purchase.js';
import { noted, seen, VISIT_PAUSE_MS, visitOf } from './visit.js';

const NOW = Date.UTC(2026, 4, 12);
const DAY = 86_400_000;
const after = (history: History, days: number) =>
  audienceOf(history, { boughtThisVisit: false }, 365, NOW + days * DAY);
const one = (id: string, evidence: Evidence = 'shop', history = NOTHING, days = 0) =>
  bought(history, orderKey(id), { id, evidence }, NOW + days * DAY);

describe('who is here', () => {
  test('a user, where no purchase is known', () => {
    expect(after(NOTHING, 0)).toEqual({ kind: 'user', evidence: 'none' });
  });

  test.each<[readonly Evidence[], Evidence]>([
    [['page', 'data-layer', 'shop', 'token'], 'token'],
    [['page', 'data-layer', 'shop'], 'shop'],
    [['page', 'data-layer'], 'data-layer'],
    [['page'], 'page'],
    [['shop', 'page'], 'shop'],
  ])('of the evidence %j the strongest is told', (kinds, expected) => {
    const orders = kinds.reduce<History>((history, kind) => one(`of-${kind}`, kind, history), NOTHING);
    expect(after(orders, 1)).toEqual({
      kind: 'buyer',
      evidence: expected,
      orders: kinds.length,
      boughtThisVisit: false,
    });
    const [first, ...rest] = kinds;
    const told = {
      order: { key: orderKey(`of-${first}`), evidence: first as Evidence },
      boughtThisVisit: true,
    };
    const before = rest.reduce<History>((history, kind) => one(`of-${kind}`, kind, history), NOTHING);
    expect(audienceOf(before, told, 365, NOW)).toEqual({
      kind: 'buyer',
      evidence: expected,
      orders: kinds.length,
      boughtThisVisit: true,
    });
  });

  test('a token alone is evidence, and no order', () => {
    expect(audienceOf(NOTHING, { token: 'eyJ', boughtThisVisit: false }, 365, NOW)).toEqual({
      kind: 'buyer',
      evidence: 'token',
      boughtThisVisit: false,
    });
  });

  test('after buyerDays a user again', () => {
    expect(after(one('1'), 364.9).kind).toBe('buyer');
    expect(after(one('1'), 365)).toEqual({ kind: 'user', evidence: 'none' });
    expect(audienceOf(one('1'), { boughtThisVisit: false }, 30, NOW + 31 * DAY).kind).toBe('user');
  });

  test('an old order that a page tells of again makes nobody a buyer', () => {
    const told = { order: { key: orderKey('1'), evidence: 'shop' as const }, boughtThisVisit: false };
    expect(audienceOf(one('1'), told, 365, NOW + 365 * DAY).kind).toBe('user');
    expect(audienceOf(NOTHING, told, 365, NOW).kind).toBe('buyer');
  });

  test('what was asked about an order does not tell a purchase', () => {
    expect(after({ ...NOTHING, orders: { a: { asked: ['ordered'], shown: NOW } } }, 1).kind).toBe('user');
  });
});

describe('a purchase', () => {
  test('told five times is one', () => {
    const times = [...Array(5).keys()].reduce<History>(
      (history, day) => one('7', 'data-layer', history, day),
      NOTHING,
    );
    expect(after(times, 5).orders).toBe(1);
    expect(Object.values(times.orders)[0]?.at).toBe(NOW);
  });

  test('told again adds what is new, and the better evidence wins', () => {
    const first = one('7', 'data-layer');
    const again = bought(
      first,
      orderKey('7'),
      { id: '7', evidence: 'shop', deliveredBy: NOW + DAY },
      NOW + 1,
    );
    expect(Object.values(again.orders)).toEqual([
      { asked: [], id: '7', at: NOW, evidence: 'shop', deliveredBy: NOW + DAY },
    ]);
    expect(merged({ evidence: 'token' }, { id: '7', evidence: 'page' }).evidence).toBe('token');
  });

  test('keeps what was asked about it', () => {
    const asked: History = { ...NOTHING, orders: { [orderKey('7')]: { asked: ['ordered'], shown: NOW } } };
    expect(one('7', 'shop', asked).orders[orderKey('7')]?.asked).toEqual(['ordered']);
  });

  test('empties the cart of the visit, an old one does not', () => {
    const carted = seen(NOTHING, NOW, { cart: true });
    expect(one('7', 'shop', carted).visit).toEqual({ startedAt: NOW, seenAt: NOW, pages: 1, bought: true });
    const later = seen(one('7'), NOW + DAY, { cart: true });
    expect(one('7', 'shop', later, 1).visit).toEqual(later.visit);
  });
});

describe('a visit', () => {
  const opened = seen(NOTHING, NOW, { cart: false });

  test('counts pages, and goes on with input', () => {
    const next = seen(seen(opened, NOW + 1000), NOW + 2000, { cart: false });
    expect(next.visit).toEqual({ startedAt: NOW, seenAt: NOW + 2000, pages: 2 });
  });

  test('is over after 30 minutes without either, in any tab', () => {
    expect(visitOf(opened, NOW + VISIT_PAUSE_MS - 1)).toBeDefined();
    expect(visitOf(opened, NOW + VISIT_PAUSE_MS)).toBeUndefined();
    const next = seen(opened, NOW + VISIT_PAUSE_MS);
    expect(next.visit).toEqual({ startedAt: NOW + VISIT_PAUSE_MS, seenAt: NOW + VISIT_PAUSE_MS, pages: 1 });
  });

  test('remembers the cart until something was bought', () => {
    const carted = seen(opened, NOW + 1, { cart: true });
    expect(seen(carted, NOW + 2, { cart: false }).visit?.cart).toBe(true);
  });

  test('remembers each cancelling event once', () => {
    expect(noted(noted(opened, 'a'), 'a').visit?.past).toEqual(['a']);
    expect(noted(NOTHING, 'a')).toBe(NOTHING);
  });
});
