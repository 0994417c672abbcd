import type { Audience } from '@ohlas/protocol';
import { DAY } from '../day.js';
import type { Evidence, History, OrderMemory } from './history.js';
import { EVIDENCE } from './purchase.js';

/** What this page tells about the person, apart from what the device remembers. */
export interface Told {
  /** The order of this page, by its key. */
  readonly order?: { readonly key: string; readonly evidence: Evidence } | undefined;
  /** A token of the shop's server came with the page, the link or `identify()`. */
  readonly token?: string | undefined;
  readonly boughtThisVisit: boolean;
}

/**
 * Who is here, and how that is known. A purchase older than `buyerDays` makes nobody a buyer any more. Of several
 * kinds of evidence the strongest is told.
 */
export function audienceOf(history: History, told: Told, buyerDays: number, now: number): Audience {
  const { order } = told;
  const here = order && { [order.key]: { at: now, ...order, ...history.orders[order.key] } };
  const orders = Object.values<Partial<OrderMemory>>({ ...history.orders, ...here }).filter(
    ({ at }) => at !== undefined && now - at < buyerDays * DAY,
  );
  const known = [...orders.map((one) => one.evidence), told.token && 'token'];
  const evidence = EVIDENCE.find((kind) => known.includes(kind));
  if (!evidence) return { kind: 'user', evidence: 'none' };
  return {
    kind: 'buyer',
    evidence,
    ...(orders[0] && { orders: orders.length }),
    boughtThisVisit: told.boughtThisVisit,
  };
}
