import type { Audience } from '@ohlas/protocol';
import type { History } from './history.js';

const DAY = 86_400_000;
/** The stronger first. */
const EVIDENCE = ['token', 'shop', 'data-layer', 'page'] as const;

/** A purchase as this page tells it. */
export interface Purchase {
  readonly id: string;
  readonly value?: number;
  readonly currency?: string;
  /** Promised delivery, ms since the epoch. */
  readonly deliveredBy?: number;
  readonly evidence: (typeof EVIDENCE)[number];
  readonly token?: string;
}

/**
 * Who is here, and how that is known. A purchase older than `buyerDays` makes nobody a buyer any more.
 * The person's own word (`self`) is not seen here: it comes with the answers.
 */
export function audienceOf(
  history: History,
  purchase: Purchase | undefined,
  token: string | undefined,
  boughtThisVisit: boolean,
  buyerDays: number,
  now: number,
): Audience {
  const orders = Object.values(history.orders).filter(
    ({ at }) => at !== undefined && now - at < buyerDays * DAY,
  );
  const known = [...orders.map(({ evidence }) => evidence), purchase?.evidence, token && 'token'];
  const evidence = EVIDENCE.find((kind) => known.includes(kind));
  if (!evidence) return { kind: 'user', evidence: 'none' };
  const ids = new Set([...orders.map(({ id }) => id), purchase?.id].filter((id) => id !== undefined));
  return { kind: 'buyer', evidence, ...(ids.size > 0 && { orders: ids.size }), boughtThisVisit };
}
