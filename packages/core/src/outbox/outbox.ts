import type { OhlasResponse } from '@ohlas/protocol';
import { DAY } from '../day.js';
import type { Clock, Deliver, Lock, News, Random, Stop } from '../ports.js';
import { backoff } from './backoff.js';
import type { Verdict } from './judge.js';
import type { Decide, OutboxRecord, OutboxStore } from './record.js';
import { serialise } from './serialise.js';

/** Delivers one record. Rejects when nothing was heard: offline, DNS, CORS, a blocker, a policy. */
export type Carry = (record: OutboxRecord) => Promise<Verdict>;

/** What the shop may want to hear; `troubleOf` has the words for what needs a cure. */
export type OutboxEvent =
  /** What became of one try. */
  | ({ readonly id: string; readonly revision: number } & Verdict)
  /** There is no room on this device, so a response is only in memory and on its way. */
  | { readonly outcome: 'full' }
  /** The page's policy blocks the endpoint; nothing more is tried on this page. */
  | { readonly outcome: 'blocked'; readonly directive: string };

/** One response that has not been delivered. At run time there is more in it, which may change. */
export type Pending = Pick<OutboxRecord, 'id' | 'card' | 'revision' | 'since' | 'lastStatus' | 'reason'> & {
  readonly state: 'waiting' | 'rejected';
};

export interface OutboxParts {
  /** The best place first; the last one is memory and takes anything. */
  readonly stores: readonly OutboxStore[];
  readonly clock: Clock;
  readonly dice: Random['dice'];
  readonly lock: Lock;
  /** The shop's last look at a response. What it gives back is sent, if it is a response. */
  readonly clear: (response: OhlasResponse) => OhlasResponse | null;
  readonly on: (event: OutboxEvent) => void;
}

export interface Outbox extends Deliver {
  /**
   * Sends by `carry` from now on, not at all without one; what waits tries it at once.
   * @param keys whose records it takes: its own first (origin and path), then those it replaces
   */
  use(carry: Carry | undefined, keys: readonly string[]): void;
  /** The page goes out of sight, which may be the end of it: what is held sets out. */
  hide(): void;
  /** Everything undelivered, on this device and in this page. */
  pending(): Promise<Pending[]>;
  /** Tries all that waits, but never before a `Retry-After`; resolves when each had its turn. */
  flush(): Promise<void>;
  /**
   * Keeps everything in other places from now on. What lies in the old ones moves there; it sets out at once, before
   * they forget it.
   * @param beside other places to be emptied
   */
  moveTo(places: readonly OutboxStore[], beside?: readonly OutboxStore[]): Promise<void>;
  /** Stops timers and sending. What is undelivered stays where it is. */
  close(): void;
}

const HOLD = 30_000;
// A little more than a request may take: meanwhile neither another tab nor the next page sends the same.
// After a crash it delays one try; a double would be harmless, because the id makes it one.
const LEASE = 16_000;
const LIFE = 30 * DAY;
const MAX_RECORDS = 200;
const MAX_CHARS = 2 ** 21;
const TRIES_A_PAGE = 8;

interface Entry {
  record: OutboxRecord;
  held?: boolean | undefined;
  notify?: ((news: News) => void) | undefined;
}

/**
 * Keeps each response until the endpoint has acknowledged it: stores and sends at the same moment, deletes only
 * after a yes. What waits is tried again by a timer, at every good moment in the page's life, and by the next
 * page.
 */
