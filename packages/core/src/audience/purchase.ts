import { hash } from '@ohlas/cards';
import type { Evidence, History } from './history.js';

/** A purchase as a page tells it. */
export interface Purchase {
  /** The order's number; missing where only the address tells that something was bought. */
  readonly id?: string;
  readonly value?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Promised delivery, ms since the epoch. */
  readonly deliveredBy?: number;
  readonly evidence: Evidence;
}

/** The stronger first. */
export const EVIDENCE: readonly Evidence[] = ['token', 'shop', 'data-layer', 'page'];

/** Under which name an order is remembered: short, and not its number. */
export function orderKey(id: string): string {
  return hash(id).toString(36);
}

/** Whether an order is told for the first time, as far as the device may remember. */
export function isNew(history: History, key: string): boolean {
  return !history.orders[key];
}

/** The same order told again: what is new is added, and the better evidence wins. */
export function merged(before: Partial<Purchase>, news: Purchase): Purchase {
  const evidence = EVIDENCE.find((kind) => kind === before.evidence || kind === news.evidence);
  return { ...before, ...news, evidence: evidence ?? news.evidence };
}

/** Remembers a purchase. The day it became known first stays. */
export function bought(history: History, key: string, purchase: Purchase, now: number): History {
  const { [key]: before = { asked: [] }, ...others } = history.orders;
  const { cart: _, ...visit } = history.visit ?? { startedAt: now, seenAt: now, pages: 1 };
  return {
    ...history,
    orders: { ...others, [key]: { at: now, ...before, ...merged(before, purchase) } },
    visit: before.at === undefined ? { ...visit, bought: true } : (history.visit ?? visit),
  };
}
