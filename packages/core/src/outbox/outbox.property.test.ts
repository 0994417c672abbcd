import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENDPOINT, responseOf, settled, type World, world } from './fakes.js';
import type { Verdict } from './judge.js';
import type { Outbox } from './outbox.js';
import type { OutboxRecord, OutboxStore } from './record.js';

/**
 * An endpoint, a disk and two tabs that fail in every way they can, and then stop failing. What must hold whatever
 * happened on the way: each response that was handed over arrives in its highest revision, unless it was taken back;
 * the endpoint never sees two different bodies under one id and revision; what was said to be gone stays gone.
 */
type Step =
  | { readonly do: 'put'; readonly tab: number; readonly id: number; readonly hold: boolean }
  | { readonly do: 'drop' | 'release'; readonly tab: number; readonly id: number }
  | { readonly do: 'flush' | 'hide' | 'crash' | 'reload'; readonly tab: number }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'endpoint'; readonly fault: Fault }
  | { readonly do: 'disk'; readonly fails: boolean; readonly ms: number };

const FAULTS = ['none', 'silent', 'lost', '503', '429', '404', 'html', 'slow'] as const;
type Fault = (typeof FAULTS)[number];

const tab = fc.nat({ max: 1 });
const id = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('put' as const), tab, id, hold: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'release' as const), tab, id }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('flush' as const, 'hide' as const, 'crash' as const, 'reload' as const),
      tab,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 1, 900, 20_000, 40_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('endpoint' as const), fault: fc.constantFrom(...FAULTS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('disk' as const),
      fails: fc.boolean(),
      ms: fc.constantFrom(0, 30, 1000),
    }),
  },
);

/** What a collector does: the highest revision of each id wins. */
function collector() {
  const highest = new Map<string, number>();
  const bytes = new Map<string, string>();
  const forged: string[] = [];
  return {
    highest,
    forged,
    take({ id, revision, body }: OutboxRecord): void {
      const key = `${id}.${revision}`;
      if ((bytes.get(key) ?? body) !== body) forged.push(key);
      bytes.set(key, body);
      highest.set(id, Math.max(revision, highest.get(id) ?? 0));
    },
  };
}

async function live(steps: readonly Step[]): Promise<void> {
  const it: World = world();
  const { highest, forged, take } = collector();
  let endpoint: Fault = 'none';
  it.reply = async (record): Promise<Verdict> => {
    const fault = endpoint;
    if (fault === 'slow') await new Promise<void>((resolve) => it.clock.after(5000, resolve));
    if (fault === 'silent') throw new TypeError('offline');
    if (fault === 'none' || fault === 'slow' || fault === 'lost') take(record);
    if (fault === 'lost') throw new TypeError('cut off');
    if (fault === '503') return { outcome: 'retry', status: 503 };
    if (fault === '429') return { outcome: 'retry', status: 429, afterMs: 30_000 };
    if (fault === '404') return { outcome: 'retry', status: 404, slow: true };
    if (fault === 'html') return { outcome: 'retry', status: 200 };
    return { outcome: 'accepted', status: 201 };
  };
  // The best place: one thing after the other, as slowly and as badly as its state says when the turn comes.
  let turn: Promise<unknown> = Promise.resolve();
  let state = { fails: false, ms: 0 };
  const later = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(async () => {
      const { fails, ms } = state;
      if (ms) await new Promise<void>((resolve) => it.clock.after(ms, resolve));
      if (fails) throw new Error('disk');
      return work();
    });
    turn = done.catch(() => {});
    return done;
  };
  const best = world().store;
  const disk: OutboxStore = {
    durable: true,
    all: () => later(() => best.all()),
    update: (key, decide) => later(() => best.update(key, decide)),
  };
  const open = () => it.open({ stores: [disk, it.store] }, [ENDPOINT, '']);
  const tabs: Outbox[] = [open(), open()];

  // An id belongs to one tab, as the conversation sees to it; a crash of the tab passes it on.
  const put = new Map<string, { revision: number; left: number; dropped: boolean; owner: number }>();
  for (const one of steps) {
    if (one.do === 'wait') await it.clock.pass(one.ms);
    else if (one.do === 'endpoint') endpoint = one.fault;
    else if (one.do === 'disk') state = one;
    else {
      const outbox = tabs[one.tab] as Outbox;
      if (one.do === 'flush') void outbox.flush();
      else if (one.do === 'hide') outbox.hide();
      else if (one.do === 'crash' || one.do === 'reload') {
        if (one.do === 'reload') outbox.hide();
        await settled();
        outbox.close();
        tabs[one.tab] = open();
      } else {
        const key = `${one.tab}-${one.id}`;
        const known = put.get(key) ?? { revision: 0, left: 0, dropped: false, owner: one.tab };
        if (one.do === 'release') outbox.release(key);
        else if (one.do === 'drop') {
          const [{ left }] = await Promise.all([outbox.drop(key), it.clock.pass(10_000)]);
          // The person took it back: what had left is withdrawn with a higher revision, as the conversation does.
          put.set(key, { ...known, left, dropped: true });
          if (left) {
            outbox.put(responseOf(key, known.revision + 1, { status: 'withdrawn' }));
            put.set(key, { ...known, revision: known.revision + 1, left, dropped: false });
          }
        } else {
          const revision = known.revision + 1;
          outbox.put(responseOf(key, revision, { context: { revision } }), { hold: one.hold });
          put.set(key, { ...known, revision, dropped: false });
        }
      }
    }
  }

  // The faults end, and the person comes back a few times.
  endpoint = 'none';
  state = { fails: false, ms: 0 };
  for (let visit = 0; visit < 4; visit += 1) {
    for (const outbox of tabs) void outbox.flush();
    await it.clock.pass(86_400_000);
  }

  expect(forged).toEqual([]);
  for (const [key, { revision, left, dropped }] of put)
    if (dropped) expect([key, highest.get(key) ?? 0]).toEqual([key, left]);
    else expect([key, highest.get(key)]).toEqual([key, revision]);
  for (const outbox of tabs) expect(await outbox.pending()).toEqual([]);
}

test('whatever fails on the way, what was handed over arrives, once for each revision, and nothing else does', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30 }), live), { numRuns: 300 });
}, 60_000);
