import type { OhlasCounts } from '@ohlas/protocol';
import type {
  Arrival,
  CaseStatus,
  CountRow,
  Filter,
  Found,
  Kept,
  Listed,
  ListQuery,
  ResponseStore,
  Revision,
  Saved,
} from '../store.js';
import { COUNTED, StoreUnavailable } from '../store.js';
import { keptOf } from './kept.js';
import { type ResponseRow, rowOf } from './row.js';
import { searchable } from './searchable.js';

interface Entry {
  readonly place: number;
  readonly receivedAt: number;
  readonly row: ResponseRow;
  readonly revisions: readonly Revision[];
  readonly caseStatus: CaseStatus;
}

/** Keeps everything until the process ends: for tests and for trying things out. */
export function memoryStore(): ResponseStore {
  const entries = new Map<string, Entry>();
  const erased = new Set<string>();
  const sums = new Map<string, CountRow>();
  let places = 0;
  let open = true;

  // The methods are async, so that whatever is thrown arrives as a rejection, as from a real database.
  const mustBeOpen = () => {
    if (!open) throw new StoreUnavailable('The store is closed.');
  };

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
      entries.set(row.id, {
        place: before?.place ?? places,
        receivedAt: before?.receivedAt ?? arrival.receivedAt,
        row,
        revisions: row.status === 'withdrawn' ? [revision] : [...(before?.revisions ?? []), revision],
        caseStatus: before?.row.case_number ? before.caseStatus : 'open',
      });
      return 'stored';
    },

    async find(id: string): Promise<Found | undefined> {
      mustBeOpen();
      const entry = entries.get(id.toLowerCase());
      return entry && { kept: kept(entry), revisions: entry.revisions };
    },

    async list({ filter, limit, after }: ListQuery): Promise<Listed> {
      mustBeOpen();
      const found = [...entries.values()]
        .filter((entry) => matches(entry, filter) && (after === undefined || entry.place < after))
        .sort((a, b) => b.place - a.place);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return { responses: page.map(kept), ...(last && found.length > limit && { next: last.place }) };
    },

    async erase(id: string): Promise<boolean> {
      mustBeOpen();
      const key = id.toLowerCase();
      if (!entries.delete(key)) return erased.has(key);
      erased.add(key);
      return true;
    },

    async addCounts({ day, counts, test }: OhlasCounts): Promise<void> {
      mustBeOpen();
      for (const { prompt, audience, ...added } of counts) {
        const key = JSON.stringify([day, prompt, audience, test]);
        const sum = sums.get(key);
        const row = {
          day,
          prompt,
          audience,
          test,
          shown: 0,
          dismissed: 0,
          started: 0,
          abandoned: 0,
          sent: 0,
        };
        for (const column of COUNTED)
          row[column] = Math.min((sum?.[column] ?? 0) + added[column], Number.MAX_SAFE_INTEGER);
        sums.set(key, row);
      }
    },

    async counts(): Promise<readonly CountRow[]> {
      mustBeOpen();
      const order = ({ day, prompt, audience, test }: CountRow) => `${day}\n${prompt}\n${audience}\n${test}`;
      return [...sums.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
    },

    async ping(): Promise<void> {
      mustBeOpen();
    },

    async close(): Promise<void> {
      open = false;
    },
  };
}

const kept = ({ row, receivedAt, revisions, caseStatus }: Entry): Kept =>
  keptOf({
    ...row,
    body: revisions.at(-1)?.body ?? '',
    received_at: receivedAt,
    case_status: caseStatus,
  });

function matches({ row, receivedAt, caseStatus }: Entry, filter: Filter): boolean {
  const { subject } = filter;
  return (
    row.status !== 'withdrawn' &&
    (filter.card === undefined || row.card === filter.card) &&
    (filter.audience === undefined || row.audience === filter.audience) &&
    (filter.evidence === undefined || row.evidence === filter.evidence) &&
    (filter.source === undefined || row.source === filter.source) &&
    (subject === undefined || row.subject_type === subject.type) &&
    (subject?.id === undefined || row.subject_id === subject.id) &&
    (filter.score === undefined || row.score === filter.score) &&
    (filter.locale === undefined || row.locale === filter.locale) &&
    (filter.case === undefined || (row.case_number !== null && caseStatus === filter.case)) &&
    (filter.test === undefined || (row.test === 1) === filter.test) &&
    (filter.q === undefined || row.search.includes(searchable(filter.q))) &&
    (filter.from === undefined || receivedAt >= filter.from) &&
    (filter.to === undefined || receivedAt < filter.to)
  );
}
