import { describe, expect, test } from 'vitest';
import type { OrderMemory } from '../audience/history.js';
import { because } from './because.js';
import { choose, decide } from './decide.js';
import type { Prompt } from './prompt.js';
import { RECOMMENDED } from './recommended.js';
import { judge, type Reason, shareOf } from './rules.js';
import type { Situation } from './situation.js';
import { CALM, calm, DAY, HOUR, NOON, PROMPT } from './testing.js';

const delivered = RECOMMENDED.find(({ id }) => id === 'delivered') as Prompt;
const ordered = RECOMMENDED.find(({ id }) => id === 'ordered') as Prompt;
const buyer = { kind: 'buyer', evidence: 'shop', orders: 1, boughtThisVisit: false } as const;
const visit = { startedAt: NOON - 60_000, seenAt: NOON, pages: 1 };
const order = (news: Partial<OrderMemory> = {}): OrderMemory => ({
  asked: [],
  id: '10482',
  at: NOON - 20 * DAY,
  evidence: 'shop',
  ...news,
});
const withOrder = (news: Partial<OrderMemory> = {}, more: Partial<Situation['history']> = {}) =>
  calm({ audience: buyer, history: { visit, orders: { k: order(news) }, ...more } });
const oneOf = (prompts: Situation['history']['prompts']) => calm({ history: { visit, prompts } });
const bought = (asked: readonly string[] = [], more: Partial<Situation['history']> = {}) =>
  calm({
    audience: buyer,
    purchase: { id: '10482', evidence: 'shop', key: 'k' },
    history: { visit, orders: { k: order({ asked, at: NOON }) }, ...more },
  });

const seedOf = (fits: (share: number) => boolean) =>
  [...'abcdefgh'].find((seed) => fits(shareOf(seed, 'one'))) ?? '';

