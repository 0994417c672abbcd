import type { OhlasCounts } from '@ohlas/protocol';
import { type Count, changes, countsOf, type Shown } from '@ohlas/scores';
import type { CaseChange, CaseChanged, OpenCases } from '../kept/case.js';
import type { Delivery, Tried } from '../kept/delivery.js';
import { withoutContacts } from '../kept/forget.js';
import { byDue, NO_DUE, readCursor, writeCursor } from '../kept/order.js';
import { contactKey, type Limits, type Person, type Pruned } from '../kept/person.js';
import { type Standing, standingOf } from '../kept/proof.js';
import type {
  Arrival,
  CountRow,
  Found,
  Listed,
  ListQuery,
  RatingCount,
  ResponseStore,
  Restored,
  Saved,
  SumsQuery,
} from '../kept/store.js';
import { StoreUnavailable } from '../kept/store.js';
import { continues } from './continues.js';
import { type Entry, front, kept, standing, summed } from './entry.js';
import { matches } from './matches.js';
import { memoryDeliveries } from './memory-deliveries.js';
import { promptCounts } from './prompt-counts.js';
import { contactsOf, ORDER_QUESTION, rowOf, searchableOf } from './row.js';
import { sumMap } from './sum-map.js';
import { chosen, hasSums, RATING, VERIFIED } from './sums.js';

