import type { OhlasResponse } from '@ohlas/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf } from './counts-of.js';
import { COUNT_KEYS, type Count, changes } from './numbers/count.js';
import type { Estimate, Range } from './numbers/estimate.js';
import { scores } from './report.js';
import { choice, number, response } from './testing.js';

const star = fc.integer({ min: 1, max: 5 });
const audience = fc.constantFrom('user' as const, 'buyer' as const);
const source = fc.constantFrom('prompt' as const, 'link' as const, 'launcher' as const);
const causes = fc.subarray(['late-delivery', 'not-arrived', 'damaged', 'other']);
const day = fc.constantFrom('2026-02-28', '2026-03-01', '2026-03-02', '2026-03-12');

/** One filled-in card of everything that is scored, and the day it counts for. */
const filled = fc
  .record({
    audience,
    source,
    causes,
    day,
    overall: star,
    card: fc.constantFrom('visit', 'checkout', 'purchase'),
    recommend: fc.integer({ min: 0, max: 10 }),
    ease: fc.integer({ min: 1, max: 7 }),
    expected: fc.integer({ min: -2, max: 2 }),
    items: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 10 }))),
    found: fc.constantFrom('easily', 'with-effort', 'partly', 'no', 'just-browsing'),
    partial: fc.boolean(),
    ignored: fc.constantFrom(null, null, null, 'test' as const, 'withdrawn' as const, 'quarantined' as const),
  })
  .map((it) => ({
    ...it,
    response: response(
      it.card,
      it.audience,
      [
        number(
          'overall',
          it.overall,
          [1, 5],
          it.card === 'purchase' ? 'order-satisfaction' : 'visit-satisfaction',
        ),
        number('recommend', it.recommend, [0, 10], 'recommend'),
        number('ease', it.ease, [1, 7], 'ease'),
        number('expectation.value', it.expected, [-2, 2], 'expectation.value'),
        number('satisfaction', it.items[0] ?? 1, [1, 10], 'index.satisfaction'),
        number('expectations', it.items[1] ?? 1, [1, 10], 'index.expectations'),
        number('ideal', it.items[2] ?? 1, [1, 10], 'index.ideal'),
        choice('found', [it.found], 'task-completion'),
        choice('causes', it.causes),
      ],
      {
        source: it.source,
        status: it.ignored === 'withdrawn' ? 'withdrawn' : it.partial ? 'partial' : 'complete',
        test: it.ignored === 'test',
      },
    ),
  }));
type Filled = { readonly response: OhlasResponse; readonly day: string; readonly ignored: string | null };
const many = fc.array(filled, { maxLength: 40 });

const rowsOf = (cards: readonly Filled[]) => cards.flatMap(rowsOfOne);
const rowsOfOne = (card: Filled) =>
  countsOf(card.response, { day: card.day, quarantined: card.ignored === 'quarantined' });

/** What a receiver's table does: one row a key, numbers added up. */
function table(rows: Iterable<Count>): Count[] {
  const sums = new Map<string, Count>();
  for (const row of rows) {
    const key = COUNT_KEYS.map((name) => row[name]).join('\n');
    sums.set(key, { ...row, n: row.n + (sums.get(key)?.n ?? 0) });
  }
  return [...sums.values()];
}