/** What passes, what fails, and the rule that tells them apart. */
const table: readonly (readonly [Reason, string, Partial<Prompt>, Situation, Situation])[] = [
  ['silenced', 'after "Don\'t ask again"', {}, CALM, calm({ history: { silent: true } })],
  ['memory', 'where nothing can be remembered', {}, CALM, { ...CALM, forgetful: true }],
  ['consent', 'at none', {}, calm({ consent: 'essential' }), calm({ consent: 'none' })],
  ['consent', 'when sampling cannot be sticky', { sample: 0.999 }, CALM, calm({ consent: 'essential' })],
  [
    'consent',
    'when orders may not be remembered',
    { when: { ordered: { days: 9 } } },
    withOrder(),
    { ...withOrder(), consent: 'essential' },
  ],
  [
    'consent',
    'when pages cannot be counted',
    { when: { pages: 3 } },
    calm({ page: { pages: 3 } }),
    calm({ consent: 'essential', page: { pages: 2 } }),
  ],
  ['audience', 'for somebody else', { audience: 'buyer' }, calm({ audience: buyer }), CALM],
  ['path', 'elsewhere', { where: { path: ['/chairs'] } }, CALM, calm({ page: { path: '/tables' } })],
  [
    'path',
    'where it is unwanted',
    { where: { not: ['/tables'] } },
    CALM,
    calm({ page: { path: '/tables' } }),
  ],
  [
    'device',
    'on another device',
    { where: { device: 'desktop' } },
    CALM,
    calm({ page: { device: 'phone' } }),
  ],
  ['locale', 'in another language', { where: { locale: 'cs' } }, CALM, calm({ page: { locale: 'csb' } })],
  [
    'bought-this-visit',
    'after buying',
    { where: { boughtThisVisit: false } },
    CALM,
    calm({ page: { boughtThisVisit: true } }),
  ],
  [
    'context',
    'in another context',
    { where: { context: { member: true } } },
    calm({ page: { context: { member: true, plan: 'a' } } }),
    calm({ page: { context: { member: 'true' } } }),
  ],
  ['quiet-path', 'in the checkout', {}, CALM, calm({ page: { quiet: true } })],
  [
    'quiet-path',
    'in the checkout, the confirmation apart',
    {},
    calm({ page: { quiet: true, confirmation: true } }),
    calm({ page: { quiet: true } }),
  ],
  [
    'sample',
    'for people outside the sample',
    { sample: 0.5 },
    calm({ history: { seed: seedOf((share) => share < 0.5) } }),
    calm({ history: { seed: seedOf((share) => share >= 0.5) } }),
  ],
  [
    'cancelled',
    'after what cancels it',
    { cancelOn: 'cart' },
    calm({ moments: { past: ['wish'] } }),
    calm({ moments: { past: ['wish', 'cart'] } }),
  ],
  [
    'once',
    'once ever',
    { limit: { once: 'ever' } },
    CALM,
    oneOf({ one: { times: 1, shown: NOON - 99 * DAY } }),
  ],
  [
    'once',
    'once per version',
    { limit: { once: 'version' } },
    { ...oneOf({ one: { version: 1, shown: NOON - 99 * DAY } }), versions: { visit: 2 } },
    { ...oneOf({ one: { version: 2, shown: NOON - 99 * DAY } }), versions: { visit: 2 } },
  ],
  [
    'once',
    'once per visit',
    { limit: { once: 'session' } },
    oneOf({ one: { shown: NOON - 40 * DAY } }),
    { ...oneOf({ one: { shown: NOON - 30_000 } }), quiet: { ...CALM.quiet, perSession: 2, daysBetween: 0 } },
  ],
  ['once', 'once per order', { ...ordered, id: 'one' }, bought(), bought(['one'])],
  [
    'every-days',
    'before its pause is over',
    { limit: { everyDays: 60 } },
    oneOf({ one: { shown: NOON - 60 * DAY } }),
    oneOf({ one: { shown: NOON - 60 * DAY + 1 } }),
  ],
  [
    'dismissed',
    'after it was closed unanswered',
    {},
    oneOf({ one: { dismissed: NOON - 30 * DAY } }),
    oneOf({ one: { dismissed: NOON - 30 * DAY + 1 } }),
  ],
  [
    'dismissed',
    'for as long as the shop says',
    { limit: { afterDismissDays: 90 } },
    oneOf({ one: { dismissed: NOON - 90 * DAY } }),
    oneOf({ one: { dismissed: NOON - 89 * DAY } }),
  ],
  [
    'max',
    'after so many times',
    { limit: { max: 3 } },
    oneOf({ one: { times: 2, shown: NOON - 31 * DAY } }),
    oneOf({ one: { times: 3, shown: NOON - 31 * DAY } }),
  ],
  [
    'answered',
    'once it has its answer',
    { limit: { untilAnswered: true } },
    oneOf({ one: { shown: NOON - 31 * DAY } }),
    oneOf({ one: { shown: NOON - 31 * DAY, answered: NOON - 31 * DAY } }),
  ],
  [
    'order',
    'for the third time about one order',
    { thread: 'order', when: { purchase: true } },
    bought(['a']),
    bought(['a', 'b']),
  ],
  [
    'session',
    'twice in a visit',
    { ...ordered, id: 'one' },
    bought([], { prompts: { two: { shown: NOON - 61_000 } } }),
    bought([], { prompts: { two: { shown: NOON - 60_000 } } }),
  ],
  [
    'session',
    'twice a day where visits are unknown',
    { ...ordered, id: 'one' },
    { ...bought([], { prompts: { two: { shown: NOON - 25 * HOUR } } }), consent: 'essential' },
    { ...bought([], { prompts: { two: { shown: NOON - 23 * HOUR } } }), consent: 'essential' },
  ],
  [
    'pause',
    'soon after another',
    {},
    oneOf({ two: { shown: NOON - 30 * DAY } }),
    oneOf({ two: { shown: NOON - 30 * DAY + 1 } }),
  ],
  [
    'pause',
    'soon after another, cards of an order apart',
    { ...ordered, id: 'one' },
    bought([], { prompts: { two: { shown: NOON - 2 * DAY } } }),
    calm({ history: { visit, prompts: { two: { shown: NOON - 2 * DAY } } } }),
  ],
  ['page', 'twice on a page', {}, CALM, calm({ moments: { shown: ['one'] } })],
  [
    'settling',
    'while the page settles',
    {},
    calm({ moments: { loaded: 5 } }),
    calm({ moments: { loaded: 4.9 } }),
  ],
  ['hidden', 'where nobody looks', {}, CALM, calm({ obstacles: { hidden: true } })],
  ['typing', 'while somebody types', {}, CALM, calm({ obstacles: { typing: true } })],
  ['covered', 'over a dialog', {}, CALM, calm({ obstacles: { covered: true } })],
  ['occupied', 'beside another card', {}, CALM, calm({ obstacles: { occupied: true } })],
];

