import { describe, expect, test } from 'vitest';
import { keyValueStore } from './key-value-store.js';
import type { OutboxRecord, OutboxStore } from './record.js';
import { accept, ENDPOINT, ear, offline, responseOf, say, settled, type World, world } from './testing.js';

const bodies = (records: readonly OutboxRecord[]) => records.map(({ body }) => body);

describe('handing a response over', () => {
  test('stores it and sends it at the same moment', () => {
    const it = world();
    const outbox = it.open();
    outbox.put(responseOf('a'));
    // Not a promise later: the page may go away now.
    expect(it.sent).toHaveLength(1);
    expect(it.disk).toHaveProperty('ohlas-outbox-a');
  });

  test('says stored when it is on the disk, accepted when the endpoint has it, and keeps a tombstone for a day', async () => {
    const it = world();
    const { heard, notify } = ear();
    const outbox = it.open();
    outbox.put(responseOf('a'), { notify });
    await settled();
    expect(heard).toContain('accepted');
    expect(it.events).toContainEqual({ outcome: 'accepted', status: 201, id: 'a', revision: 1 });
    expect(await it.store.all()).toMatchObject([{ id: 'a', state: 'accepted', body: '' }]);
    expect(await outbox.pending()).toEqual([]);
    await it.clock.pass(86_400_000 - 1);
    await outbox.flush();
    expect(await it.store.all()).toHaveLength(1);
    await it.clock.pass(2);
    await outbox.flush();
    expect(await it.store.all()).toEqual([]);
  });

  test('says stored while the endpoint thinks', async () => {
    const it = world();
    it.reply = () => new Promise(() => {});
    const { heard, notify } = ear();
    it.open().put(responseOf('a'), { notify });
    await settled();
    expect(heard).toEqual(['stored']);
  });

  test('does not say stored where a crash would lose it, but waits for the endpoint', async () => {
    const it = world();
    const { heard, notify } = ear();
    const memory = { ...it.store };
    delete (memory as { durable?: true }).durable;
    const outbox = it.open({ stores: [memory] });
    outbox.put(responseOf('a'), { notify });
    await settled();
    expect(heard).toEqual(['accepted']);
  });

  test('never says stored after accepted', async () => {
    const it = world();
    const slow = {
      ...it.store,
      update: async (...args: Parameters<typeof it.store.update>) => {
        await new Promise<void>((resolve) => it.clock.after(500, resolve));
        return it.store.update(...args);
      },
    };
    const { heard, notify } = ear();
    it.open({ stores: [slow, it.store] }).put(responseOf('a'), { notify });
    await it.clock.pass(2000);
    expect(heard).toEqual(['accepted']);
    expect(await it.store.all()).toMatchObject([{ state: 'accepted' }]);
  });

  test('sends the same bytes at every try, on the next page too', async () => {
    const it = world();
    it.reply = offline;
    const outbox = it.open();
    outbox.put(responseOf('a', 1, { context: { note: 'ě "\\' } }));
    await it.clock.pass(60_000);
    outbox.close();
    it.reply = accept;
    it.open();
    await it.clock.pass(60_000);
    expect(it.sent.length).toBeGreaterThan(3);
    expect(new Set(bodies(it.sent)).size).toBe(1);
    expect(JSON.parse(bodies(it.sent)[0] ?? '')).toEqual(responseOf('a', 1, { context: { note: 'ě "\\' } }));
  });

  test('the same revision again sends the same bytes again, at once', async () => {
    const it = world();
    it.reply = offline;
    let calls = 0;
    const outbox = it.open({ clear: (response) => ({ ...response, context: { calls: ++calls } }) });
    outbox.put(responseOf('a'));
    await settled();
    it.reply = accept;
    const { heard, notify } = ear();
    outbox.put(responseOf('a'), { notify });
    await settled();
    expect(calls).toBe(1);
    expect(new Set(bodies(it.sent)).size).toBe(1);
    expect(heard).toContain('accepted');
  });
});