export function createOutbox({ stores, clock, dice, lock, clear, on }: OutboxParts): Outbox {
  /** What this page put, by id; nothing, where it was taken back. */
  const mine = new Map<string, Entry | null>();
  let carry: Carry | undefined;
  let keys: readonly string[] = [''];
  let pausedUntil = 0;
  /** Failed tries in a row on this page. */
  let failures = 0;
  let full = false;
  let urgent = false;
  let stop: Stop | undefined;

  const all = async (places = stores) =>
    (await Promise.all(places.map((store) => store.all().catch((): OutboxRecord[] => [])))).flat();
  // In every place: what an earlier page could only put into a weaker one is found there again.
  const each = (id: string, decide: Decide) =>
    Promise.all(stores.map((store) => store.update(id, decide).catch(() => {})));
  /** What is left of a wait. One of more than a day was written by a clock that has moved since. */
  const rest = (until: number) => {
    const ms = until - clock.now();
    return ms > 0 && ms <= DAY ? ms : 0;
  };
  /** A wait that nothing cancels. */
  const stamp = (record: OutboxRecord, tries: number, wait: number): OutboxRecord => ({
    ...record,
    endpointKey: keys[0] ?? '',
    tries: record.tries + tries,
    notBefore: clock.now() + wait,
    firm: true,
  });

  /** Gives each record its turn, after those who asked before, in other tabs too. */
  const drain = () => lock(() => pass(urgent));

  function flush(): Promise<void> {
    urgent = true;
    return drain();
  }

  /** @param hurry the page may go away in the next turn, so nobody waits for who went before */
  async function pass(force: boolean, hurry?: boolean): Promise<void> {
    urgent = false;
    const records = await all();
    const bodies = records.flatMap(({ body }) => body || []);
    let next = DAY;
    full = bodies.length >= MAX_RECORDS || bodies.join('').length > MAX_CHARS;
    for (const { lastStatus, endpointKey, notBefore } of records)
      if (lastStatus === 429 && keys.includes(endpointKey)) pausedUntil = Math.max(pausedUntil, notBefore);
    // Oldest first, because ids are made of time and stores sort by them.
    for (const record of records) {
      const { id, revision, state, notBefore } = record;
      const same = (old: OutboxRecord | undefined) =>
        old?.revision === revision && old.notBefore === notBefore;
      const now = clock.now();
      const done = state !== 'waiting';
      if (done || mine.get(id) === null) {
        // A place that could not forget it when it was taken back is asked again.
        if (!done || notBefore < now) await each(id, (old) => (same(old) ? undefined : old));
      } else if (record.since < now - LIFE) {
        await conclude(record, { outcome: 'rejected', reason: 'expired' });
      } else if (carry && keys.includes(record.endpointKey) && (force || failures < TRIES_A_PAGE)) {
        let due = Math.max(rest(pausedUntil), force && !record.firm ? 0 : rest(notBefore));
        if (!due) {
          // Taken in the transaction that looks at it: what was dropped or replaced meanwhile stays so.
          let taken: OutboxRecord | undefined;
          await each(id, (old) => {
            if (!old || !same(old)) return old;
            taken = stamp(old, 1, LEASE);
            return taken;
          });
          if (taken && hurry) send(taken).then(drain);
          else if (taken) due = await send(taken);
        }
        next = Math.min(next, due || next);
      }
    }
    stop?.();
    if (carry) stop = clock.after(next, drain);
  }

  async function send(record: OutboxRecord, kept?: Promise<void>): Promise<number> {
    const silence: Verdict = { outcome: 'retry' };
    return conclude(record, (await carry?.(record).catch(() => silence)) ?? silence, kept);
  }

  /** @returns when to look again, in milliseconds */
  async function conclude(record: OutboxRecord, verdict: Verdict, kept?: Promise<void>): Promise<number> {
    const { id, revision } = record;
    const { outcome, status: lastStatus, reason, afterMs = 0, slow } = verdict;
    const again = outcome === 'retry';
    const accepted = outcome === 'accepted';
    const limited = lastStatus === 429;
    const wait = accepted
      ? DAY
      : again
        ? Math.min(DAY, Math.max(afterMs, backoff(record.tries, dice(), slow)))
        : LIFE;
    const notBefore = clock.now() + wait;
    if (limited) pausedUntil = notBefore;
    failures = again ? failures + 1 : 0;
    tell(record, again ? 'retrying' : outcome, reason);
    on({ id, revision, ...verdict });
    // The record must be there before the answer changes it.
    await kept;
    await each(id, (old) =>
      // An answer speaks for the revision that was sent, and nothing undoes an acknowledgement.
      old?.body && old.revision <= revision
        ? {
            ...old,
            state: again ? 'waiting' : outcome,
            reason,
            lastStatus,
            notBefore,
            firm: limited || afterMs > 0,
            body: accepted ? '' : old.body,
          }
        : old,
    );
    return wait;
  }

  function tell({ id, revision }: OutboxRecord, kind: News['kind'], reason?: string): void {
    const entry = mine.get(id);
    if (entry?.record.revision !== revision) return;
    const { notify } = entry;
    // Nothing is news after that, and nothing left to let go.
    if (kind === 'accepted') entry.held = entry.notify = undefined;
    notify?.({ kind, reason } as News);
  }

  /** @param moved from another place, by whichever page it was made */
  async function keep(record: OutboxRecord, moved?: boolean): Promise<void> {
    if (full) on({ outcome: 'full' });
    for (const store of full ? stores.slice(-1) : stores) {
      // Dropped or replaced, while a place failed.
      if (!moved && mine.get(record.id)?.record !== record) return;
      try {
        await store.update(record.id, (old) =>
          moved && old && old.revision >= record.revision
            ? old
            : { ...record, tries: Math.max(record.tries, old?.tries ?? 0) },
        );
        if (store.durable) tell(record, 'stored');
        return;
      } catch {
        // Blocked, broken or out of room: the next place.
      }
    }
  }

  function enter(entry: Entry, held?: boolean): void {
    const goes = carry && !held && !rest(pausedUntil);
    const record = stamp(entry.record, goes ? 1 : 0, held ? HOLD : goes ? LEASE : 0);
    entry.held = held;
    entry.record = record;
    const kept = keep(record);
    // The request starts in this very turn: the page may go away in the next.
    (goes ? send(record, kept) : kept).then(drain);
  }

  function release(id: string): void {
    const entry = mine.get(id);
    if (entry?.held) enter(entry);
  }

  return {
    release,
    flush,
    hide() {
      for (const id of mine.keys()) release(id);
    },
    put(response, { hold, notify } = {}) {
      const { id, revision } = response;
      let entry = mine.get(id);
      if (!entry || entry.record.revision < revision) {
        let body = '';
        try {
          // Taking back what has left must always be possible.
          const cleared = clear(response) ?? (response.status === 'withdrawn' ? response : null);
          // A forgotten `return`, or an async function: sent as it is, the words would be lost.
          if (cleared?.answers) body = serialise({ ...cleared, id, revision });
        } catch {
          // What the shop has not cleared does not leave.
        }
        entry = {
          record: {
            id,
            revision,
            body,
            card: response.card.id,
            since: clock.now(),
            tries: entry?.record.tries ?? 0,
            state: 'waiting',
          } as OutboxRecord,
        };
        mine.set(id, entry);
      }
      entry.notify = notify;
      if (entry.record.body) enter(entry, hold);
      else conclude(entry.record, { outcome: 'rejected', reason: 'beforeSend' });
    },
    async drop(id) {
      let left = 0;
      const look: Decide = (old) => {
        if (old?.tries) left = Math.max(left, old.revision);
        return undefined;
      };
      look(mine.get(id)?.record);
      mine.set(id, null);
      await each(id, look);
      return { left };
    },
    use(by, as) {
      carry = by;
      keys = as;
      pausedUntil = 0;
      flush();
    },
    pending: async () => (await all()).filter(({ body }) => body) as Pending[],
    async moveTo(places, beside = []) {
      const left = [...stores, ...beside];
      // What is put meanwhile goes there already.
      stores = places;
      const records = await all(left);
      for (const record of records) await keep(record, true);
      await pass(true, true);
      // Another tab may have put a higher one since.
      for (const { id, revision } of records)
        for (const store of left)
          await store.update(id, (old) => (old?.revision === revision ? undefined : old)).catch(() => {});
    },
    close() {
      stop?.();
      carry = undefined;
    },
  };
}