/** Keeps everything until the process ends: for tests and for trying things out. */
export function memoryStore(): ResponseStore {
  const entries = new Map<string, Entry>();
  const erased = new Set<string>();
  const uses = new Map<string, string>();
  const prompts = promptCounts();
  const messages = memoryDeliveries((id) => entries.get(id));
  const sums = sumMap();
  let places = 0;
  let open = true;

  // The methods are async, so that whatever is thrown arrives as a rejection, as from a real database.
  const mustBeOpen = () => {
    if (!open) throw new StoreUnavailable('The store is closed.');
  };

  /** Puts an entry in the place of another, and moves the sums along. */
  function put(key: string, before: Entry | undefined, after: Entry | undefined): void {
    if (after) entries.set(key, after);
    else entries.delete(key);
    sums.add(changes(before ? summed(before) : [], after ? summed(after) : []));
  }

  function prove({ response, proof }: Arrival, id: string, before: Entry | undefined): Standing {
    const use = proof.kind === 'valid' || proof.kind === 'expired' ? proof.use : '';
    const boundTo = uses.get(use);
    if (proof.kind === 'valid' && boundTo === undefined) uses.set(use, id);
    return standingOf(proof, {
      id,
      continues: before?.standing.verified === true && continues(response, front(before)),
      ...(boundTo !== undefined && { boundTo }),
    });
  }

  return {
    async save(arrival: Arrival): Promise<Saved> {
      mustBeOpen();
      const row = rowOf(arrival);
      if (erased.has(row.id)) return 'erased';
      const before = entries.get(row.id);
      const same = before?.revisions.find(({ revision }) => revision === row.revision);
      if (same) return same.body === arrival.body ? 'repeated' : 'conflict';
      if (before && before.row.revision > row.revision) return 'older';

      const revision = { revision: row.revision, receivedAt: arrival.receivedAt, body: arrival.body };
      if (!before) places += 1;
      const withdrawn = row.status === 'withdrawn';
      const quarantine = before?.restored ? '' : row.quarantine;
      const { case_number } = withdrawn || row.case_number || !before ? row : before.row;
      const entry: Entry = {
        place: before?.place ?? places,
        receivedAt: before?.receivedAt ?? arrival.receivedAt,
        row: { ...row, quarantine, case_number },
        revisions: withdrawn ? [revision] : [...(before?.revisions ?? []), revision],
        caseStatus: before?.row.case_number ? before.caseStatus : 'open',
        history: withdrawn ? [] : (before?.history ?? []),
        contacts: [
          ...(withdrawn ? [] : (before?.contacts ?? [])),
          ...contactsOf(arrival.response.answers).map(({ text }) => contactKey(text)),
        ],
        day: before?.day ?? arrival.day,
        restored: before?.restored ?? false,
        standing: prove(arrival, row.id, before),
      };
      put(row.id, before, entry);
      if (withdrawn) messages.drop(row.id);
      else if (quarantine === '') {
        const { receivedAt: at, notify } = arrival;
        const waited =
          before !== undefined && before.row.case_number !== null && before.row.quarantine === '';
        messages.add({ id: row.id, kind: 'response.stored', revision: row.revision, at }, notify.answer);
        if (case_number !== null && !waited)
          messages.add({ id: row.id, kind: 'case.opened', revision: row.revision, at }, notify.case);
      }
      if (row.prompt !== null && row.test === 0 && quarantine === '') prompts.learn(row.prompt, row.card);
      return 'stored';
    },

    async find(id: string): Promise<Found | undefined> {
      mustBeOpen();
      const entry = entries.get(id.toLowerCase());
      return entry && { kept: kept(entry), revisions: entry.revisions, history: entry.history };
    },

    async list({ filter, limit, after }: ListQuery): Promise<Listed> {
      mustBeOpen();
      const cursor = after === undefined ? undefined : readCursor(after);
      const due = ({ row }: Entry) => row.due_at ?? NO_DUE;
      const order = byDue(filter)
        ? (a: Entry, b: Entry) => due(a) - due(b) || a.place - b.place
        : (a: Entry, b: Entry) => b.place - a.place;
      const behind = (entry: Entry) => {
        if (!cursor) return true;
        if (!byDue(filter)) return entry.place < cursor.place;
        return due(entry) > cursor.due || (due(entry) === cursor.due && entry.place > cursor.place);
      };
      const found = [...entries.values()]
        .filter((entry) => matches(entry, filter) && behind(entry))
        .sort(order);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        responses: page.map(kept),
        ...(last &&
          found.length > limit && { next: writeCursor({ place: last.place, due: due(last) }, filter) }),
      };
    },

    async erase(id: string): Promise<boolean> {
      mustBeOpen();
      const key = id.toLowerCase();
      const before = entries.get(key);
      if (!before) return erased.has(key);
      put(key, before, undefined);
      messages.drop(key);
      erased.add(key);
      return true;
    },

    async restore(id: string, { at, notify }: Restored): Promise<boolean> {
      mustBeOpen();
      const key = id.toLowerCase();
      const before = entries.get(key);
      if (!before) return false;
      put(key, before, { ...before, row: { ...before.row, quarantine: '' }, restored: true });
      if (before.row.quarantine === '') return true;
      const { revision, case_number } = before.row;
      messages.add({ id: key, kind: 'response.stored', revision, at }, notify.answer);
      if (case_number !== null) messages.add({ id: key, kind: 'case.opened', revision, at }, notify.case);
      return true;
    },

    async changeCase(id: string, { at, status, note, notify }: CaseChange): Promise<CaseChanged> {
      mustBeOpen();
      const key = id.toLowerCase();
      const before = entries.get(key);
      if (!before) return 'unknown';
      if (before.row.case_number === null) return 'no-case';
      const moved = status !== undefined && status !== before.caseStatus;
      if (!moved && note === undefined) return 'changed';
      const event = { at, ...(moved && { status }), ...(note !== undefined && { note }) };
      entries.set(key, {
        ...before,
        caseStatus: moved ? status : before.caseStatus,
        history: [...before.history, event],
      });
      messages.add({ id: key, kind: 'case.changed', revision: before.row.revision, at, event }, notify);
      return 'changed';
    },

    async openCases(now: number): Promise<OpenCases> {
      mustBeOpen();
      const waiting = [...entries.values()].filter((entry) => matches(entry, { case: 'open' }));
      const overdue = waiting.filter(({ row }) => row.due_at !== null && row.due_at < now);
      return { open: waiting.length, overdue: overdue.length };
    },

    async idsOf(person: Person): Promise<readonly string[]> {
      mustBeOpen();
      return [...entries.values()]
        .filter((entry) =>
          'email' in person
            ? entry.contacts.includes(contactKey(person.email))
            : isAboutOrder(entry, person.order.trim()),
        )
        .sort((a, b) => a.place - b.place)
        .map(({ row }) => row.id);
    },

    async prune({ contactsBefore, answersBefore, most }: Limits): Promise<Pruned> {
      mustBeOpen();
      const before = (time: number) => [...entries].filter(([, entry]) => entry.receivedAt < time);
      const old = before(answersBefore).slice(0, most);
      for (const [id] of old) {
        entries.delete(id);
        messages.drop(id);
        erased.add(id);
      }
      const known = before(contactsBefore)
        .filter(([, { contacts, history }]) => contacts.length > 0 || history.some(({ note }) => note))
        .slice(0, most);
      for (const [id, entry] of known) {
        const revisions = entry.revisions.map((one) => ({ ...one, body: withoutContacts(one.body) }));
        const forgotten = { ...entry, revisions, contacts: [] };
        entries.set(id, {
          ...forgotten,
          row: { ...entry.row, search: searchableOf(front(forgotten)) },
          history: entry.history.map(({ note: _, ...event }) => event),
        });
      }
      return { contacts: known.length, answers: old.length };
    },

    async due(hook: string, now: number, most: number): Promise<readonly Delivery[]> {
      mustBeOpen();
      return messages.due(hook, now, most);
    },

    async nextDue(hook: string): Promise<number | undefined> {
      mustBeOpen();
      return messages.nextDue(hook);
    },

    async tried(message: string, result: Tried): Promise<void> {
      mustBeOpen();
      messages.tried(message, result);
    },

    async addCounts(counts: OhlasCounts): Promise<void> {
      mustBeOpen();
      prompts.add(counts);
    },

    async counts(): Promise<readonly CountRow[]> {
      mustBeOpen();
      return prompts.rows();
    },

    async shown(): Promise<readonly Shown[]> {
      mustBeOpen();
      return prompts.shown();
    },

    async sums(query: SumsQuery): Promise<readonly Count[]> {
      mustBeOpen();
      const { subject } = query;
      if (subject === undefined || hasSums(subject)) return chosen(sums.rows(), query);
      return chosen(
        [...entries.values()].flatMap((entry) => countsOf(front(entry), standing(entry))),
        query,
      );
    },

    async ratings(subject: string): Promise<readonly RatingCount[]> {
      mustBeOpen();
      const rated = [...sums.rows()].filter(
        (row) =>
          row.subject === subject &&
          row.measure === RATING.measure &&
          row.scale === RATING.scale &&
          row.audience === 'buyer',
      );
      const all = rated.filter(({ facet }) => facet === '');
      const proved = rated.filter(({ facet }) => facet === VERIFIED);
      return [...all, ...proved].map(({ facet, value, n }) => ({
        verified: facet === VERIFIED,
        value: Number(value),
        n,
      }));
    },

    async ping(): Promise<void> {
      mustBeOpen();
    },

    async close(): Promise<void> {
      open = false;
    },
  };
}

function isAboutOrder(entry: Entry, order: string): boolean {
  const { order_id, subject_type, subject_id } = entry.row;
  return (
    order_id === order ||
    (subject_type === 'order' && subject_id === order) ||
    front(entry).answers.some(
      ({ question, ...answer }) =>
        question === ORDER_QUESTION && answer.shape === 'text' && answer.text.trim() === order,
    )
  );
}
