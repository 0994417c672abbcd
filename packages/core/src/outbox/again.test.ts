import { describe, expect, test } from 'vitest';
import { backoff } from './backoff.js';
import type { Verdict } from './judge.js';
import { accept, ENDPOINT, ear, offline, responseOf, say, settled, world } from './testing.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

describe('after a failed try', () => {
  test('says so, waits with jitter, and doubles the wait', async () => {
    const it = world();
    it.reply = offline;
    const times: number[] = [];
    const start = it.clock.now();
    const { heard, notify } = ear();
    const outbox = it.open({
      dice: () => {
        times.push(it.clock.now() - start);
        return 0.5;
      },
    });
    outbox.put(responseOf('a'), { notify });
    await it.clock.pass(120_000);
    expect(heard.slice(0, 2)).toEqual(['stored', 'retrying']);
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(gaps.slice(0, 4)).toEqual([1, 2, 3, 4].map((tries) => backoff(tries, 0.5)));
  });

  test('tries eight times on a page; then a good moment is needed, and the next page has eight more', async () => {
    const it = world();
    it.reply = offline;
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await it.clock.pass(2 * HOUR);
    expect(it.sent).toHaveLength(8);
    await outbox.flush();
    expect(it.sent).toHaveLength(9);
    await it.clock.pass(2 * HOUR);
    expect(it.sent).toHaveLength(9);
    outbox.close();
    it.open();
    await it.clock.pass(6 * HOUR);
    expect(it.sent).toHaveLength(9 + 8);
  });

  test('a good moment, or the next page, tries at once', async () => {
    const it = world();
    it.reply = offline;
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    it.reply = accept;
    await outbox.flush();
    expect(await outbox.pending()).toEqual([]);

    it.reply = offline;
    outbox.put(responseOf('b'));
    await settled();
    outbox.close();
    it.reply = accept;
    const next = it.open();
    await settled();
    expect(await next.pending()).toEqual([]);
  });

  test('items are independent: a bad one blocks nobody', async () => {
    const it = world();
    it.reply = ({ id }) => (id === 'bad' ? offline() : accept());
    const outbox = it.open({}, null);
    for (const id of ['a', 'bad', 'c']) outbox.put(responseOf(id));
    await settled();
    outbox.use(async (record) => it.reply(record), [ENDPOINT, '']);
    await settled();
    expect(await outbox.pending()).toMatchObject([{ id: 'bad' }]);
  });

  test('a stalled one does not keep a fresh one from leaving', async () => {
    const it = world();
    it.reply = ({ id }) => (id === 'stalled' ? new Promise(() => {}) : accept());
    const outbox = it.open();
    outbox.put(responseOf('stalled'));
    await it.clock.pass(20_000);
    const { heard, notify } = ear();
    outbox.put(responseOf('fresh'), { notify });
    await settled();
    expect(heard).toContain('accepted');
  });
});

describe('Retry-After', () => {
  test('is waited for, whatever happens', async () => {
    const it = world();
    it.reply = say(503, { afterMs: HOUR });
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    it.reply = accept;
    await outbox.flush();
    outbox.close();
    const next = it.open();
    await next.flush();
    await it.clock.pass(HOUR - 1000);
    expect(it.sent).toHaveLength(1);
    await it.clock.pass(2000);
    expect(it.sent).toHaveLength(2);
    expect(await next.pending()).toEqual([]);
  });

  test('of more than a day is a day', async () => {
    const it = world();
    it.reply = say(503, { afterMs: 7 * DAY });
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    it.reply = accept;
    await it.clock.pass(DAY - 1000);
    await outbox.flush();
    expect(it.sent).toHaveLength(1);
    await it.clock.pass(2000);
    expect(it.sent).toHaveLength(2);
  });

  test('of less than a second is jitter like any other', async () => {
    const it = world();
    it.reply = say(503, { afterMs: 1 });
    it.open({ dice: () => 0 }).put(responseOf('a'));
    await it.clock.pass(999);
    expect(it.sent).toHaveLength(1);
    await it.clock.pass(2);
    expect(it.sent).toHaveLength(2);
  });
});

