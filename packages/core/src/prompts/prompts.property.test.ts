import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audienceOf } from '../audience/audience.js';
import { type History, kept, type Level, NOTHING } from '../audience/history.js';
import { bought, isNew, orderKey } from '../audience/purchase.js';
import { seen, visitOf } from '../audience/visit.js';
import { choose } from './decide.js';
import type { Prompt } from './prompt.js';
import { RECOMMENDED } from './recommended.js';
import { answered, dismissed, notYet, shown } from './remember.js';
import { judge, shareOf } from './rules.js';
import type { Situation } from './situation.js';
import { CALM, calm, DAY, HOUR, NOON, PROMPT } from './testing.js';
import { mayBeMet } from './trigger.js';

/** Eager on purpose: whatever may be shown is. */
const PROMPTS: readonly Prompt[] = [
  ...RECOMMENDED,
  { id: 'eager', card: 'wish', when: { pages: 1 } },
  { id: 'thanks', card: 'wish', when: { purchase: true }, thread: 'order' },
  { id: 'parcel', card: 'service', when: { delivered: { days: 0, orAfterOrderDays: 0 } }, thread: 'order' },
];

interface Step {
  readonly wait: number;
  readonly path: '/' | '/cart' | '/done';
  readonly order?: string | undefined;
  readonly reply: 'answer' | 'not-yet' | 'dismiss' | 'leave';
}

const steps = fc.array(
  fc.record<Step>({
    wait: fc.oneof(fc.nat(HOUR), fc.nat(8 * DAY), fc.nat(60 * DAY)),
    path: fc.constantFrom('/', '/', '/cart', '/done'),
    order: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined, freq: 3 }),
    reply: fc.constantFrom('answer', 'not-yet', 'dismiss', 'leave'),
  }),
  { maxLength: 40 },
);

interface Shown {
  readonly at: number;
  readonly visit: number;
  readonly prompt: string;
  readonly path: string;
  readonly order?: string | undefined;
  readonly again: boolean;
}

/** A person who comes back at odd times; what is shown to them, in order. */
function live(life: readonly Step[], consent: Level): readonly Shown[] {
  let now = NOON;
  let history: History = { ...NOTHING, seed: 'seed' };
  const log: Shown[] = [];
  for (const { wait, path, order, reply } of life) {
    now += wait;
    const going = seen(history, now, { cart: path === '/cart' });
    const key = orderKey(order ?? '');
    const fresh = order && path === '/done' && isNew(history, key) ? order : undefined;
    history = kept(fresh ? bought(going, key, { id: fresh, evidence: 'shop' }, now) : going, consent, now);
    const visit = visitOf(history, now);
    const situation = {
      ...CALM,
      now,
      consent,
      history,
      audience: audienceOf(history, { boughtThisVisit: false }, 365, now),
      ...(fresh && { purchase: { id: fresh, evidence: 'shop' as const, key } }),
      page: {
        ...CALM.page,
        path,
        pages: visit?.pages ?? 2,
        quiet: path !== '/',
        confirmation: path === '/done',
      },
      moments: { ...CALM.moments, exit: true },
    };
    const found = choose(PROMPTS, situation);
    if (!found) continue;
    const { prompt, decision } = found;
    // What a page watches for must never keep back what the rules would show.
    expect(mayBeMet(prompt, situation)).toBe(true);
    log.push({
      at: now,
      visit: visit?.startedAt ?? now,
      prompt: prompt.id,
      path,
      order: decision.order?.key,
      again: decision.again,
    });
    history = shown(history, prompt, decision, 1, now);
    if (reply === 'answer') history = answered(history, prompt.id, now);
    if (reply === 'dismiss') history = dismissed(history, prompt.id, now);
    if (reply === 'not-yet' && decision.order && prompt.id === 'delivered')
      history = notYet(history, decision.order.key, { id: 'r', revision: 1, startedAt: now }, now);
    history = kept(history, consent, now);
  }
  return log;
}

