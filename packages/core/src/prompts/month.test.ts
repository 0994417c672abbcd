import { expect, test } from 'vitest';
import { audienceOf } from '../audience/audience.js';
import { type History, kept, type Level, NOTHING } from '../audience/history.js';
import { bought, isNew, orderKey } from '../audience/purchase.js';
import { seen, visitOf } from '../audience/visit.js';
import { choose } from './decide.js';
import { RECOMMENDED } from './recommended.js';
import { answered, dismissed, notYet, shown } from './remember.js';
import { CALM, DAY, NOON } from './testing.js';

const MINUTE = 60_000;
const VISITORS = 500;

/** A page that comes up, or somebody who turns to leave it. */
interface Happening {
  readonly at: number;
  readonly what: 'page' | 'exit';
  readonly path: string;
  readonly order?: { readonly id: string; readonly deliveredBy?: number } | undefined;
  /** What the person does with a card that comes up here. */
  readonly reply: 'answer' | 'not-yet' | 'dismiss';
}

interface Visitor {
  readonly name: string;
  readonly consent: Level;
  readonly month: readonly Happening[];
}

/** Numbers that look like chance and are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

function visitor(number: number): Visitor {
  const draw = chance(number);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
  const month: Happening[] = [];
  const visits = Math.floor(draw() * 9);
  const starts = [...Array(visits)].map(() => NOON + draw() * 30 * DAY).sort((a, b) => a - b);
  let free = 0;
  for (const start of starts) {
    // Two visits of one person do not overlap; they may well follow within the half hour.
    let at = Math.floor(Math.max(start, free));
    const pages = 1 + Math.floor(draw() * 6);
    const buys = draw() < 0.25;
    for (let page = 1; page <= pages; page += 1) {
      const done = buys && page === pages;
      const path = done ? '/done' : pick(['/', '/chairs', '/tables', '/cart']);
      const deliveredBy = draw() < 0.6 ? at + Math.floor(draw() * 6 * DAY) : undefined;
      const order = done ? { id: `${number}-${at}`, ...(deliveredBy && { deliveredBy }) } : undefined;
      const reply = pick(['answer', 'not-yet', 'dismiss'] as const);
      month.push({ at, what: 'page', path, order, reply });
      at += Math.floor((0.2 + draw() * 12) * MINUTE);
      if (draw() < 0.4) month.push({ at, what: 'exit', path, reply });
      at += Math.floor(draw() * 8 * MINUTE);
    }
    free = at + Math.floor(draw() * 50 * MINUTE);
  }
  return { name: `visitor ${number}`, consent: pick(['full', 'full', 'essential', 'none']), month };
}

/** One line for each card: `visitor 7 delivered 7-1778… at 1778…`. */
type Log = readonly string[];

/** What the rooms that ship do, step by step as a page would. */
function decided({ name, consent, month }: Visitor): Log {
  const log: string[] = [];
  let history: History = { ...NOTHING, seed: name };
  let fresh: Happening['order'];
  let before: Happening | undefined;
  let back = false;
  for (const one of month) {
    const { at: now, what, path, order, reply } = one;
    const page = what === 'page' ? { cart: path === '/cart' } : undefined;
    // The address of the page before, which at `essential` is all there is to tell a second page by.
    if (page) back = !!before && now - before.at < 30 * MINUTE;
    if (page) fresh = order && isNew(history, orderKey(order.id)) ? order : undefined;
    history = seen(history, now, page);
    if (order && page) history = bought(history, orderKey(order.id), { ...order, evidence: 'shop' }, now);
    history = kept(history, consent, now);
    const visit = visitOf(history, now);
    const told = path === '/done';
    const found = choose(RECOMMENDED, {
      ...CALM,
      now,
      consent,
      history,
      audience: audienceOf(
        history,
        { order: fresh && { key: orderKey(fresh.id), evidence: 'shop' }, boughtThisVisit: told },
        365,
        now,
      ),
      ...(fresh && { purchase: { ...fresh, evidence: 'shop' as const, key: orderKey(fresh.id) } }),
      page: {
        ...CALM.page,
        path,
        pages: visit?.pages ?? (back ? 2 : 1),
        boughtThisVisit: told || !!visit?.bought,
        quiet: path === '/cart' || told,
        confirmation: told,
      },
      moments: { ...CALM.moments, exit: what === 'exit' },
    });
    before = one;
    if (!found) continue;
    const { prompt, decision } = found;
    log.push(`${name} ${prompt.id} ${decision.order?.id ?? '-'} at ${now}`);
    history = shown(history, prompt, decision, 1, now);
    if (reply === 'dismiss') history = dismissed(history, prompt.id, now);
    else history = answered(history, prompt.id, now);
    if (reply === 'not-yet' && decision.order && prompt.id === 'delivered')
      history = notYet(history, decision.order.key, { id: 'r', revision: 1, startedAt: now }, now);
    history = kept(history, consent, now);
  }
  return log;
}