describe('429', () => {
  test.each([
    ['with a Retry-After', { afterMs: 10 * 60_000 }, 10 * 60_000],
    ['without one', {}, backoff(1, 0.5)],
  ])('makes the whole queue of the endpoint wait: %s', async (_, more: Partial<Verdict>, ms) => {
    const it = world();
    it.reply = say(429, more);
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    it.reply = accept;
    outbox.put(responseOf('b'));
    await outbox.flush();
    expect(it.sent.map(({ id }) => id)).toEqual(['a']);
    // The next page, and another tab, know of it too.
    await it.open().flush();
    await it.clock.pass(ms - 500);
    expect(it.sent).toHaveLength(1);
    await it.clock.pass(1000);
    expect(it.sent.map(({ id }) => id).sort()).toEqual(['a', 'a', 'b']);
    expect(await outbox.pending()).toEqual([]);
  });

  test('stops a queue in its middle', async () => {
    const it = world();
    const outbox = it.open({}, null);
    for (const id of ['a', 'b', 'c']) outbox.put(responseOf(id));
    await settled();
    it.reply = say(429, { afterMs: 60_000 });
    it.open();
    await settled();
    expect(it.sent.map(({ id }) => id)).toEqual(['a']);
  });

  test('of another endpoint means nothing here', async () => {
    const it = world();
    it.reply = say(429, { afterMs: HOUR });
    const outbox = it.open({}, ['https://old.example/', '']);
    outbox.put(responseOf('a'));
    await settled();
    outbox.close();
    it.reply = accept;
    const next = it.open();
    await settled();
    next.put(responseOf('b'));
    expect(it.sent.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the slow lane', () => {
  test('waits hours for the shop to mend its endpoint', async () => {
    const it = world();
    it.reply = say(404, { slow: true });
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await it.clock.pass(HOUR - 1000);
    expect(it.sent).toHaveLength(1);
    await it.clock.pass(2 * HOUR);
    expect(it.sent).toHaveLength(2);
    it.reply = accept;
    await outbox.flush();
    expect(await outbox.pending()).toEqual([]);
  });
});

describe('a no for good', () => {
  test('is told, kept 30 days with its reason, and lets the next ones go on', async () => {
    const it = world();
    it.reply = ({ id }) =>
      id === 'a' ? { outcome: 'rejected', status: 422, reason: '422 shape' } : accept();
    const { heard, notify } = ear();
    const outbox = it.open();
    outbox.put(responseOf('a'), { notify });
    outbox.put(responseOf('b'));
    await settled();
    expect(heard).toEqual(['stored', 'rejected']);
    expect(it.events).toContainEqual({
      outcome: 'rejected',
      status: 422,
      reason: '422 shape',
      id: 'a',
      revision: 1,
    });
    await it.clock.pass(29 * DAY);
    await outbox.flush();
    expect(await outbox.pending()).toMatchObject([
      { id: 'a', state: 'rejected', reason: '422 shape', lastStatus: 422 },
    ]);
    expect(it.sent).toHaveLength(2);
    await it.clock.pass(2 * DAY);
    await outbox.flush();
    expect(await outbox.pending()).toEqual([]);
  });

  test('a higher revision of it is a new try', async () => {
    const it = world();
    it.reply = () => ({ outcome: 'rejected', status: 422, reason: '422' });
    const outbox = it.open();
    outbox.put(responseOf('a', 1));
    await settled();
    it.reply = accept;
    outbox.put(responseOf('a', 2));
    await settled();
    expect(await outbox.pending()).toEqual([]);
  });
});

describe('30 days', () => {
  test('undelivered ones are rejected as expired, whoever they were for, and kept 30 more', async () => {
    const it = world();
    it.reply = offline;
    const outbox = it.open({}, ['https://gone.example/', '']);
    outbox.put(responseOf('a'));
    await settled();
    outbox.close();
    await it.clock.pass(30 * DAY - 1000);
    it.open();
    await settled();
    expect(it.events).not.toContainEqual(expect.objectContaining({ reason: 'expired' }));
    await it.clock.pass(2000);
    const next = it.open();
    await settled();
    expect(it.events).toContainEqual({ outcome: 'rejected', reason: 'expired', id: 'a', revision: 1 });
    expect(await next.pending()).toMatchObject([{ id: 'a', state: 'rejected', reason: 'expired' }]);
    await it.clock.pass(31 * DAY);
    await next.flush();
    expect(it.disk).toEqual({});
  });
});

describe('whose responses these are', () => {
  test('made without an endpoint, they go to the first one configured', async () => {
    const it = world();
    const outbox = it.open({}, null);
    outbox.put(responseOf('a'));
    await it.clock.pass(60_000);
    expect(it.sent).toEqual([]);
    it.reply = offline;
    outbox.use(async (record) => it.reply(record), [ENDPOINT, '']);
    await settled();
    expect(await it.store.all()).toMatchObject([{ endpointKey: ENDPOINT }]);
  });

  test('they stay with their endpoint', async () => {
    const it = world();
    it.reply = offline;
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    outbox.close();
    it.reply = accept;
    const other = it.open({}, ['https://other.example/', '']);
    await other.flush();
    await it.clock.pass(DAY);
    expect(it.sent).toHaveLength(1);
    expect(await other.pending()).toHaveLength(1);
  });

  test('another endpoint gets them when it replaces theirs, and then they are its own', async () => {
    const it = world();
    it.reply = offline;
    it.open().put(responseOf('a'));
    await settled();
    const other = it.open({}, ['https://other.example/', ENDPOINT, '']);
    await settled();
    expect(it.sent).toHaveLength(2);
    expect(await other.pending()).toMatchObject([{ endpointKey: 'https://other.example/' }]);
  });

  test('a changed road is tried at once, and 429 of the old one is not waited for', async () => {
    const it = world();
    it.reply = say(429, { afterMs: HOUR });
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    outbox.use(async () => accept(), ['https://other.example/', '']);
    outbox.put(responseOf('b'));
    await settled();
    expect(await outbox.pending()).toMatchObject([{ id: 'a' }]);
  });
});

describe('a clock that moves', () => {
  test('back by days: a wait that has become absurd is over', async () => {
    const it = world();
    it.reply = say(503, { afterMs: 2 * HOUR });
    const outbox = it.open();
    outbox.put(responseOf('a'));
    await settled();
    it.clock.set(it.clock.now() - 3 * DAY);
    it.reply = accept;
    await outbox.flush();
    expect(await outbox.pending()).toEqual([]);
  });

  test.each([-DAY, DAY])('by %i ms: everything is delivered once all the same', async (ms) => {
    const it = world();
    it.reply = offline;
    const outbox = it.open();
    for (const id of ['a', 'b']) outbox.put(responseOf(id));
    await it.clock.pass(5000);
    it.clock.set(it.clock.now() + ms);
    it.reply = accept;
    await outbox.flush();
    await it.clock.pass(2 * DAY);
    expect(await outbox.pending()).toEqual([]);
  });
});

describe('two tabs', () => {
  test('do not send the same at the same time', async () => {
    const it = world();
    it.reply = () => new Promise((resolve) => it.clock.after(3000, () => resolve(accept())));
    const one = it.open();
    const two = it.open();
    one.put(responseOf('a'));
    await settled();
    two.flush();
    await it.clock.pass(20_000);
    expect(it.sent).toHaveLength(1);
    expect(await two.pending()).toEqual([]);
  });

  test('nor without locks, thanks to the lease in each record', async () => {
    const it = world();
    const lock = (work: () => Promise<void>) => work();
    const closed = it.open({ lock }, null);
    closed.put(responseOf('a'));
    await settled();
    it.reply = () => new Promise((resolve) => it.clock.after(3000, () => resolve(accept())));
    const tabs = [1, 2, 3].map(() => it.open({ lock }));
    for (const tab of tabs) tab.flush();
    await it.clock.pass(20_000);
    expect(it.sent).toHaveLength(1);
  });

  test('a failure of one does not undo the acknowledgement that the other got', async () => {
    const it = world();
    let fail: (error: Error) => void = () => {};
    it.reply = () =>
      new Promise((_, reject) => {
        fail = reject;
      });
    const one = it.open();
    one.put(responseOf('a'));
    await settled();
    one.close();
    await it.clock.pass(17_000);
    it.reply = accept;
    const two = it.open();
    await settled();
    expect(await it.store.all()).toMatchObject([{ state: 'accepted' }]);
    fail(new TypeError('timed out'));
    await settled();
    expect(await it.store.all()).toMatchObject([{ state: 'accepted' }]);
    expect(await two.pending()).toEqual([]);
  });

  test('the other one takes over what a closed one left', async () => {
    const it = world();
    it.reply = () => new Promise(() => {});
    const one = it.open();
    const two = it.open();
    one.put(responseOf('a'));
    await settled();
    one.close();
    it.reply = accept;
    await it.clock.pass(10_000);
    expect(it.sent).toHaveLength(1);
    await two.flush();
    await it.clock.pass(10_000);
    expect(it.sent).toHaveLength(2);
    expect(await two.pending()).toEqual([]);
  });

  test('what one took back is not sent by the other', async () => {
    const it = world();
    const one = it.open({}, null);
    one.put(responseOf('a'));
    await settled();
    const two = it.open();
    const [{ left }] = await Promise.all([one.drop('a'), two.flush()]);
    await it.clock.pass(60_000);
    // Either it never left, or the drop knew.
    expect(it.sent).toHaveLength(left ? 1 : 0);
  });
});