const threads = new Set(PROMPTS.filter(({ thread }) => thread).map(({ id }) => id));
const levels = fc.constantFrom<Level>('essential', 'full');
const always = (holds: (log: readonly Shown[]) => void) =>
  fc.assert(
    fc.property(steps, levels, (life, consent) => holds(live(life, consent))),
    { numRuns: 1500 },
  );

describe('whatever a person does', () => {
  test('there is at most one unasked card a visit', () => {
    always((log) => {
      expect(new Set(log.map(({ visit }) => visit)).size).toBe(log.length);
    });
  });

  test('there are 30 days between two cards outside the threads of orders', () => {
    always((log) => {
      const outside = log.filter(({ prompt }) => !threads.has(prompt));
      for (const [index, one] of outside.entries())
        expect(one.at - (outside[index - 1]?.at ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
          30 * DAY,
        );
    });
  });

  test('an order is asked about twice at most, "not yet" apart, and that twice at most', () => {
    always((log) => {
      for (const key of new Set(log.map(({ order }) => order))) {
        const about = log.filter(({ order, prompt }) => key && order === key && threads.has(prompt));
        expect(about.filter(({ again }) => !again).length).toBeLessThanOrEqual(2);
        expect(about.filter(({ again }) => again).length).toBeLessThanOrEqual(2);
        for (const one of about.filter(({ again }) => again)) {
          const before = about.filter(({ prompt, at }) => prompt === one.prompt && at < one.at).at(-1);
          expect(one.at - (before?.at ?? 0)).toBeGreaterThanOrEqual(5 * DAY);
        }
      }
    });
  });

  test('nothing is shown on a quiet path that is no confirmation', () => {
    always((log) => {
      expect(log.filter(({ path }) => path === '/cart')).toEqual([]);
    });
  });

  test('at none nothing is shown at all', () => {
    fc.assert(fc.property(steps, (life) => live(life, 'none').length === 0));
  });

  test('these lives are not empty: every prompt is seen in some of them', () => {
    const lives = fc.sample(steps, { numRuns: 400, seed: 7 });
    const ids = new Set(lives.flatMap((life) => live(life, 'full').map(({ prompt }) => prompt)));
    expect([...ids].sort()).toEqual([
      'delivered',
      'eager',
      'leaving',
      'loyal',
      'ordered',
      'parcel',
      'thanks',
    ]);
  });
});

describe('sampling', () => {
  test('is the same for the same person, whatever else happens', () => {
    const isMeant = (prompt: Prompt, situation: Situation) =>
      judge(prompt, situation).rules.find(([rule]) => rule === 'sample')?.[1];
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(400),
        (seed, id, share, days) => {
          const prompt = { ...PROMPT, id, sample: share };
          const first = calm({ history: { seed } });
          const history = kept(
            answered(shown(first.history, prompt, { again: false }, 1, NOON), id, NOON),
            'full',
            NOON,
          );
          const later = calm({
            history: { ...history },
            now: NOON + days * DAY,
            page: { path: '/elsewhere', pages: 9 },
          });
          expect(isMeant(prompt, later)).toBe(isMeant(prompt, first));
          expect(shareOf(seed, id)).toBeGreaterThanOrEqual(0);
          expect(shareOf(seed, id)).toBeLessThan(1);
        },
      ),
    );
  });

  // 99.9 % binomial interval: p ± 3.29 standard deviations.
  test.each([0.01, 0.1, 0.25, 0.5, 0.9])(
    'of 10,000 people takes %d within the binomial interval',
    (share) => {
      const people = 10_000;
      const taken = [...Array(people).keys()].filter(
        (n) => shareOf(n.toString(36), 'leaving') < share,
      ).length;
      const width = 3.29 * Math.sqrt(people * share * (1 - share));
      expect(Math.abs(taken - people * share)).toBeLessThanOrEqual(width);
    },
  );

  test('a larger share keeps whom a smaller one took', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 0.5, noNaN: true }), (seed, share) => {
        if (shareOf(seed, 'leaving') < share) expect(shareOf(seed, 'leaving')).toBeLessThan(share * 2);
      }),
    );
  });
});
