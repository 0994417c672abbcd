import type { CaseEvent } from '../kept/case.js';
import type { UnverifiedReason } from '../kept/proof.js';
import type { Case, Found, Kept, QuarantineReason, Revision } from '../kept/store.js';
import { resolutionLink } from './resolution.js';

/** A response as the admin routes hand it out: as sent, and what the collector knows. */
export interface ShownResponse {
  readonly [asSent: string]: unknown;
  readonly receivedAt: string;
  /** Whether a token proved the purchase. */
  readonly verified: boolean;
  readonly unverifiedReason?: UnverifiedReason;
  readonly quarantine?: readonly QuarantineReason[];
  readonly case?: ShownCase;
}

export interface ShownCase extends Omit<Case, 'dueAt'> {
  readonly dueAt?: string;
  /** What became of it, oldest first. */
  readonly history?: readonly ShownEvent[];
  /** To send to the person, once it is resolved: it asks whether it was put right. */
  readonly resolution?: string;
}

export interface ShownEvent extends Omit<CaseEvent, 'at'> {
  readonly at: string;
}

export function shown(kept: Kept): ShownResponse {
  // What a client says of itself under our names is left behind.
  const { verified: _, unverifiedReason: __, quarantine: ___, case: ____, ...sent } = JSON.parse(kept.body);
  return {
    ...sent,
    receivedAt: time(kept.receivedAt),
    verified: kept.verified,
    ...(kept.unverifiedReason && { unverifiedReason: kept.unverifiedReason }),
    ...(kept.quarantine.length > 0 && { quarantine: kept.quarantine }),
    ...(kept.case && { case: { ...kept.case, ...(kept.case.dueAt && { dueAt: time(kept.case.dueAt) }) } }),
  };
}

export interface ShownRevision {
  readonly [asSent: string]: unknown;
  readonly receivedAt: string;
}

export function shownRevision({ body, receivedAt }: Revision): ShownRevision {
  return { ...JSON.parse(body), receivedAt: time(receivedAt) };
}

const time = (ms: number): string => new Date(ms).toISOString();

/** One response with what became of its case. */
export function shownInFull({ kept, history }: Found, shopUrl: string | undefined): ShownResponse {
  const response = shown(kept);
  const { case: found } = response;
  if (!found) return response;
  return {
    ...response,
    case: {
      ...found,
      history: history.map(({ at, ...event }) => ({ at: time(at), ...event })),
      ...(found.status === 'resolved' &&
        shopUrl !== undefined && { resolution: resolutionLink(shopUrl, kept.id) }),
    },
  };
}
