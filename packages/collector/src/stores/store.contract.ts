import { caseNumber, type OhlasResponse } from '@ohlas/protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { comment, id, response, stars } from '../response.contract.js';
import type { Arrival, Filter, ResponseStore } from '../store.js';

/** Every store passes this file; a new one adds a single line that calls it. */
export function testStore(name: string, open: () => Promise<ResponseStore>): void {
  describe(`store: ${name}`, () => {
    let store: ResponseStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const arrival = (change: Partial<OhlasResponse> = {}, also: Partial<Arrival> = {}): Arrival => {
      const sent = response(change);
      return { response: sent, body: JSON.stringify(sent), receivedAt: 1000, quarantine: [], ...also };
    };
    const save = (change: Partial<OhlasResponse> = {}, also: Partial<Arrival> = {}) =>
      store.save(arrival(change, also));
    const ids = async (filter: Filter = {}) =>
      (await store.list({ filter, limit: 100 })).responses.map((kept) => kept.id);

    describe('keeping', () => {
      test('gives back the bytes that were saved', async () => {
        const sent = arrival({ answers: [comment('a "quoted"\nline, \u0001, 😀, ھ')] });
        expect(await store.save(sent)).toBe('stored');
        const found = await store.find(id(1));
        expect(found?.kept).toEqual({
          id: id(1),
          revision: 1,
          body: sent.body,
          receivedAt: 1000,
          quarantine: [],
        });
        expect(found?.revisions).toEqual([{ revision: 1, receivedAt: 1000, body: sent.body }]);
      });

      test('knows nothing of what was never saved', async () => {
        expect(await store.find(id(9))).toBeUndefined();
        expect(await store.list({ filter: {}, limit: 10 })).toEqual({ responses: [] });
      });

      test('takes the same bytes twice as one', async () => {
        expect(await save()).toBe('stored');
        expect(await save({}, { receivedAt: 2000 })).toBe('repeated');
        expect(await ids()).toEqual([id(1)]);
      });

      test('refuses other bytes under the same revision, and keeps the first', async () => {
        await save({ answers: [stars(5)] });
        expect(await save({ answers: [stars(1)] })).toBe('conflict');
        expect((await store.find(id(1)))?.kept.body).toContain('"value":5');
      });

      test('lets the highest revision win, whatever the order, and keeps every one it took', async () => {
        expect(await save({ revision: 2, status: 'partial' })).toBe('stored');
        expect(await save({ revision: 5 }, { receivedAt: 2000 })).toBe('stored');
        expect(await save({ revision: 3 })).toBe('older');
        expect(await save({ revision: 2, status: 'partial' })).toBe('repeated');
        const found = await store.find(id(1));
        expect(found?.kept).toMatchObject({ revision: 5, receivedAt: 1000 });
        expect(found?.revisions.map(({ revision }) => revision)).toEqual([2, 5]);
        expect(await ids()).toEqual([id(1)]);
      });

      test('takes an id in capitals for the same id', async () => {
        await save({ id: 'ABCDEF00-0000-4000-8000-00000000000A' });
        expect(await save({ id: 'abcdef00-0000-4000-8000-00000000000a' })).toBe('conflict');
        expect((await store.find('ABCDEF00-0000-4000-8000-00000000000a'))?.kept.id).toBe(
          'abcdef00-0000-4000-8000-00000000000a',
        );
      });

      test('saves many at once, each once', async () => {
        const outcomes = await Promise.all(Array.from({ length: 60 }, (_, n) => save({ id: id(n % 20) })));
        expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(20);
        expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(40);
        expect(await ids()).toHaveLength(20);
      });

      test('holds back what is in quarantine, with the reasons', async () => {
        await save({}, { quarantine: ['fast-text', 'links'] });
        expect((await store.find(id(1)))?.kept.quarantine).toEqual(['fast-text', 'links']);
        await save({ revision: 2 });
        expect((await store.find(id(1)))?.kept.quarantine).toEqual([]);
      });
    });

    describe('taking back', () => {
      test('drops earlier revisions of what was withdrawn, and lists it no more', async () => {
        await save({ status: 'partial' });
        expect(await save({ revision: 2, status: 'withdrawn', answers: [] })).toBe('stored');
        expect(await ids()).toEqual([]);
        expect((await store.find(id(1)))?.revisions.map(({ revision }) => revision)).toEqual([2]);
        expect(await save({ status: 'partial' })).toBe('older');
      });

      test('takes a still higher revision after a withdrawal', async () => {
        await save({ status: 'partial' });
        await save({ revision: 2, status: 'withdrawn', answers: [] });
        expect(await save({ revision: 3 })).toBe('stored');
        expect(await ids()).toEqual([id(1)]);
      });

      test('erases for good: the id is never stored again', async () => {
        await save();
        await save({ revision: 2 });
        expect(await store.erase(id(1).toUpperCase())).toBe(true);
        expect(await store.find(id(1))).toBeUndefined();
        expect(await ids()).toEqual([]);
        expect(await save()).toBe('erased');
        expect(await save({ revision: 9 })).toBe('erased');
        expect(await store.find(id(1))).toBeUndefined();
      });

      test('does not mind erasing twice, and says when there was nothing', async () => {
        await save();
        expect(await store.erase(id(1))).toBe(true);
        expect(await store.erase(id(1))).toBe(true);
        expect(await store.erase(id(2))).toBe(false);
        expect(await save({ id: id(2) })).toBe('stored');
      });
    });

    describe('cases', () => {
      const asked: Partial<OhlasResponse> = {
        case: 'told by the sender',
        promisedBy: '2026-11-23T15:00:00Z',
      };

      test('opens one with the number of the id and the promised time', async () => {
        await save(asked);
        expect((await store.find(id(1)))?.kept.case).toEqual({
          number: caseNumber(id(1)),
          status: 'open',
          dueAt: Date.parse('2026-11-23T15:00:00Z'),
        });
      });

      test('opens it with a later revision, and without a promise too', async () => {
        await save();
        expect((await store.find(id(1)))?.kept.case).toBeUndefined();
        await save({ revision: 2, case: 'x' });
        expect((await store.find(id(1)))?.kept.case).toEqual({ number: caseNumber(id(1)), status: 'open' });
      });
    });

    describe('listing', () => {
      test('goes through everything page by page, newest arrival first', async () => {
        for (let n = 1; n <= 7; n += 1) await save({ id: id(n) }, { receivedAt: n });
        const seen: string[] = [];
        let after: number | undefined;
        do {
          const page = await store.list({ filter: {}, limit: 3, ...(after !== undefined && { after }) });
          seen.push(...page.responses.map((kept) => kept.id));
          after = page.next;
        } while (after !== undefined);
        expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map(id));
      });

      test('has no next page when the last one is full', async () => {
        for (let n = 1; n <= 4; n += 1) await save({ id: id(n) });
        const page = await store.list({ filter: {}, limit: 4 });
        expect(page.responses).toHaveLength(4);
        expect(page).not.toHaveProperty('next');
      });

      test('keeps its pages steady while new answers and revisions arrive', async () => {
        for (let n = 1; n <= 4; n += 1) await save({ id: id(n) });
        const first = await store.list({ filter: {}, limit: 2 });
        await save({ id: id(5) });
        await save({ id: id(1), revision: 2 });
        const second = await store.list({ filter: {}, limit: 2, after: first.next ?? 0 });
        expect(second.responses.map((kept) => kept.id)).toEqual([id(2), id(1)]);
        expect(second.responses[1]?.revision).toBe(2);
      });

      test.each<[string, Partial<OhlasResponse>, Filter]>([
        ['card', { card: { id: 'visit', version: 1 } }, { card: 'visit' }],
        ['audience', { audience: { kind: 'user', evidence: 'none' } }, { audience: 'user' }],
        ['evidence', { audience: { kind: 'buyer', evidence: 'self' } }, { evidence: 'self' }],
        ['source', { source: 'prompt' }, { source: 'prompt' }],
        ['subject', { subject: { type: 'product' } }, { subject: { type: 'product' } }],
        ['subject id', { subject: { type: 'page', id: 'a:b' } }, { subject: { type: 'page', id: 'a:b' } }],
        ['score', { answers: [stars(2)] }, { score: 2 }],
        ['locale', { locale: 'nl' }, { locale: 'nl' }],
        ['open cases', { case: 'x' }, { case: 'open' }],
        ['test', { test: true }, { test: true }],
        ['words', { answers: [comment('Stolička se kýve')] }, { q: 'STOLICKA' }],
        ['what LIKE would misread', { answers: [comment('100 % bavlna')] }, { q: '0 %' }],
        ['an order number', { order: { id: '10482' } }, { q: '10482' }],
        ['a case number', { id: id(2), case: 'x' }, { q: caseNumber(id(2)) }],
        ['a later arrival', {}, { from: 5000 }],
        ['several at once', { locale: 'nl', test: true }, { locale: 'nl', test: true, from: 5000, to: 5001 }],
      ])('finds by %s', async (_, change, filter) => {
        await save({}, { receivedAt: 4999 });
        await save({ id: id(2), ...change }, { receivedAt: 5000 });
        await save({ id: id(3) }, { receivedAt: 4999 });
        expect(await ids(filter)).toEqual([id(2)]);
      });

      test('finds by the end of a span, which is not included', async () => {
        await save({ id: id(1) }, { receivedAt: 4999 });
        await save({ id: id(2) }, { receivedAt: 5000 });
        expect(await ids({ to: 5000 })).toEqual([id(1)]);
      });

      test('takes a missing subject for the shop', async () => {
        await save();
        expect(await ids({ subject: { type: 'shop' } })).toEqual([id(1)]);
      });

      test('filters by the revision in front', async () => {
        await save({ answers: [stars(1), comment('angry')] });
        await save({ revision: 2, answers: [stars(5), comment('calm')] });
        expect(await ids({ score: 1 })).toEqual([]);
        expect(await ids({ q: 'angry' })).toEqual([]);
        expect(await ids({ score: 5, q: 'calm' })).toEqual([id(1)]);
      });
    });

    describe('counts', () => {
      const counts = { shown: 3, dismissed: 1, started: 2, abandoned: 1, sent: 1 };
      const leaving = { prompt: 'leaving', audience: 'user', ...counts } as const;

      test('add up by day, prompt, audience and test', async () => {
        const day = { type: 'ohlas.counts.v1', day: '2026-11-21', counts: [leaving], test: false } as const;
        await store.addCounts(day);
        await store.addCounts({ ...day, counts: [leaving, { ...leaving, audience: 'buyer' }] });
        await store.addCounts({ ...day, test: true });
        await store.addCounts({ ...day, day: '2026-11-20', counts: [] });
        expect(await store.counts()).toEqual([
          { ...leaving, audience: 'buyer', day: '2026-11-21', test: false },
          {
            ...leaving,
            day: '2026-11-21',
            test: false,
            shown: 6,
            dismissed: 2,
            started: 4,
            abandoned: 2,
            sent: 2,
          },
          { ...leaving, day: '2026-11-21', test: true },
        ]);
      });

      test('stay whole numbers when somebody sends absurd ones', async () => {
        const shown = Number.MAX_SAFE_INTEGER;
        const day = {
          type: 'ohlas.counts.v1',
          day: '2026-11-21',
          counts: [{ ...leaving, shown }],
          test: false,
        } as const;
        for (let i = 0; i < 3; i += 1) await store.addCounts(day);
        expect((await store.counts())[0]).toMatchObject({ shown, sent: 3 });
      });
    });

    test('answers when asked, and no more once closed', async () => {
      await store.ping();
      const last = save();
      await store.close();
      await store.close();
      expect(await last).toBe('stored');
      for (const call of [store.ping, () => save(), () => store.find(id(1)), () => store.erase(id(1))])
        await expect(call()).rejects.toMatchObject({ name: 'StoreUnavailable' });
    });
  });
}
