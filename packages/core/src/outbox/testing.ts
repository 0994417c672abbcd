import type { OhlasResponse } from '@ohlas/protocol';
import type { Clock, News } from '../ports.js';
import type { Verdict } from './judge.js';
import { keyValueStore } from './key-value-store.js';
import { createOutbox, type Outbox, type OutboxEvent, type OutboxParts } from './outbox.js';
import type { OutboxRecord, OutboxStore } from './record.js';

/** Time that a test moves. */
export interface FakeClock extends Clock {
  /** Moves it, running what falls due in its order, and lets promises settle in between. */
  pass(ms: number): Promise<void>;
  /** Sets it, as a person would: timers keep what they have left. */
  set(now: number): void;
  /** Timers that are set. */
  readonly timers: () => number;
}

export function fakeClock(start: number = Date.UTC(2026, 0, 31, 12)): FakeClock {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        await settled();
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((each) => each !== due);
        now = Math.max(now, due.at);
        due.run();
      }
      now = end;
      await settled();
    },
    set(to) {
      for (const timer of timers) timer.at += to - now;
      now = to;
    },
    timers: () => timers.length,
  };
}

/** Lets every promise that can settle do so: the outbox on fakes waits for nothing but promises. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}

export function responseOf(id: string, revision = 1, more: Partial<OhlasResponse> = {}): OhlasResponse {
  return {
    type: 'ohlas.response.v1',
    id,
    revision,
    status: 'complete',
    card: { id: 'comment', version: 1 },
    answers: [],
    audience: { kind: 'user', evidence: 'none' },
    source: 'launcher',
    locale: 'en',
    startedAt: '2026-01-31T12:00:00.000Z',
    answeredAt: '2026-01-31T12:00:01.000Z',
    test: false,
    client: { name: 'ohlas', version: '1.0.0', device: 'desktop', trap: '' },
    ...more,
  };
}

/** The key of the endpoint that {@link world} sends to. */
export const ENDPOINT = 'https://shop.example/responses';

export interface World {
  readonly clock: FakeClock;
  /** The disk: what lies in it outlives every page. */
  readonly disk: { [key: string]: string };
  readonly store: OutboxStore;
  /** What has set out, in order. */
  readonly sent: OutboxRecord[];
  readonly events: OutboxEvent[];
  /** What the endpoint says from now on. */
  reply: (record: OutboxRecord) => Verdict | Promise<Verdict>;
  /** A page that sends to {@link ENDPOINT}, or to another one, or not at all. */
  open(parts?: Partial<OutboxParts>, keys?: readonly string[] | null): Outbox;
}

export const accept = (): Verdict => ({ outcome: 'accepted', status: 201 });
export const offline = (): Promise<Verdict> => Promise.reject(new TypeError('offline'));
export const say =
  (status: number, more: Partial<Verdict> = {}) =>
  (): Verdict => ({
    outcome: 'retry',
    status,
    ...more,
  });

/** Everything an outbox touches, on fakes. Two pages opened in one world are two tabs of it. */
export function world(): World {
  const disk: World['disk'] = {};
  let line = Promise.resolve();
  const it: World = {
    clock: fakeClock(),
    disk,
    store: { ...keyValueStore(() => disk), durable: true },
    sent: [],
    events: [],
    reply: accept,
    open(parts = {}, keys = [ENDPOINT, '']) {
      const memory = {};
      const outbox = createOutbox({
        stores: [it.store, keyValueStore(() => memory)],
        clock: it.clock,
        dice: () => 0.5,
        lock: (work) => (line = line.then(work)),
        clear: (response) => response,
        on: (event) => it.events.push(event),
        ...parts,
      });
      const carry = async (record: OutboxRecord) => {
        it.sent.push(record);
        return it.reply(record);
      };
      outbox.use(keys ? carry : undefined, keys ?? ['']);
      return outbox;
    },
  };
  return it;
}

/** Hears what becomes of a response. */
export function ear(): { readonly heard: News['kind'][]; readonly notify: (news: News) => void } {
  const heard: News['kind'][] = [];
  return { heard, notify: ({ kind }) => heard.push(kind) };
}
