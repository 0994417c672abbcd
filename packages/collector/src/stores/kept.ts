import type { CaseStatus } from '../kept/case.js';
import type { UnverifiedReason } from '../kept/proof.js';
import type { Kept, QuarantineReason } from '../kept/store.js';

/** The columns of a response that every reader of a list needs. */
export interface KeptRow {
  readonly id: string;
  readonly revision: number;
  readonly body: string;
  readonly received_at: number;
  readonly quarantine: string;
  readonly verified: 0 | 1;
  readonly unverified_reason: UnverifiedReason | null;
  readonly case_number: string | null;
  readonly case_status: CaseStatus;
  readonly due_at: number | null;
}

export function keptOf(row: KeptRow): Kept {
  return {
    id: row.id,
    revision: row.revision,
    body: row.body,
    receivedAt: row.received_at,
    quarantine: row.quarantine.split(' ').filter(Boolean) as QuarantineReason[],
    verified: row.verified === 1,
    ...(row.unverified_reason !== null && { unverifiedReason: row.unverified_reason }),
    ...(row.case_number !== null && {
      case: {
        number: row.case_number,
        status: row.case_status,
        ...(row.due_at !== null && { dueAt: row.due_at }),
      },
    }),
  };
}