describe('a prompt stays quiet', () => {
  test.each(table)('%s: %s', (rule, _when, difference, passing, failing) => {
    const prompt = { ...PROMPT, ...difference };
    const verdict = (situation: Situation) =>
      judge(prompt, situation).rules.find(([reason]) => reason === rule)?.[1];
    expect([verdict(passing), verdict(failing)]).toEqual([true, false]);
    expect(because(rule, true, prompt, passing)).not.toBe(because(rule, false, prompt, failing));
  });

  // Without its order, that of a cards of an order apart is for nobody here.
  test.each(table.filter(([, when]) => when !== 'soon after another, cards of an order apart'))(
    '%s is the reason given: %s',
    (rule, _when, difference, _passing, failing) => {
      expect(decide({ ...PROMPT, ...difference }, failing)).toEqual({ shows: false, because: rule });
    },
  );

  test('every rule but the two below is in this table', () => {
    const covered = new Set<string>(table.map(([rule]) => rule));
    expect(
      judge(PROMPT, CALM)
        .rules.map(([rule]) => rule)
        .filter((rule) => !covered.has(rule)),
    ).toEqual(['inline', 'trigger']);
  });

  test('inline: it stands in the page and comes by no rule', () => {
    expect(decide({ ...PROMPT, display: 'inline' }, CALM)).toEqual({ shows: false, because: 'inline' });
  });
});

describe('a trigger', () => {
  const orders = (news: Partial<OrderMemory>) => withOrder(news);
  test.each<[string, Partial<Prompt['when']>, Situation, Situation]>([
    ['seconds', { seconds: 10 }, calm({ moments: { seconds: 10 } }), calm({ moments: { seconds: 9 } })],
    ['scroll', { scroll: 50 }, calm({ moments: { scroll: 50 } }), calm({ moments: { scroll: 49 } })],
    ['idle', { idle: 30 }, calm({ moments: { idle: 30 } }), calm({ moments: { idle: 29 } })],
    ['pages', { pages: 2 }, calm({ page: { pages: 2 } }), CALM],
    ['exit', { exit: true }, calm({ moments: { exit: true } }), CALM],
    [
      'exit',
      { exit: true, pages: 2 },
      calm({ page: { pages: 2 }, moments: { exit: true } }),
      calm({ moments: { exit: true } }),
    ],
    [
      'click',
      { click: '#a' },
      calm({ moments: { clicked: ['#b', '#a'] } }),
      calm({ moments: { clicked: ['#b'] } }),
    ],
    ['visible', { visible: '#a' }, calm({ moments: { seen: ['#a'] } }), CALM],
    ['cartLeft', { cartLeft: true }, calm({ page: { cartLeft: true } }), CALM],
    [
      'event',
      { event: 'chat', with: { by: 'Eva' } },
      calm({ moments: { events: [{ name: 'chat', props: { by: 'Eva', minutes: 4 } }] } }),
      calm({ moments: { events: [{ name: 'chat', props: { by: 'Jan' } }] } }),
    ],
    ['purchase', { purchase: true }, bought(), withOrder()],
    [
      'ordered',
      { ordered: { days: 45 } },
      orders({ at: NOON - 45 * DAY }),
      orders({ at: NOON - 45 * DAY + 1 }),
    ],
    [
      'delivered',
      delivered.when,
      orders({ deliveredBy: NOON - 2 * DAY, at: NOON - 3 * DAY }),
      orders({ deliveredBy: NOON - 2 * DAY + 1 }),
    ],
    ['delivered', delivered.when, orders({ at: NOON - 10 * DAY }), orders({ at: NOON - 9 * DAY })],
    [
      'delivered',
      { delivered: { days: 0 } },
      orders({ at: NOON - 61_000, deliveredBy: NOON - 61_000 }),
      // Bought in this very visit.
      orders({ at: NOON - 60_000, deliveredBy: NOON - 61_000 }),
    ],
  ])('%s: %o', (name, when, met, unmet) => {
    const prompt = { ...PROMPT, when: when as Prompt['when'] };
    expect(decide(prompt, met)).toMatchObject({ shows: true, trigger: name });
    expect(decide(prompt, unmet)).toEqual({ shows: false, because: 'trigger' });
  });

  test('of several is enough, and the first that is met gives the name', () => {
    const prompt = { ...PROMPT, when: [{ scroll: 90 }, { exit: true }, { seconds: 1 }] } as Prompt;
    expect(decide(prompt, calm({ moments: { exit: true } }))).toMatchObject({ trigger: 'exit' });
    expect(decide(prompt, CALM)).toMatchObject({ trigger: 'seconds' });
  });

  test('with nothing in it is never met', () => {
    expect(decide({ ...PROMPT, when: {} }, CALM)).toEqual({ shows: false, because: 'trigger' });
  });
});

