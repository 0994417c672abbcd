import { type ChoicesAnswer, caseNumber, type OhlasResponse } from '@ohlas/protocol';
import { type Count, changes, countsOf } from '@ohlas/scores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOBODY } from '../kept/delivery.js';
import type { Arrival, Filter, ResponseStore, SumsQuery } from '../kept/store.js';
import { comment, email, id, response, stars } from '../response.contract.js';

const causes = (values: readonly string[]): ChoicesAnswer => ({
  question: 'causes',
  kind: 'choices',
  label: 'What went wrong?',
  standard: true,
  shape: 'choices',
  values,
});
const sorted = (rows: readonly Count[]) =>
  rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

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
      return {
        response: sent,
        body: JSON.stringify(sent),
        receivedAt: 1000,
        quarantine: [],
        day: '2026-03-02',
        proof: { kind: 'none' },
        notify: NOBODY,
        ...also,
      };
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
          verified: false,
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
        answers: [stars(1), email('jana@example.com')],
      };

      test('opens one with the number of the id and the promised time', async () => {
        await save(asked);
        expect((await store.find(id(1)))?.kept.case).toEqual({
          number: caseNumber(id(1)),
          status: 'open',
          dueAt: Date.parse('2026-11-23T15:00:00Z'),
        });
      });

      test('opens none that nobody could be answered', async () => {
        const name = { ...email('Jana'), question: 'reply.name' };
        await save({ ...asked, answers: [stars(1), name, email(' ')] });
        expect((await store.find(id(1)))?.kept.case).toBeUndefined();
        await save({ ...asked, revision: 2, answers: [{ ...email('+420 1'), question: 'reply.phone' }] });
        expect((await store.find(id(1)))?.kept.case?.number).toBe(caseNumber(id(1)));
      });

      test('opens it with a later revision, and without a promise too', async () => {
        await save();
        expect((await store.find(id(1)))?.kept.case).toBeUndefined();
        await save({ revision: 2, case: 'x', answers: [email('jana@example.com')] });
        expect((await store.find(id(1)))?.kept.case).toEqual({ number: caseNumber(id(1)), status: 'open' });
      });

      test('keeps it while the person adds to it, and drops it when all is taken back', async () => {
        await save(asked);
        await save({ revision: 2, answers: [comment('And another thing.')] });
        expect((await store.find(id(1)))?.kept.case?.status).toBe('open');
        await save({ revision: 3, status: 'withdrawn', answers: [] });
        expect(await ids({ case: 'open' })).toEqual([]);
      });

      test('lists the longest overdue first, and those without a promise last, page by page', async () => {
        const times = ['2026-03-04', '', '2026-03-01', '2026-03-04', '', '2026-03-02'];
        for (const [n, day] of times.entries())
          await save({
            id: id(n),
            case: 'x',
            answers: [email('jana@example.com')],
            ...(day && { promisedBy: `${day}T09:00:00Z` }),
          });
        const now = Date.parse('2026-03-02T09:00:00Z');
        expect(await store.openCases(now)).toEqual({ open: 6, overdue: 1 });
        const seen: string[] = [];
        for (let after: string | undefined; ; ) {
          const page = await store.list({ filter: { case: 'open' }, limit: 2, ...(after && { after }) });
          seen.push(...page.responses.map((kept) => kept.id));
          after = page.next;
          if (after === undefined) break;
        }
        expect(seen).toEqual([2, 5, 0, 3, 1, 4].map(id));
      });
    });

    describe('a case', () => {
      const open = (n = 1) => save({ id: id(n), case: 'x', answers: [email('jana@example.com')] });

      test('is answered, noted and resolved, and remembers when', async () => {
        await open();
        const change = (at: number, what: object) => store.changeCase(id(1), { at, notify: [], ...what });
        expect(await change(10, { status: 'answered', note: 'Sent a new leg.' })).toBe('changed');
        expect(await change(20, { note: 'It arrived.' })).toBe('changed');
        expect(await change(30, { status: 'resolved' })).toBe('changed');
        // Nothing new, nothing to remember.
        expect(await change(40, { status: 'resolved' })).toBe('changed');
        const found = await store.find(id(1).toUpperCase());
        expect(found?.kept.case?.status).toBe('resolved');
        expect(found?.history).toEqual([
          { at: 10, status: 'answered', note: 'Sent a new leg.' },
          { at: 20, note: 'It arrived.' },
          { at: 30, status: 'resolved' },
        ]);
        expect(await ids({ case: 'open' })).toEqual([]);
        expect(await ids({ case: 'resolved' })).toEqual([id(1)]);
        await save({ revision: 2, case: 'x', answers: [email('jana@example.com')] });
        expect((await store.find(id(1)))?.kept.case?.status).toBe('resolved');
      });

      test('is nowhere to be changed where there is none', async () => {
        await save({ id: id(2) });
        const change = { at: 1, status: 'resolved', notify: [] } as const;
        expect(await store.changeCase(id(1), change)).toBe('unknown');
        expect(await store.changeCase(id(2), change)).toBe('no-case');
      });

      test('leaves nothing behind when its response is erased or taken back', async () => {
        for (const n of [1, 2]) {
          await open(n);
          await store.changeCase(id(n), { at: 1, note: 'secret', notify: ['hook'] });
        }
        await store.erase(id(1));
        await save({ id: id(2), revision: 2, status: 'withdrawn', answers: [] });
        expect((await store.find(id(2)))?.history).toEqual([]);
        expect(await store.due('hook', 9e15, 10)).toEqual([]);
      });
    });

    describe('messages', () => {
      const to = (hook: string) => ({ notify: { answer: [hook], case: [hook] } });
      const asked = { case: 'x', answers: [stars(1), email('jana@example.com')] };
      const due = async (hook = 'a', now = 9e15) =>
        (await store.due(hook, now, 10)).map(
          ({ kind, kept }) => `${kind} ${kept.id.at(-1)}.${kept.revision}`,
        );

      test('are written with what they tell of, once for a revision and a case', async () => {
        await save(asked, to('a'));
        await save(asked, to('a'));
        await save({ ...asked, revision: 2 }, to('a'));
        await save({ id: id(2) }, to('a'));
        await save({ id: id(3) }, to('b'));
        expect(await due()).toEqual([
          'response.stored 1.1',
          'case.opened 1.1',
          'response.stored 1.2',
          'response.stored 2.1',
        ]);
        expect(await due('b')).toEqual(['response.stored 3.1']);
        expect(new Set((await store.due('a', 9e15, 10)).map(({ message }) => message)).size).toBe(4);
      });

      test('carry the revision they are about', async () => {
        await save({ answers: [comment('first')] }, to('a'));
        await save({ revision: 2, answers: [comment('second')] }, to('a'));
        const bodies = (await store.due('a', 9e15, 10)).map(({ kept }) => kept.body);
        expect(bodies[0]).toContain('first');
        expect(bodies[1]).toContain('second');
      });

      test('tell of a case that opens later, and of every change', async () => {
        await save({}, to('b'));
        await save({ ...asked, revision: 2 }, { notify: { answer: [], case: ['a'] } });
        await store.changeCase(id(1), { at: 5, status: 'answered', note: 'x', notify: ['a'] });
        await store.changeCase(id(1), { at: 6, note: 'y', notify: ['a'] });
        const messages = await store.due('a', 9e15, 10);
        expect(messages.map(({ kind, event }) => [kind, event])).toContainEqual(['case.opened', undefined]);
        expect(messages.map(({ event }) => event)).toContainEqual({ at: 5, status: 'answered', note: 'x' });
        expect(messages.map(({ event }) => event)).toContainEqual({ at: 6, note: 'y' });
        expect(messages).toHaveLength(3);
      });

      test('wait for the quarantine to end', async () => {
        await save(asked, { ...to('a'), quarantine: ['trap'] });
        expect(await due()).toEqual([]);
        await store.restore(id(1), { at: 2, notify: { answer: ['a'], case: ['a'] } });
        await store.restore(id(1), { at: 3, notify: { answer: ['a'], case: ['a'] } });
        expect(await due()).toEqual(['response.stored 1.1', 'case.opened 1.1']);
      });

      test('are due again when told so, and no more when there is no next time', async () => {
        await save({}, to('a'));
        await save({ id: id(2) }, to('a'));
        expect(await store.nextDue('a')).toBe(1000);
        expect(await store.nextDue('b')).toBeUndefined();
        expect(await due('a', 999)).toEqual([]);
        const [first, second] = await store.due('a', 1000, 10);
        await store.tried(first?.message ?? '', { status: '500', nextAt: 6000 });
        await store.tried(second?.message ?? '', { status: '204' });
        expect(await store.nextDue('a')).toBe(6000);
        expect(await due('a', 5999)).toEqual([]);
        expect((await store.due('a', 6000, 10)).map(({ tries, message }) => [tries, message])).toEqual([
          [1, first?.message],
        ]);
        await store.tried(first?.message ?? '', { status: 'timeout' });
        expect(await store.nextDue('a')).toBeUndefined();
      });
    });

    describe('people', () => {
      beforeEach(async () => {
        await save({ id: id(1), answers: [email(' Jana@Example.com ')], order: { id: '7' } });
        await save({ id: id(2), answers: [email('jana@example.com')] });
        await save({ id: id(2), revision: 2, answers: [email('other@example.com')] });
        await save({ id: id(3), answers: [email('ana@example.com')], subject: { type: 'order', id: '7' } });
        await save({ id: id(4), answers: [comment('jana@example.com')], subject: { type: 'page', id: '7' } });
        const written = (text: string) => ({ ...comment(text), question: 'order' });
        await save({ id: id(5), answers: [written(' 7 ')] });
        await save({ id: id(6), answers: [written('77'), comment('7')] });
      });

      test('are found by the whole address, in any revision, and by an order, also one written down', async () => {
        expect(await store.idsOf({ email: 'JANA@example.com' })).toEqual([id(1), id(2)]);
        expect(await store.idsOf({ email: 'ana@example.com' })).toEqual([id(3)]);
        expect(await store.idsOf({ email: 'example.com' })).toEqual([]);
        expect(await store.idsOf({ order: ' 7' })).toEqual([id(1), id(3), id(5)]);
      });

      test('are found no more once erased or taken back', async () => {
        await store.erase(id(1));
        await save({ id: id(2), revision: 3, status: 'withdrawn', answers: [] });
        expect(await store.idsOf({ email: 'jana@example.com' })).toEqual([]);
      });
    });

    describe('time', () => {
      const old = (n: number, receivedAt: number) =>
        save(
          {
            id: id(n),
            case: 'x',
            token: 't',
            answers: [stars(2), comment('One leg is shorter.'), email('jana@example.com')],
          },
          { receivedAt },
        );

      test('takes away contacts first, and leaves what was said', async () => {
        await old(1, 1000);
        await save({ revision: 2, answers: [stars(3), email('jana@example.com')] });
        await store.changeCase(id(1), { at: 1, status: 'answered', note: 'Called Jana.', notify: [] });
        await old(2, 2000);
        const limits = { contactsBefore: 2000, answersBefore: 0, most: 10 };
        expect(await store.prune(limits)).toEqual({ contacts: 1, answers: 0 });
        expect(await store.prune(limits)).toEqual({ contacts: 0, answers: 0 });
        const found = await store.find(id(1));
        expect(JSON.stringify(found)).not.toMatch(/jana|Jana|"token/);
        expect(found?.revisions[0]?.body).toContain('One leg is shorter.');
        expect(found?.history).toEqual([{ at: 1, status: 'answered' }]);
        expect(found?.kept.case?.status).toBe('answered');
        expect(await ids({ q: 'jana' })).toEqual([id(2)]);
        expect(await store.idsOf({ email: 'jana@example.com' })).toEqual([id(2)]);
      });

      test('takes away whole answers in the end, a few at once, and leaves the scores', async () => {
        for (let n = 1; n <= 5; n += 1) await old(n, n * 1000);
        const before = await store.sums({ daily: true });
        const limits = { contactsBefore: 0, answersBefore: 4000, most: 2 };
        expect(await store.prune(limits)).toEqual({ contacts: 0, answers: 2 });
        expect(await store.prune(limits)).toEqual({ contacts: 0, answers: 1 });
        expect(await ids()).toEqual([id(5), id(4)]);
        expect(sorted(await store.sums({ daily: true }))).toEqual(sorted(before));
        // A copy that comes years later is not a new answer.
        expect(await old(1, 9000)).toBe('erased');
      });
    });

    describe('proof', () => {
      const valid = { proof: { kind: 'valid', use: 'a' } } as const;
      const late = { proof: { kind: 'expired', use: 'a' } } as const;
      const verified = async (n = 1) => {
        const kept = (await store.find(id(n)))?.kept;
        return kept?.unverifiedReason ?? kept?.verified;
      };

      test('is kept with the response, and with its later revisions', async () => {
        await save({ token: 't' }, valid);
        expect(await verified()).toBe(true);
        await save({ token: 't', revision: 2 }, late);
        expect(await verified()).toBe(true);
        // Its key may be gone by now.
        await save({ token: 't', revision: 3 }, { proof: { kind: 'bad', reason: 'unknown-key' } });
        expect(await verified()).toBe(true);
        await save({ revision: 4 });
        expect(await verified()).toBe(true);
      });

      test.each<[string, Partial<OhlasResponse>]>([
        ['another card', { card: { id: 'rating', version: 1 } }],
        ['another subject', { subject: { type: 'product', id: 'sku-1' } }],
        ['another order', { order: { id: '2' } }],
        ['another token', { token: 'u' }],
      ])('is lost by a revision about %s', async (_, change) => {
        await save({ token: 't' }, valid);
        await save({ token: 't', revision: 2, ...change }, { proof: { kind: 'bad', reason: 'signature' } });
        expect(await verified()).toBe('signature');
      });

      test('works for one response, the first', async () => {
        await save({}, valid);
        await save({ id: id(2) }, valid);
        await save({ id: id(3) }, late);
        await save({ id: id(4) }, { proof: { kind: 'valid', use: 'b' } });
        expect([await verified(1), await verified(2), await verified(3), await verified(4)]).toEqual([
          true,
          'used',
          'expired',
          true,
        ]);
      });

      test('works once even after the first was erased', async () => {
        await save({}, valid);
        await store.erase(id(1));
        await save({ id: id(2) }, valid);
        expect(await verified(2)).toBe('used');
      });
    });

    describe('sums', () => {
      const all: SumsQuery = { daily: true };
      const total = async (query: SumsQuery = all) =>
        (await store.sums(query))
          .filter(({ facet }) => facet === '')
          .map(({ day, measure, value, n }) => `${day} ${measure} ${value}: ${n}`.trim())
          .sort();

      test('count an answer once, however often it is revised', async () => {
        await save({ status: 'partial', answers: [stars(2)] });
        await save({ id: id(2), answers: [stars(2)] });
        await save({ revision: 2, answers: [stars(4)] }, { day: '2026-03-05' });
        await save({ revision: 2, answers: [stars(4)] });
        expect(await total()).toEqual([
          '2026-03-02 order-satisfaction 2: 1',
          '2026-03-02 order-satisfaction 4: 1',
        ]);
      });

      test('are what the responses in front add up to', async () => {
        const sent: OhlasResponse[] = [];
        for (let n = 0; n < 40; n += 1) {
          const one = response({
            id: id(n % 15),
            revision: n + 1,
            answers: [stars(1 + (n % 5)), causes(n % 2 ? ['damaged'] : ['damaged', 'late-delivery'])],
            audience: n % 15 < 7 ? { kind: 'user', evidence: 'none' } : { kind: 'buyer', evidence: 'shop' },
            source: n % 3 ? 'prompt' : 'launcher',
            // A person may change the language between two revisions.
            locale: n % 4 ? 'cs-CZ' : 'nl',
            ...(n % 15 > 4 && { subject: { type: n % 15 > 9 ? 'product' : 'order', id: `${n % 2}` } }),
          });
          sent[n % 15] = one;
          await store.save(arrival(one));
        }
        await store.erase(id(3));
        const standing = { day: '2026-03-02', quarantined: false };
        const expected = (subject?: string, language?: string) =>
          sent
            .filter((one) => one.id !== id(3))
            .flatMap((one) => countsOf(one, standing))
            .filter((row) => subject === undefined || row.subject === subject)
            .filter((row) => language === undefined || row.language === language)
            .map((row) => ({ ...row, subject: subject ?? '', language: language ?? '' }));
        for (const subject of [undefined, 'shop', 'product:0', 'product:1', 'order:1', 'order:9'])
          for (const language of [undefined, 'cs', 'nl', 'de'])
            expect(
              sorted(
                changes(
                  [],
                  await store.sums({ ...all, ...(subject && { subject }), ...(language && { language }) }),
                ),
              ),
              `${subject} ${language}`,
            ).toEqual(sorted(changes([], expected(subject, language))));
      });

      test('leave out tests, quarantine, what was withdrawn and what was erased', async () => {
        await save({ id: id(1), test: true });
        await save({ id: id(2) }, { quarantine: ['trap'] });
        await save({ id: id(3) });
        await save({ id: id(3), revision: 2, status: 'withdrawn', answers: [] });
        await save({ id: id(4) });
        await store.erase(id(4));
        expect(await store.sums(all)).toEqual([]);
      });

      test('take in what a person lets out of quarantine, and every later revision of it', async () => {
        const now = { at: 1, notify: NOBODY };
        await save({ answers: [stars(5)] }, { quarantine: ['fast-text', 'links'] });
        expect(await store.restore(id(1).toUpperCase(), now)).toBe(true);
        expect(await store.restore(id(1), now)).toBe(true);
        expect(await store.restore(id(2), now)).toBe(false);
        expect(await total()).toEqual(['2026-03-02 order-satisfaction 5: 1']);
        await save({ revision: 2, answers: [stars(4)] }, { quarantine: ['trap'] });
        expect((await store.find(id(1)))?.kept.quarantine).toEqual([]);
        expect(await total()).toEqual(['2026-03-02 order-satisfaction 4: 1']);
        expect(await ids({ quarantine: true })).toEqual([]);
      });

      test('can be narrowed, and added up over days', async () => {
        await save({ id: id(1) }, { day: '2026-03-02' });
        await save({ id: id(2) }, { day: '2026-03-03' });
        await save({ id: id(3), card: { id: 'other', version: 1 } }, { day: '2026-03-04' });
        await save({ id: id(4), audience: { kind: 'user', evidence: 'none' } }, { day: '2026-03-04' });
        const sum = 'order-satisfaction 4: ';
        expect(await total({ daily: false })).toEqual([`${sum}1`, `${sum}1`, `${sum}2`]);
        expect(await total({ daily: false, card: 'purchase', audience: 'buyer' })).toEqual([`${sum}2`]);
        expect(await total({ daily: false, from: '2026-03-03', to: '2026-03-03' })).toEqual([`${sum}1`]);
        expect(await total({ daily: true, audience: 'user' })).toEqual([`2026-03-04 ${sum}1`]);
        expect(await total({ daily: true, measure: 'ease' })).toEqual([]);
      });

      test('can be added up by week, Mondays first', async () => {
        const days = ['2026-03-01', '2026-03-03', '2026-03-08', '2026-03-09', '2026-03-11'];
        for (const [n, day] of days.entries()) await save({ id: id(n) }, { day });
        const sum = 'order-satisfaction 4: ';
        expect(await total({ daily: 'week' })).toEqual([
          `2026-03-01 ${sum}1`,
          `2026-03-03 ${sum}2`,
          `2026-03-09 ${sum}2`,
        ]);
        // No row is of a day that was not asked for.
        expect(await total({ daily: 'week', from: '2026-03-08', to: '2026-03-10' })).toEqual([
          `2026-03-08 ${sum}1`,
          `2026-03-09 ${sum}1`,
        ]);
      });

      test('can leave out what else was said', async () => {
        await save({ answers: [stars(2), causes(['damaged'])] });
        expect((await store.sums({ daily: false })).map(({ facet }) => facet).sort()).toEqual([
          '',
          'causes=damaged',
          'hurts=quality',
        ]);
        expect((await store.sums({ daily: false, facets: false })).map(({ facet }) => facet)).toEqual(['']);
      });

      test('tell ratings by buyers of one subject, the proved ones apart', async () => {
        const subject = { type: 'product', id: 'sku:1' } as const;
        const rated = (value: number) => ({ ...stars(value), measure: 'product-rating' });
        const rate = (n: number, value: number, also: Partial<Arrival> = {}, change = {}) =>
          save({ id: id(n), subject, answers: [rated(value)], ...change }, also);
        await rate(1, 5, { proof: { kind: 'valid', use: '1' } });
        await rate(2, 5);
        await rate(3, 1);
        await rate(4, 2, {}, { audience: { kind: 'user', evidence: 'none' } });
        await rate(5, 3, {}, { subject: { type: 'product', id: 'sku:2' } });
        await rate(6, 3, {}, { answers: [{ ...rated(3), max: 10 }] });
        const counted = await store.ratings('product:sku:1');
        expect(counted.map(({ verified, value, n }) => `${verified} ${value}: ${n}`).sort()).toEqual([
          'false 1: 1',
          'false 5: 2',
          'true 5: 1',
        ]);
        expect(await store.ratings('product:none')).toEqual([]);
      });
    });

    describe('listing', () => {
      test('goes through everything page by page, newest arrival first', async () => {
        for (let n = 1; n <= 7; n += 1) await save({ id: id(n) }, { receivedAt: n });
        const seen: string[] = [];
        let after: string | undefined;
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
        const second = await store.list({ filter: {}, limit: 2, after: first.next ?? '' });
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
        ['locale, whatever its region', { locale: 'nl-BE' }, { locale: 'NL' }],
        ['locale, not another that begins alike', { locale: 'nld-x' }, { locale: 'nld' }],
        ['open cases', { case: 'x', answers: [email('a@b.cz')] }, { case: 'open' }],
        ['test', { test: true }, { test: true }],
        ['words', { answers: [comment('Stolička se kýve')] }, { q: 'STOLICKA' }],
        ['what LIKE would misread', { answers: [comment('100 % bavlna')] }, { q: '0 %' }],
        ['an order number', { order: { id: '10482' } }, { q: '10482' }],
        ['a case number', { id: id(2), case: 'x', answers: [email('a@b.cz')] }, { q: caseNumber(id(2)) }],
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
      test('become cards by what was sent, day by day', async () => {
        const day = { type: 'ohlas.counts.v1', day: '2026-11-21', counts: [leaving], test: false } as const;
        await store.addCounts(day);
        await store.addCounts({ ...day, counts: [{ ...leaving, prompt: 'never answered' }] });
        await store.addCounts({ ...day, test: true });
        expect(await store.shown()).toEqual([]);
        await save({ prompt: 'leaving', card: { id: 'visit', version: 1 } });
        expect(await store.shown()).toEqual([
          { day: '2026-11-21', card: 'visit', audience: 'user', shown: 3, sent: 1 },
        ]);
      });

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
