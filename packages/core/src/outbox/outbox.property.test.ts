import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from './judge.js';
import type { Outbox } from './outbox.js';
import type { OutboxRecord, OutboxStore } from './record.js';
import { ENDPOINT, responseOf, type World, world } from './testing.js';

/**
 * An endpoint, a disk and two tabs that fail in every way they can, and then stop failing. What must hold whatever
 * happened on the way: each response that was handed over arrives in its highest revision, unless it was taken back;
 * the endpoint never sees two different bodies under one id and revision; what was said to be gone stays gone.
 */
type Step =
  | { readonly do: 'put'; readonly tab: number; readonly id: number; readonly hold: boolean }
  | { readonly do: 'drop'; readonly tab: number; readonly id: number }
  | { readonly do: 'release'; readonly tab: number; readonly id: number }
  | { readonly do: 'flush'; readonly tab: number }
  | { readonly do: 'hide'; readonly tab: number }
  | { readonly do: 'crash'; readonly tab: number }
  | { readonly do: 'reload'; readonly tab: number }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'endpoint'; readonly fault: Fault }
  | { readonly do: 'disk'; readonly fails: boolean; readonly ms: number };

const FAULTS = ['none', 'silent', 'lost', '503', '429', '404', 'html', 'slow'] as const;
type Fault = (typeof FAULTS)[number];

const tab = fc.nat({ max: 1 });
const id = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('put' as const), tab, id, hold: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('drop', 'release'), tab, id }) as fc.Arbitrary<Step>,
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('flush', 'hide', 'crash', 'reload'),
      tab,
    }) as fc.Arbitrary<Step>,
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
  let writing = false;
  const later = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(async () => {
      const { fails, ms } = state;
      writing = !fails;
      if (ms) await new Promise<void>((resolve) => it.clock.after(ms, resolve));
      writing = false;
      if (fails) throw new Error('disk');
      return work();
    });
    turn = done.catch(() => {});
    return done;
  };
  /** Lets the time go on until it is done: on a slow disk many things may be waiting for their turn. */
  const during = async <T>(work: Promise<T>): Promise<T> => {
    let done = false;
    const end = () => {
      done = true;
    };
    work.then(end, end);
    while (!done) await it.clock.pass(1000);
    return work;
  };
  const best = world().store;
  const disk: OutboxStore = {
    durable: true,
    all: () => later(() => best.all()),
    update: (key, decide) => later(() => best.update(key, decide)),
  };
  const open = () => it.open({ stores: [disk, it.store] }, [ENDPOINT, '']);
  const tabs: Outbox[] = [open(), open()];

  // The highest revision of each id that must arrive, 0 for none. An id belongs to one tab.
  const put = new Map<string, number>();
  const lives = new Map<string, number>();
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
        // Writes that are under way end: what a page that dies meanwhile had said to nobody, nobody can know.
        await during(outbox.pending());
        await it.clock.pass(10_000);
        outbox.close();
        tabs[one.tab] = open();
      } else {
        const key = `${one.tab}-${one.id}-${lives.get(`${one.tab}-${one.id}`) ?? 0}`;
        const revision = put.get(key) ?? 0;
        if (one.do === 'release') outbox.release(key);
        else if (one.do === 'drop') {
          // A disk that took a response, or is just taking it, and breaks afterwards cannot be told to forget it.
          if (writing || (await best.all()).some(({ id }) => id === key))
            state = { fails: false, ms: state.ms };
          const { left } = await during(outbox.drop(key));
          // What had left is withdrawn with a higher revision. Either way the id ends here, as conversations see to it.
          if (left) outbox.put(responseOf(key, revision + 1, { status: 'withdrawn' }));
          put.set(key, left && revision + 1);
          lives.set(`${one.tab}-${one.id}`, (lives.get(`${one.tab}-${one.id}`) ?? 0) + 1);
        } else {
          outbox.put(responseOf(key, revision + 1, { context: { revision } }), { hold: one.hold });
          put.set(key, revision + 1);
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
  for (const [key, revision] of put) expect([key, highest.get(key) ?? 0]).toEqual([key, revision]);
  for (const outbox of tabs) expect(await outbox.pending()).toEqual([]);
}

test('whatever fails on the way, what was handed over arrives, once for each revision, and nothing else does', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), live), {
    numRuns: 500,
  });
}, 60_000);