interface Card {
  readonly at: number;
  readonly prompt: 'leaving' | 'ordered' | 'delivered';
  readonly order?: string | undefined;
  readonly reply: Happening['reply'];
}

/**
 * The same by the sentences of the contract, slowly: nothing is remembered but the whole story so far, and every
 * question is answered by reading it again from its first page.
 */
function derived({ name, consent, month }: Visitor): Log {
  const cards: Card[] = [];
  if (consent === 'none') return [];
  for (const [index, { at, what, path, reply }] of month.entries()) {
    const story = month.slice(0, index + 1);
    // The visit: back from here until a silence of half an hour.
    let first = index;
    while (first > 0 && (story[first]?.at ?? 0) - (story[first - 1]?.at ?? 0) < 30 * MINUTE) first -= 1;
    const visit = story.slice(first);
    const visitBegan = consent === 'full' ? (visit[0]?.at ?? at) : at - DAY;
    if (cards.some((card) => card.at >= visitBegan)) continue;

    const onPage = story.slice(story.findLastIndex((each) => each.what === 'page'));
    const order = onPage[0]?.order;
    const about = (id: string) => cards.filter((card) => card.order === id);
    const was = (prompt: Card['prompt'], done: Card['reply'], days: number) =>
      cards.some((card) => card.prompt === prompt && card.reply === done && at - card.at < days * DAY);
    const show = (prompt: Card['prompt'], id?: string) => {
      cards.push({ at, prompt, order: id, reply });
    };

    // leaving
    const pages = visit.filter((each) => each.what === 'page').length;
    const enough = consent === 'full' ? pages >= 2 : pages >= 2 || hasPageBefore(story);
    const boughtHere = path === '/done';
    const boughtInVisit = consent === 'full' ? visit.some((each) => each.order) : boughtHere;
    if (
      what === 'exit' &&
      enough &&
      path !== '/cart' &&
      !boughtInVisit &&
      !cards.some((card) => at - card.at < 30 * DAY) &&
      !cards.some((card) => card.prompt === 'leaving' && at - card.at < 60 * DAY)
    ) {
      show('leaving');
      continue;
    }

    // ordered
    if (order && path === '/done' && about(order.id).length < 2 && !about(order.id).some(is('ordered'))) {
      if (!was('ordered', 'dismiss', 30)) {
        show('ordered', order.id);
        continue;
      }
    }

    // delivered
    if (consent !== 'full' || path === '/cart') continue;
    const bought = story.flatMap((each) => (each.order ? [{ ...each.order, at: each.at }] : [])).slice(-5);
    const due = bought.reverse().find(({ id, at: boughtAt, deliveredBy }) => {
      const asked = about(id).filter(is('delivered'));
      const last = asked.at(-1);
      if (last) return last.reply === 'not-yet' && asked.length <= 2 && at >= last.at + 5 * DAY;
      const ready = deliveredBy === undefined ? boughtAt + 10 * DAY : deliveredBy + 2 * DAY;
      return boughtAt < (visit[0]?.at ?? at) && at >= ready && !was('delivered', 'dismiss', 30);
    });
    if (due) show('delivered', due.id);
  }
  return cards.map((card) => `${name} ${card.prompt} ${card.order ?? '-'} at ${card.at}`);
}

function is(prompt: Card['prompt']): (card: Card) => boolean {
  return (card) => card.prompt === prompt;
}

/** Whether the page before this one was left less than half an hour before this one came up. */
function hasPageBefore(story: readonly Happening[]): boolean {
  const here = story.findLastIndex((each) => each.what === 'page');
  const before = story[here - 1];
  return !!before && (story[here]?.at ?? 0) - before.at < 30 * MINUTE;
}

const PEOPLE = [...Array(VISITORS).keys()].map(visitor);

test('a month of 500 visitors shows exactly the cards that a slow model derives', () => {
  const fast = PEOPLE.flatMap(decided);
  expect(fast).toEqual(PEOPLE.flatMap(derived));
  const count = (prompt: string) => fast.filter((line) => line.includes(` ${prompt} `)).length;
  // A month in which nothing happens proves nothing.
  expect(count('leaving')).toBeGreaterThan(100);
  expect(count('ordered')).toBeGreaterThan(100);
  expect(count('delivered')).toBeGreaterThan(30);
});

test('in that month, "not yet" was asked again, and people were left alone far more often than asked', () => {
  const fast = PEOPLE.flatMap(decided);
  const orders = fast.filter((line) => line.includes(' delivered ')).map((line) => line.split(' at ')[0]);
  expect(orders.length).toBeGreaterThan(new Set(orders).size);
  const pages = PEOPLE.flatMap(({ month }) => month.filter(({ what }) => what === 'page')).length;
  expect(fast.length).toBeLessThan(pages / 8);
});