describe('revisions', () => {
  test('a higher one replaces the one that waits', async () => {
    const it = world();
    it.reply = offline;
    const outbox = it.open();
    outbox.put(responseOf('a', 1));
    outbox.put(responseOf('a', 2));
    await settled();
    expect(await outbox.pending()).toMatchObject([{ id: 'a', revision: 2, state: 'waiting' }]);
    expect(Object.keys(it.disk)).toHaveLength(1);
  });

  test('an acknowledgement removes only the one it names', async () => {
    const it = world();
    const answers: (() => void)[] = [];
    it.reply = () => new Promise((resolve) => answers.push(() => resolve(accept())));
    const outbox = it.open();
    const first = ear();
    const second = ear();
    outbox.put(responseOf('a', 1), first);
    await settled();
    outbox.put(responseOf('a', 2), second);
    await settled();
    answers[0]?.();
    await settled();
    expect(await outbox.pending()).toMatchObject([{ revision: 2, state: 'waiting' }]);
    expect(second.heard).not.toContain('accepted');
    answers[1]?.();
    await settled();
    expect(await outbox.pending()).toEqual([]);
    expect(second.heard).toContain('accepted');
  });

  test('a late no to an earlier one does not touch the later', async () => {
    const it = world();
    let no: () => void = () => {};
    it.reply = () =>
      new Promise((resolve) => {
        no = () => resolve({ outcome: 'rejected', status: 422, reason: '422 no' });
      });
    const outbox = it.open();
    outbox.put(responseOf('a', 1));
    await settled();
    it.reply = offline;
    outbox.put(responseOf('a', 2));
    await settled();
    no();
    await settled();
    expect(await outbox.pending()).toMatchObject([{ revision: 2, state: 'waiting' }]);
  });
});