/** Written out from raw answers, sharing nothing with the code: every answer is looked at, every time. */
function slowMean(values: readonly number[], [min, max]: Range): Estimate {
  const n = values.length;
  if (n === 0) return { n, value: null, low: null, high: null };
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  if (new Set(values).size === 1) return { n, value: mean, low: null, high: null };
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const half = slowT(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { n, value: mean, low: Math.max(min, mean - half), high: Math.min(max, mean + half) };
}

/** Bisection on the share within ± t, integrated by the midpoint rule over the angle. */
function slowT(df: number): number {
  const area = (to: number) => {
    let sum = 0;
    for (let i = 0; i < 2000; i += 1) sum += Math.cos((to * (i + 0.5)) / 2000) ** (df - 1);
    return sum * to;
  };
  const all = area(Math.PI / 2);
  let [low, high] = [1.9, 13];
  for (let i = 0; i < 40; i += 1) {
    const t = (low + high) / 2;
    if (area(Math.atan(t / Math.sqrt(df))) < 0.95 * all) low = t;
    else high = t;
  }
  return low;
}

/** Wilson's ends found by bisection on the score test they invert. */
function slowShare(k: number, n: number): Estimate {
  if (n === 0) return { n, value: null, low: null, high: null };
  const seen = k / n;
  const end = (outer: number) => {
    let [inside, outside] = [seen, outer];
    for (let i = 0; i < 60; i += 1) {
      const p = (inside + outside) / 2;
      if ((seen - p) ** 2 <= (1.959963984540054 ** 2 * p * (1 - p)) / n) inside = p;
      else outside = p;
    }
    return inside;
  };
  return { n, value: seen, low: end(0), high: end(1) };
}

/** The slow integration is right to seven digits, and an index has two of them before its point. */
const close = ({ n, value, low, high }: Estimate, factor = 1) => {
  const near = (x: number | null) => (x === null ? null : expect.closeTo(x * factor, 4));
  return { n, value: near(value), low: near(low), high: near(high) };
};

describe('scores', () => {
  test('agree with a slow model that looks at every raw answer', () => {
    fc.assert(
      fc.property(many, audience, (cards, who) => {
        const raw = cards.filter(
          (card) => card.ignored === null && card.audience === who && card.source !== 'launcher',
        );
        const find = (measure: string, score: string) => {
          const { n, value, low, high } = scores(rowsOf(cards), { audience: who, measure }).find(
            (row) => row.score === score,
          ) ?? { n: 0, value: null, low: null, high: null };
          return { n, value, low, high };
        };
        const orders = raw.filter(({ card }) => card === 'purchase').map(({ overall }) => overall);
        expect(find('order-satisfaction', 'mean')).toEqual(close(slowMean(orders, [1, 5])));
        const satisfied = orders.filter((value) => value >= 4).length;
        expect(find('order-satisfaction', 'csat')).toEqual(close(slowShare(satisfied, orders.length), 100));
        const easy = raw.filter(({ ease }) => ease >= 5).length;
        expect(find('ease', 'ease')).toEqual(close(slowShare(easy, raw.length)));
        expect(find('ease', 'ease-mean')).toEqual(
          close(
            slowMean(
              raw.map(({ ease }) => ease),
              [1, 7],
            ),
          ),
        );
        const index = raw.map(({ items }) => ((items.reduce((a, b) => a + b, 0) - 3) / 27) * 100);
        expect(find('index', 'index')).toEqual(close(slowMean(index, [0, 100])));
        const expected = raw.map((card) => card.expected);
        expect(find('expectation.value', 'expectation')).toEqual(close(slowMean(expected, [-2, 2])));
        const tasks = raw.map(({ found }) => found).filter((found) => found !== 'just-browsing');
        const done = tasks.map((found) => (found === 'no' ? 0 : found === 'partly' ? 0.5 : 1));
        const sum = done.reduce((a: number, b) => a + b, 0);
        expect(find('task-completion', 'completion')).toEqual(close(slowShare(sum, tasks.length)));
        const group = (low: number, high: number) =>
          raw.filter(({ recommend }) => recommend >= low && recommend <= high).length;
        const value = raw.length === 0 ? null : (100 * (group(9, 10) - group(0, 6))) / raw.length;
        expect(find('recommend', 'recommendation').value).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });

  test('lie in their interval, which lies in their range', () => {
    fc.assert(
      fc.property(many, fc.constantFrom('day' as const, 'week' as const, undefined), (cards, by) => {
        for (const { value, low, high, range, unfinished } of scores(rowsOf(cards), { by, source: 'all' })) {
          if (value !== null) expect(value).toSatisfy((x: number) => range[0] <= x && x <= range[1]);
          if (value === null || low === null || high === null) expect([low, high]).toEqual([null, null]);
          else expect([range[0], low, value, high, range[1]]).toSatisfy(ascends);
          expect(unfinished).toSatisfy((x: number) => x >= 0 && x <= 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('come out the same, to the last bit, in any order and from a table of sums', () => {
    const shuffled = many.chain((cards) =>
      fc.record({
        cards: fc.constant(cards),
        again: fc.shuffledSubarray(cards, { minLength: cards.length, maxLength: cards.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ cards, again }) => {
        const plain = JSON.stringify(scores(rowsOf(cards), { by: 'week' }));
        expect(JSON.stringify(scores(rowsOf(again), { by: 'week' }))).toBe(plain);
        expect(JSON.stringify(scores(table(rowsOf(again)), { by: 'week' }))).toBe(plain);
      }),
      { numRuns: 60 },
    );
  });

  test('of a table kept up to date by changes are those of what was answered last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(filled, filled), { maxLength: 20 }), (revised) => {
        const kept = revised.flatMap(([first, second]) => [
          ...rowsOfOne(first),
          ...changes(rowsOfOne(first), rowsOfOne(second)),
        ]);
        const last = revised.map(([, second]) => second);
        expect(scores(table(kept))).toEqual(scores(rowsOf(last)));
      }),
      { numRuns: 60 },
    );
  });

  test('of one audience do not depend on the other', () => {
    fc.assert(
      fc.property(many, (cards) => {
        const of = (rows: readonly Count[]) => scores(rows).filter((row) => row.audience === 'buyer');
        const all = rowsOf(cards);
        expect(of(all)).toEqual(of(all.filter((row) => row.audience === 'buyer')));
      }),
      { numRuns: 60 },
    );
  });
});

const ascends = (values: readonly number[]) => values.every((x, i) => i === 0 || (values[i - 1] ?? x) <= x);
