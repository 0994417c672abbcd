import type { CaseStatus } from './case.js';
import type { UnverifiedReason } from './proof.js';

export interface Kept {
  readonly id: string;
  readonly revision: number;
  /** The highest revision as sent. */
  readonly body: string;
  /** When the first revision arrived. */
  readonly receivedAt: number;
  readonly quarantine: readonly QuarantineReason[];
  /** Whether a token of the shop proved the purchase. */
  readonly verified: boolean;
  /** Why the token it came with proved nothing. */
  readonly unverifiedReason?: UnverifiedReason;
  readonly case?: Case;
}

export interface Case {
  readonly number: string;
  readonly status: CaseStatus;
  /** The reply time promised to the person. */
  readonly dueAt?: number;
}

export interface Revision {
  readonly revision: number;
  readonly receivedAt: number;
  readonly body: string;
}

/** A filled honeypot; words within 1.5 s; more than three links; the same words three times within an hour. */
export type QuarantineReason = 'trap' | 'fast-text' | 'links' | 'repeated-text';