describe('of several orders', () => {
  const orders = {
    old: order({ id: 'old', at: NOON - 50 * DAY }),
    late: order({ id: 'late', at: NOON - 12 * DAY }),
    new: order({ id: 'new', at: NOON - 3 * DAY }),
  };

  test('the newest that is due is asked about', () => {
    const decision = decide(delivered, calm({ audience: buyer, history: { visit, orders } }));
    expect(decision).toMatchObject({ shows: true, order: { id: 'late', key: 'late' } });
  });

  test('one that was asked about makes way for the next', () => {
    const asked = { ...orders, late: { ...orders.late, asked: ['delivered'] } };
    const decision = decide(delivered, calm({ audience: buyer, history: { visit, orders: asked } }));
    expect(decision).toMatchObject({ shows: true, order: { id: 'old' } });
  });
});

describe('after "not yet"', () => {
  const response = { id: '0199', revision: 2, startedAt: NOON - 5 * DAY };
  const waiting = { asked: ['ordered', 'delivered'], notYet: 1, again: NOON, response };

  test('the order is asked about again when five days are over', () => {
    expect(decide(delivered, withOrder(waiting))).toMatchObject({
      shows: true,
      again: true,
      order: { response },
    });
    expect(decide(delivered, withOrder({ ...waiting, again: NOON + 1 }))).toEqual({
      shows: false,
      because: 'trigger',
    });
  });

  test('neither the two cards of the order nor the pauses count', () => {
    const prompts = { delivered: { shown: NOON - 5 * DAY, answered: NOON - 5 * DAY, times: 1 } };
    const limited = {
      ...delivered,
      limit: { once: 'order', everyDays: 60, max: 1, untilAnswered: true },
    } as const;
    expect(decide(limited, withOrder(waiting, { prompts }))).toMatchObject({ shows: true, again: true });
  });

  test('twice at most', () => {
    expect(decide(delivered, withOrder({ ...waiting, notYet: 2 }))).toMatchObject({ shows: true });
    expect(decide(delivered, withOrder({ ...waiting, notYet: 3 }))).toEqual({
      shows: false,
      because: 'once',
    });
  });

  test('another prompt of the order does not take its place', () => {
    expect(decide(ordered, withOrder(waiting))).toEqual({ shows: false, because: 'trigger' });
  });
});

test('of several prompts the first that shows is chosen', () => {
  const prompts = [
    { ...PROMPT, id: 'a', audience: 'buyer' as const },
    { ...PROMPT, id: 'b' },
    { ...PROMPT, id: 'c' },
  ];
  expect(choose(prompts, CALM)?.prompt.id).toBe('b');
  expect(choose(prompts.slice(0, 1), CALM)).toBeUndefined();
});

test('the same situation gives the same answer, and is left as it was', () => {
  const situation = withOrder();
  const before = JSON.stringify(situation);
  expect(decide(delivered, situation)).toEqual(decide(delivered, situation));
  expect(JSON.stringify(situation)).toBe(before);
});

test('two prompts draw their samples apart', () => {
  const together = [...Array(2000).keys()].filter(
    (seed) => shareOf(`${seed}`, 'a') < 0.5 === shareOf(`${seed}`, 'b') < 0.5,
  ).length;
  expect(together).toBeGreaterThan(900);
  expect(together).toBeLessThan(1100);
});
