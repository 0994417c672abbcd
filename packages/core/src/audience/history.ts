/**
 * What a device remembers, in one small record. At consent `essential` only `silent`, `prompts` and `orders`
 * without dates of purchase are kept; at `full` everything; at `none` nothing.
 */
export interface History {
  /** The shape of this record. A newer one is left alone and nothing is asked. */
  readonly v: 1;
  /** "Don't ask again" was chosen. */
  readonly silent?: true;
  readonly prompts: { readonly [id: string]: PromptMemory };
  /** By a hash of the order's id. */
  readonly orders: { readonly [hash: string]: OrderMemory };
  /** `full` only. */
  readonly visit?: VisitMemory;
  /** `full` only: decides sampling for good. */
  readonly seed?: string;
}

export interface PromptMemory {
  /** When it was last shown unasked, ms since the epoch. */
  readonly shown?: number;
  readonly times?: number;
  readonly dismissed?: number;
  readonly answered?: number;
  /** The card version that was last shown. */
  readonly version?: number;
}

export interface OrderMemory {
  /** Prompts shown for this order. */
  readonly asked: readonly string[];
  /** How often "not yet" was the answer, and when to ask again. */
  readonly notYet?: number;
  readonly again?: number;
  /** The response that "not yet" began, to be continued. */
  readonly response?: { readonly id: string; readonly revision: number; readonly startedAt: number };
  /** `full` only: the rest is what a later visit has to know. */
  readonly id?: string;
  readonly at?: number;
  readonly deliveredBy?: number;
  readonly value?: number;
  readonly currency?: string;
  readonly evidence?: 'token' | 'shop' | 'data-layer' | 'page';
}

export interface VisitMemory {
  readonly startedAt: number;
  /** The last page load or input in any tab. */
  readonly seenAt: number;
  readonly pages: number;
  /** When the cart or the checkout was last seen, gone once something was bought. */
  readonly cartAt?: number;
  readonly bought?: true;
}

export type Level = 'none' | 'essential' | 'full';

export const NOTHING: History = { v: 1, prompts: {}, orders: {} };

const DAY = 86_400_000;
/** A visit is over after this long without a page load or input. */
export const VISIT_PAUSE_MS: number = 30 * 60_000;
/** What is older than the longest pause anybody asks for teaches nothing any more. */
const KEPT_DAYS = 400;
/** More orders than this on one device are not one person's. */
const KEPT_ORDERS = 10;

/** Reads what was stored; what is not ours, or newer than us, is nothing. */
export function readHistory(text: string | null | undefined): History {
  try {
    const found = JSON.parse(text ?? '') as Partial<History>;
    return found.v === 1 ? { ...NOTHING, ...found } : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** What may be kept at this level, and is worth keeping at this time. */
export function kept(history: History, level: Level, now: number): History {
  if (level === 'none') return NOTHING;
  const fresh = (at = 0) => now - at < KEPT_DAYS * DAY;
  const orders = Object.entries(history.orders)
    .filter(([, order]) => order.asked[0] || order.id)
    .slice(-KEPT_ORDERS)
    .map(([hash, order]) => [hash, level === 'full' ? order : { asked: order.asked }] as const);
  const { v, silent, prompts, visit, seed } = history;
  return {
    v,
    ...(silent && { silent }),
    prompts: Object.fromEntries(
      Object.entries(prompts).filter(([, { shown, answered, dismissed }]) =>
        fresh(shown ?? answered ?? dismissed),
      ),
    ),
    orders: Object.fromEntries(orders),
    ...(level === 'full' && { ...(visit && { visit }), ...(seed && { seed }) }),
  };
}