describe('what is held', () => {
  test('lies on the disk and sets out after 30 s', async () => {
    const it = world();
    const { heard, notify } = ear();
    const outbox = it.open();
    outbox.put(responseOf('a'), { hold: true, notify });
    await it.clock.pass(29_999);
    expect(heard).toEqual(['stored']);
    expect(it.sent).toEqual([]);
    await it.clock.pass(2);
    expect(it.sent).toHaveLength(1);
    expect(heard).toContain('accepted');
  });

  test('sets out when released, in the same turn', async () => {
    const it = world();
    const outbox = it.open();
    outbox.put(responseOf('a'), { hold: true });
    outbox.release('b');
    expect(it.sent).toHaveLength(0);
    outbox.release('a');
    expect(it.sent).toHaveLength(1);
    outbox.release('a');
    await settled();
    expect(it.sent).toHaveLength(1);
  });

  test('sets out when the page hides, in the same turn', () => {
    const it = world();
    const outbox = it.open();
    outbox.put(responseOf('a'), { hold: true });
    outbox.put(responseOf('b'), { hold: true });
    outbox.hide();
    expect(it.sent.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('is not sent once more when the page hides after the 30 s', async () => {
    const it = world();
    const outbox = it.open();
    outbox.put(responseOf('a'), { hold: true });
    await it.clock.pass(31_000);
    outbox.hide();
    outbox.release('a');
    await settled();
    expect(it.sent).toHaveLength(1);
  });

  test('is not sent by another tab or a good moment meanwhile', async () => {
    const it = world();
    const outbox = it.open();
    outbox.put(responseOf('a'), { hold: true });
    await settled();
    await it.open().flush();
    await outbox.flush();
    expect(it.sent).toEqual([]);
  });

  test('is sent by the next page when this one crashed', async () => {
    const it = world();
    it.open().put(responseOf('a'), { hold: true });
    await settled();
    const next = world();
    Object.assign(next.disk, it.disk);
    next.open();
    await next.clock.pass(30_001);
    expect(next.sent).toHaveLength(1);
  });

  test('waits anew with each tap, and goes at once with Send', async () => {
    const it = world();
    const outbox = it.open();
    outbox.put(responseOf('a', 1), { hold: true });
    await it.clock.pass(20_000);
    outbox.put(responseOf('a', 2), { hold: true });
    await it.clock.pass(20_000);
    expect(it.sent).toEqual([]);
    outbox.put(responseOf('a', 3));
    await settled();
    expect(it.sent.map(({ revision }) => revision)).toEqual([3]);
    await it.clock.pass(60_000);
    expect(it.sent).toHaveLength(1);
  });
});

describe('taking back', () => {
  test('forgets what waits, and tells that nothing had left', async () => {
    const it = world();
    const outbox = it.open();
    outbox.put(responseOf('a'), { hold: true });
    expect(await outbox.drop('a')).toEqual({ left: 0 });
    outbox.hide();
    await it.clock.pass(60_000);
    expect(it.sent).toEqual([]);
    expect(it.disk).toEqual({});
  });

  test('tells the revision that had set out', async () => {
    const it = world();
    it.reply = offline;
    const outbox = it.open();
    outbox.put(responseOf('a', 1));
    await settled();
    outbox.put(responseOf('a', 2), { hold: true });
    await settled();
    expect((await outbox.drop('a')).left).toBeGreaterThanOrEqual(1);
    outbox.put(responseOf('b', 3));
    expect(await outbox.drop('b')).toEqual({ left: 3 });
  });

  test('tells what another tab had sent', async () => {
    const it = world();
    const outbox = it.open({}, null);
    outbox.put(responseOf('a', 4));
    await settled();
    await it.open().flush();
    expect(it.sent).toHaveLength(1);
    expect(await outbox.drop('a')).toEqual({ left: 4 });
  });

  test('tells what another tab had sent of an earlier revision', async () => {
    const it = world();
    const outbox = it.open({}, null);
    outbox.put(responseOf('a', 1));
    await settled();
    await it.open().flush();
    outbox.put(responseOf('a', 2), { hold: true });
    expect((await outbox.drop('a')).left).toBeGreaterThanOrEqual(1);
  });

  test('an answer that comes later brings nothing back', async () => {
    const it = world();
    let fail: (error: Error) => void = () => {};
    it.reply = () =>
      new Promise((_, reject) => {
        fail = reject;
      });
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    expect(await outbox.drop('a')).toEqual({ left: 1 });
    fail(new Error('offline'));
    await settled();
    expect(it.disk).toEqual({});
    expect(await outbox.pending()).toEqual([]);
  });

  test('what a place cannot forget is not sent by this page, and forgotten once it can', async () => {
    const it = world();
    let broken = false;
    const store: OutboxStore = {
      durable: true,
      all: it.store.all,
      update: (id, decide) => (broken ? Promise.reject(new Error('disk')) : it.store.update(id, decide)),
    };
    const outbox = it.open({ stores: [store, keyValueStore(() => ({}))] });
    outbox.put(responseOf('a'), { hold: true });
    await settled();
    broken = true;
    expect(await outbox.drop('a')).toEqual({ left: 0 });
    await it.clock.pass(60_000);
    await outbox.flush();
    expect(it.sent).toEqual([]);
    broken = false;
    await outbox.flush();
    expect(it.disk).toEqual({});
    expect(it.sent).toEqual([]);
  });

  test('knows nothing of ids that never were', async () => {
    expect(await world().open().drop('x')).toEqual({ left: 0 });
  });

  test('the withdrawal goes the way of every response', async () => {
    const it = world();
    const outbox = it.open();
    outbox.put(responseOf('a', 1));
    await settled();
    const { left } = await outbox.drop('a');
    outbox.put(responseOf('a', left + 1, { status: 'withdrawn' }));
    await settled();
    expect(it.sent.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(await outbox.pending()).toEqual([]);
  });
});

describe('the shop looks at it first', () => {
  test('what it changes is what is stored and sent; id and revision stay', async () => {
    const it = world();
    const outbox = it.open({
      clear: (response) => ({ ...response, id: 'z', revision: 9, context: { redacted: true } }),
    });
    outbox.put(responseOf('a'));
    await settled();
    expect(JSON.parse(it.sent[0]?.body ?? '')).toMatchObject({
      id: 'a',
      revision: 1,
      context: { redacted: true },
    });
  });

  test.each([
    ['null', () => null],
    ['nothing, by mistake', () => undefined],
    ['a promise, by mistake', async () => responseOf('a')],
    [
      'an error',
      () => {
        throw new Error('shop');
      },
    ],
  ])('nothing leaves or is kept when it gives %s', async (_, clear) => {
    const it = world();
    const { heard, notify } = ear();
    const outbox = it.open({ clear: clear as never });
    outbox.put(responseOf('a'), { notify });
    await settled();
    expect(heard).toEqual(['rejected']);
    expect(it.events).toEqual([{ outcome: 'rejected', reason: 'beforeSend', id: 'a', revision: 1 }]);
    expect(it.sent).toEqual([]);
    expect(it.disk).toEqual({});
  });

  test('it cannot hold a withdrawal back', async () => {
    const it = world();
    it.open({ clear: () => null }).put(responseOf('a', 2, { status: 'withdrawn' }));
    await settled();
    expect(it.sent).toHaveLength(1);
  });
});

describe('where there is little room', () => {
  test('falls from place to place, the last being memory, and sends in any case', async () => {
    const it = world();
    const broken = {
      durable: true as const,
      all: () => Promise.reject(new Error()),
      update: () => Promise.reject(new Error('QuotaExceededError')),
    };
    const { heard, notify } = ear();
    it.reply = offline;
    const outbox = it.open({ stores: [broken, it.store] });
    outbox.put(responseOf('a'), { notify });
    await settled();
    expect(heard).toContain('stored');
    expect(await outbox.pending()).toMatchObject([{ id: 'a', state: 'waiting' }]);
    it.reply = accept;
    await outbox.flush();
    expect(await outbox.pending()).toEqual([]);
  });

  test('what an earlier page could only put into a weaker place is found there', async () => {
    const it = world();
    it.reply = offline;
    it.open({ stores: [it.store] }).put(responseOf('a'));
    await settled();
    it.reply = accept;
    const better = { ...world().store };
    it.open({ stores: [better, it.store] });
    await it.clock.pass(30_000);
    expect(await it.store.all()).toMatchObject([{ state: 'accepted' }]);
  });

  test('200 that wait are not pushed out: new ones stay in memory, are sent, and the shop hears', async () => {
    const it = world();
    for (let i = 0; i < 200; i += 1)
      await it.store.update(`old-${i}`, () => ({
        ...template,
        id: `old-${i}`,
        endpointKey: 'https://elsewhere.example/',
      }));
    const outbox = it.open();
    await settled();
    it.reply = offline;
    const { heard, notify } = ear();
    outbox.put(responseOf('new'), { notify });
    await settled();
    expect(Object.keys(it.disk)).toHaveLength(200);
    expect(it.disk).not.toHaveProperty('ohlas-outbox-new');
    expect(heard).toEqual(['retrying']);
    expect(it.events).toContainEqual({ outcome: 'full' });
    it.reply = accept;
    await outbox.flush();
    expect(heard).toEqual(['retrying', 'accepted']);
  });

  test('2 MiB are as full as 200 records; delivered ones do not count', async () => {
    const it = world();
    for (let i = 0; i < 32; i += 1)
      await it.store.update(`${i}`, () => ({
        ...template,
        id: `${i}`,
        body: 'x'.repeat(65_537),
        endpointKey: 'e',
      }));
    const outbox = it.open();
    await settled();
    outbox.put(responseOf('new'));
    expect(it.events).toContainEqual({ outcome: 'full' });

    const other = world();
    for (let i = 0; i < 300; i += 1)
      await other.store.update(`${i}`, () => ({
        ...template,
        id: `${i}`,
        body: '',
        state: 'accepted',
        notBefore: other.clock.now() + 1000,
      }));
    const roomy = other.open();
    await settled();
    roomy.put(responseOf('new'));
    expect(other.events).not.toContainEqual({ outcome: 'full' });
  });

  test('a place that takes no more changes does not make it send for ever', async () => {
    const it = world();
    await it.store.update('a', () => ({ ...template, id: 'a' }));
    it.reply = offline;
    const frozen = {
      durable: true as const,
      all: it.store.all,
      update: async (_: string, decide: (old: OutboxRecord) => unknown) => {
        decide({ ...template, id: 'a' });
        throw new Error('QuotaExceededError');
      },
    };
    it.open({ stores: [frozen as never, world().store] });
    await it.clock.pass(3_600_000);
    expect(it.sent.length).toBeLessThanOrEqual(8);
  });
});

describe('while the best place takes its time to fail', () => {
  const slowlyBroken = (it: World) => {
    const fail = () =>
      new Promise<never>((_, reject) => it.clock.after(1000, () => reject(new Error('no database'))));
    return { durable: true as const, all: fail, update: fail };
  };

  test('what is delivered before it lies anywhere is sent once, and can still be taken back', async () => {
    const it = world();
    const outbox = it.open({ stores: [slowlyBroken(it), it.store] });
    outbox.put(responseOf('a'));
    await settled();
    const [{ left }] = await Promise.all([outbox.drop('a'), it.clock.pass(60_000)]);
    expect(left).toBe(1);
    expect(it.sent).toHaveLength(1);
  });

  test('what is delivered before it lies anywhere ends as a tombstone', async () => {
    const it = world();
    it.open({ stores: [slowlyBroken(it), it.store] }).put(responseOf('a'));
    await it.clock.pass(60_000);
    expect(it.sent).toHaveLength(1);
    expect(await it.store.all()).toMatchObject([{ state: 'accepted' }]);
  });

  test('an answer waits for the record to be there', async () => {
    const it = world();
    it.reply = say(503);
    it.open({ stores: [slowlyBroken(it), it.store] }).put(responseOf('a'));
    await it.clock.pass(1000);
    expect(await it.store.all()).toMatchObject([{ lastStatus: 503, firm: false }]);
  });

  test('what is taken back meanwhile does not turn up in the next place', async () => {
    const it = world();
    const outbox = it.open({ stores: [slowlyBroken(it), it.store] });
    outbox.put(responseOf('a'), { hold: true });
    const { left } = (await Promise.all([outbox.drop('a'), it.clock.pass(5000)]))[0];
    expect(left).toBe(0);
    await it.clock.pass(60_000);
    expect(it.disk).toEqual({});
    expect(it.sent).toEqual([]);
  });

  test('taking back knows what has left, although it lies nowhere yet', async () => {
    const it = world();
    it.reply = () => new Promise(() => {});
    const outbox = it.open({ stores: [slowlyBroken(it), it.store] });
    outbox.put(responseOf('a'));
    const [{ left }] = await Promise.all([outbox.drop('a'), it.clock.pass(5000)]);
    expect(left).toBe(1);
  });
});

describe('consent changes', () => {
  test('to nothing: what waits moves to memory, the device is empty, and sending goes on', async () => {
    const it = world();
    it.reply = offline;
    const outbox = it.open();
    outbox.put(responseOf('a'));
    outbox.put(responseOf('b'), { hold: true });
    await settled();
    const memory = {};
    await outbox.moveTo([keyValueStore(() => memory)]);
    expect(it.disk).toEqual({});
    expect(await outbox.pending()).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    const { heard, notify } = ear();
    outbox.put(responseOf('c'), { notify });
    await settled();
    expect(it.disk).toEqual({});
    expect(heard).toEqual(['retrying']);
    it.reply = accept;
    await it.clock.pass(60_000);
    expect(await outbox.pending()).toEqual([]);
    expect(new Set(it.sent.map(({ id }) => id))).toEqual(new Set(['a', 'b', 'c']));
    expect(it.disk).toEqual({});
  });

  test('to more: what waits in memory moves to the device', async () => {
    const it = world();
    it.reply = offline;
    const memory = keyValueStore(() => ({}));
    const box = {};
    const outbox = it.open({ stores: [keyValueStore(() => box)] });
    outbox.put(responseOf('a'));
    await settled();
    expect(it.disk).toEqual({});
    await outbox.moveTo([it.store, memory]);
    expect(it.disk).toHaveProperty('ohlas-outbox-a');
    expect(await outbox.pending()).toMatchObject([{ id: 'a' }]);
    it.reply = accept;
    await outbox.flush();
    expect(await outbox.pending()).toEqual([]);
  });

  test('to more: the person hears that it is stored now', async () => {
    const it = world();
    it.reply = offline;
    const box = {};
    const outbox = it.open({ stores: [keyValueStore(() => box)] });
    const { heard, notify } = ear();
    outbox.put(responseOf('a'), { notify });
    await settled();
    expect(heard).toEqual(['retrying']);
    await outbox.moveTo([it.store]);
    expect(heard).toContain('stored');
  });

  test('to nothing, at once: what earlier pages left sets out before the device forgets it', async () => {
    const it = world();
    it.reply = offline;
    const page = it.open();
    for (const id of ['a', 'b', 'c']) page.put(responseOf(id));
    await settled();
    page.close();
    const there = () => Object.keys(it.disk).length;
    const left: number[] = [];
    // The first one is never heard of, and nobody waits for that.
    it.reply = () => {
      left.push(there());
      return new Promise(() => {});
    };
    const [before, after] = [{}, {}];
    const next = it.open({ stores: [keyValueStore(() => before)] });
    await settled();
    expect(left).toEqual([]);
    await next.moveTo([keyValueStore(() => after)], [it.store]);
    expect(left).toEqual([3, 3, 3]);
    expect(there()).toBe(0);
    expect(await next.pending()).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  test('to nothing: a Retry-After that an earlier page was given holds', async () => {
    const it = world();
    it.reply = say(503, { afterMs: 60_000 });
    const page = it.open();
    page.put(responseOf('a'));
    await settled();
    page.close();
    it.reply = accept;
    const box = {};
    const next = it.open({ stores: [] });
    await next.moveTo([keyValueStore(() => box)], [it.store]);
    expect(it.sent).toHaveLength(1);
    await it.clock.pass(60_000);
    expect(it.sent).toHaveLength(2);
    expect(await next.pending()).toEqual([]);
  });

  test('to nothing: of a response that lies in two places the higher revision is the one', async () => {
    const it = world();
    it.reply = offline;
    const other: { [key: string]: string } = {};
    const weaker = keyValueStore(() => other);
    for (const [store, revision] of [
      [it.store, 1],
      [weaker, 2],
    ] as const)
      await store.update('a', () => ({ ...template, id: 'a', revision }));
    const box = {};
    const page = it.open({ stores: [] });
    await page.moveTo([keyValueStore(() => box)], [it.store, weaker]);
    expect(await page.pending()).toMatchObject([{ id: 'a', revision: 2 }]);
    expect([it.disk, other]).toEqual([{}, {}]);
  });

  test('to nothing: what another tab makes of it meanwhile stays that tab’s', async () => {
    const it = world();
    await it.store.update('a', () => ({ ...template, id: 'a', revision: 1 }));
    it.reply = () => {
      it.store.update('a', (old) => ({ ...(old as OutboxRecord), revision: 2 }));
      return accept();
    };
    const box = {};
    const page = it.open({ stores: [] });
    await page.moveTo([keyValueStore(() => box)], [it.store]);
    expect(await it.store.all()).toMatchObject([{ id: 'a', revision: 2 }]);
  });

  test('a refused one moves too, with its reason', async () => {
    const it = world();
    it.reply = () => ({ outcome: 'rejected', status: 422, reason: '422 no' });
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    const memory = {};
    await outbox.moveTo([keyValueStore(() => memory)]);
    expect(await outbox.pending()).toMatchObject([{ id: 'a', state: 'rejected', reason: '422 no' }]);
    expect(it.disk).toEqual({});
  });
});

test('pending() tells what an outsider needs', async () => {
  const it = world();
  it.reply = say(503, { reason: '503 busy' });
  const outbox = it.open();
  const since = it.clock.now();
  outbox.put(responseOf('a', 2));
  await settled();
  expect(await outbox.pending()).toMatchObject([
    { id: 'a', card: 'comment', revision: 2, since, state: 'waiting', lastStatus: 503, reason: '503 busy' },
  ]);
});

test('close() leaves no timer, and what waits where it is', async () => {
  const it = world();
  it.reply = offline;
  const outbox = it.open();
  outbox.put(responseOf('a'));
  await settled();
  expect(it.clock.timers()).toBe(1);
  outbox.close();
  await settled();
  expect(it.clock.timers()).toBe(0);
  expect(Object.keys(it.disk)).toHaveLength(1);
  await outbox.flush();
  expect(it.clock.timers()).toBe(0);
  expect(it.sent).toHaveLength(1);
});

test('close() while an answer is under way leaves no timer either', async () => {
  const it = world();
  let answer: () => void = () => {};
  it.reply = () =>
    new Promise((resolve) => {
      answer = () => resolve(accept());
    });
  const outbox = it.open();
  outbox.put(responseOf('a'));
  await settled();
  outbox.close();
  answer();
  await settled();
  expect(it.clock.timers()).toBe(0);
  expect(await it.store.all()).toMatchObject([{ state: 'accepted' }]);
});

const template: OutboxRecord = {
  id: '',
  revision: 1,
  body: '{}',
  card: 'comment',
  since: Date.UTC(2026, 0, 31, 11),
  tries: 0,
  notBefore: 0,
  firm: false,
  endpointKey: ENDPOINT,
  state: 'waiting',
};
