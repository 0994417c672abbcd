import type { OhlasCounts, OhlasResponse } from '@ohlas/protocol';
import { type Count, changes, countsOf, type Shown } from '@ohlas/scores';
import type {
  Arrival,
  CaseStatus,
  CountRow,
  Found,
  Kept,
  Listed,
  ListQuery,
  OpenCases,
  RatingCount,
  ResponseStore,
  Revision,
  Saved,
  SumsQuery,
} from '../store.js';
import { StoreUnavailable } from '../store.js';
import { type Standing, standingOf } from '../tokens/proof.js';
import { continues } from './continues.js';
import { keptOf } from './kept.js';
import { matches } from './matches.js';
import { byDue, NO_DUE, readCursor, writeCursor } from './order.js';
import { promptCounts } from './prompt-counts.js';
import { type ResponseRow, rowOf } from './row.js';
import { sumMap } from './sum-map.js';
import { chosen, hasSums, RATING, sumsOf, VERIFIED } from './sums.js';

export interface Entry {
  readonly place: number;
  readonly receivedAt: number;
  readonly row: ResponseRow;
  readonly revisions: readonly Revision[];
  readonly caseStatus: CaseStatus;
  readonly day: string;
  readonly restored: boolean;
  readonly standing: Standing;
}

/** Keeps everything until the process ends: for tests and for trying things out. */
export function memoryStore(): ResponseStore {
  const entries = new Map<string, Entry>();
  const erased = new Set<string>();
  const uses = new Map<string, string>();
  const prompts = promptCounts();
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
      put(row.id, before, {
        place: before?.place ?? places,
        receivedAt: before?.receivedAt ?? arrival.receivedAt,
        row: { ...row, quarantine, case_number },
        revisions: withdrawn ? [revision] : [...(before?.revisions ?? []), revision],
        caseStatus: before?.row.case_number ? before.caseStatus : 'open',
        day: before?.day ?? arrival.day,
        restored: before?.restored ?? false,
        standing: prove(arrival, row.id, before),
      });
      if (row.prompt !== null && row.test === 0 && quarantine === '') prompts.learn(row.prompt, row.card);
      return 'stored';
    },

    async find(id: string): Promise<Found | undefined> {
      mustBeOpen();
      const entry = entries.get(id.toLowerCase());
      return entry && { kept: kept(entry), revisions: entry.revisions };
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
      erased.add(key);
      return true;
    },

    async openCases(now: number): Promise<OpenCases> {
      mustBeOpen();
      const waiting = [...entries.values()].filter((entry) => matches(entry, { case: 'open' }));
      const overdue = waiting.filter(({ row }) => row.due_at !== null && row.due_at < now);
      return { open: waiting.length, overdue: overdue.length };
    },

    async restore(id: string): Promise<boolean> {
      mustBeOpen();
      const key = id.toLowerCase();
      const before = entries.get(key);
      if (before) put(key, before, { ...before, row: { ...before.row, quarantine: '' }, restored: true });
      return before !== undefined;
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

const front = ({ revisions }: Entry): OhlasResponse => JSON.parse(revisions.at(-1)?.body ?? '{}');

const standing = ({ day, row, standing: { verified } }: Entry) => ({
  day,
  quarantined: row.quarantine !== '',
  verified,
});

const summed = (entry: Entry): readonly Count[] => sumsOf(front(entry), standing(entry));

const kept = ({ row, receivedAt, revisions, caseStatus, standing: { verified, reason } }: Entry): Kept =>
  keptOf({
    ...row,
    body: revisions.at(-1)?.body ?? '',
    received_at: receivedAt,
    case_status: caseStatus,
    verified: verified ? 1 : 0,
    unverified_reason: reason ?? null,
  });
