import type {
  Audience,
  OhlasCounts,
  OhlasResponse,
  PromptCounts,
  Source,
  SubjectType,
} from '@ohlas/protocol';
import type { Count, Shown } from '@ohlas/scores';
import type { CaseEvent, CaseStatus, CaseStore } from './case.js';
import type { DeliveryStore, Notify } from './delivery.js';
import type { Kept, QuarantineReason, Revision } from './kept.js';
import type { PeopleStore } from './person.js';
import type { Proof } from './proof.js';

export type { CaseStatus, OpenCases } from './case.js';
export type { Case, Kept, QuarantineReason, Revision } from './kept.js';

/** Where responses are kept: each id once, its highest revision in front. A new one passes `stores/store.contract.ts`. */
export interface ResponseStore extends CaseStore, PeopleStore, DeliveryStore {
  /** Resolves once the outcome would survive a power cut. */
  save(arrival: Arrival): Promise<Saved>;
  /** One response with every revision that was kept, oldest first. Ids are compared without regard to case. */
  find(id: string): Promise<Found | undefined>;
  /** Newest arrival first, but open cases by the time promised, the longest overdue first. Withdrawn ones are left out. */
  list(query: ListQuery): Promise<Listed>;
  /** Removes every trace but the id, which will never be stored again. False: never heard of it. */
  erase(id: string): Promise<boolean>;
  /** Adds a day's counts to what is there. */
  addCounts(counts: OhlasCounts): Promise<void>;
  /** Every sum kept, by day, prompt and audience. */
  counts(): Promise<readonly CountRow[]>;
  /** What counts, added up: test, quarantined, withdrawn and erased responses are not in it. */
  sums(query: SumsQuery): Promise<readonly Count[]>;
  /** Stars of 1–5 that buyers gave to one subject: by value, once for all and once for the verified. */
  ratings(subject: string): Promise<readonly RatingCount[]>;
  /** How often cards were shown unasked and answered, by day; test counts are left out. */
  shown(): Promise<readonly Shown[]>;
  /** Ends the quarantine of one response for good: later revisions of it count too. False: never heard of it. */
  restore(id: string, restored: Restored): Promise<boolean>;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  /** Finishes what was begun; afterwards every call fails. */
  close(): Promise<void>;
}

/** One revision as it came in. */
export interface Arrival {
  readonly response: OhlasResponse;
  /** The JSON text as sent: repeats are told from changes by it. */
  readonly body: string;
  /** Milliseconds since the Unix epoch, by our clock. */
  readonly receivedAt: number;
  /** Why it must not count; empty when it may. */
  readonly quarantine: readonly QuarantineReason[];
  /** The calendar day it counts for, `2026-02-28`; a later revision counts for the day of the first. */
  readonly day: string;
  /** What its token is worth. */
  readonly proof: Proof;
  /** Told of it once it counts. */
  readonly notify: Notify;
}

export interface Restored {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly notify: Notify;
}

export type Saved =
  /** New, or a higher revision: it is in front now. */
  | 'stored'
  /** The same bytes were here before. */
  | 'repeated'
  /** A higher revision was here before. */
  | 'older'
  /** The id was erased; nothing is kept. */
  | 'erased'
  /** This revision was here before with other bytes. */
  | 'conflict';

export interface Found {
  readonly kept: Kept;
  readonly revisions: readonly Revision[];
  /** What became of its case, oldest first. */
  readonly history: readonly CaseEvent[];
}

export interface Filter {
  readonly card?: string;
  readonly audience?: Audience['kind'];
  readonly evidence?: Audience['evidence'];
  readonly source?: Source;
  readonly subject?: { readonly type: SubjectType; readonly id?: string };
  /** The overall score given. */
  readonly score?: number;
  /** A language tag; `cs` finds `cs-CZ` too. */
  readonly locale?: string;
  readonly case?: CaseStatus;
  readonly test?: boolean;
  /** Held back, or not. */
  readonly quarantine?: boolean;
  /** Found in words, contacts, names and numbers; letters match with or without accents and capitals. */
  readonly q?: string;
  /** First arrival at or after, in milliseconds. */
  readonly from?: number;
  /** First arrival before, in milliseconds. */
  readonly to?: number;
}

export interface ListQuery {
  readonly filter: Filter;
  readonly limit: number;
  /** Continues after the page that handed this out. */
  readonly after?: string;
}

export interface Listed {
  readonly responses: readonly Kept[];
  /** Hand it in as `after` for the next page; missing on the last. */
  readonly next?: string;
}

/** Which counts are wanted. Whatever is left out is not narrowed down. */
export interface SumsQuery {
  readonly measure?: string;
  readonly card?: string;
  readonly audience?: Audience['kind'];
  /** `shop`, `product:sku-1`, …, as in `Count`. Left out: every subject, added up. */
  readonly subject?: string;
  /** `cs`, as in `Count`. Left out: every language, added up. */
  readonly language?: string;
  /** First and last day, both included. */
  readonly from?: string;
  readonly to?: string;
  /**
   * True: a row for every day. `week`: the days of a week (ISO 8601) are added up, under the first of them that has
   * answers. False: all days are added up, and `day` is `''`.
   */
  readonly daily: boolean | 'week';
  /** False leaves out the rows that tell the same answers again by what else was said. */
  readonly facets?: false;
}

export interface RatingCount {
  readonly verified: boolean;
  readonly value: number;
  readonly n: number;
}

/** What is summed up of a prompt. A sum stops growing at the largest whole number that JavaScript counts to. */
export const COUNTED: readonly ['shown', 'dismissed', 'started', 'abandoned', 'sent'] = [
  'shown',
  'dismissed',
  'started',
  'abandoned',
  'sent',
];

export interface CountRow extends PromptCounts {
  readonly day: string;
  readonly test: boolean;
}

/** The store cannot answer now: locked, full, closed, a failing disk. Trying again later is worth it. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
}
