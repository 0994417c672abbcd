import type { OhlasResponse } from '@ohlas/protocol';
import type { Count } from '@ohlas/scores';
import type { CaseEvent, CaseStatus } from '../kept/case.js';
import type { Standing } from '../kept/proof.js';
import type { Kept, Revision } from '../kept/store.js';
import { keptOf } from './kept.js';
import type { ResponseRow } from './row.js';
import { type Standing as Counted, sumsOf } from './sums.js';

/** A response in memory. */
export interface Entry {
  readonly place: number;
  readonly receivedAt: number;
  readonly row: ResponseRow;
  readonly revisions: readonly Revision[];
  readonly caseStatus: CaseStatus;
  readonly history: readonly CaseEvent[];
  /** As they are compared; of every revision. */
  readonly contacts: readonly string[];
  readonly day: string;
  readonly restored: boolean;
  readonly standing: Standing;
}

/** The revision in front. */
export const front = ({ revisions }: Entry): OhlasResponse => JSON.parse(revisions.at(-1)?.body ?? '{}');

export const standing = ({ day, row, standing: { verified } }: Entry): Counted => ({
  day,
  quarantined: row.quarantine !== '',
  verified,
});

export const summed = (entry: Entry): readonly Count[] => sumsOf(front(entry), standing(entry));

export const kept = ({
  row,
  receivedAt,
  revisions,
  caseStatus,
  standing: { verified, reason },
}: Entry): Kept =>
  keptOf({
    ...row,
    body: revisions.at(-1)?.body ?? '',
    received_at: receivedAt,
    case_status: caseStatus,
    verified: verified ? 1 : 0,
    unverified_reason: reason ?? null,
  });
