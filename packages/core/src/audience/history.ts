import { DAY } from '../day.js';

/**
 * What a device remembers: one record of a few hundred bytes. At consent `none` there is none. At `essential` it holds
 * only what keeps people from being asked twice: `silent`, `prompts`, `links` and, for each order by its hash, what was
 * asked when. At `full` also `visit`, `seed` and the rest of `orders`. `docs/privacy.md` has the same as a table.
 */
export interface History {
  /** The shape of this record. */
  readonly v: 1;
  /** "Don't ask again" was chosen. */
  readonly silent?: true | undefined;
  readonly prompts: { readonly [id: string]: PromptMemory };
  /** By a hash of the order's number. */
  readonly orders: { readonly [hash: string]: OrderMemory };
  /** By a hash of the link: what a link from a message has begun, so that a second click continues it. */
  readonly links?: { readonly [hash: string]: Begun } | undefined;
  /** `full` only. */
  readonly visit?: VisitMemory | undefined;
  /** `full` only: chance, drawn once, that decides sampling for good. */
  readonly seed?: string | undefined;
  /** A tab that shows an unasked card, where the browser has no Web Locks, and until when. */
  readonly lease?: { readonly tab: string; readonly until: number };
}

/** All times are ms since the epoch. */
export interface PromptMemory {
  /** When it was last shown unasked. */
  readonly shown?: number;
  /** How often, "not yet" apart. */
  readonly times?: number;
  readonly dismissed?: number;
  readonly answered?: number;
  /** The version of the card that was last shown. */
  readonly version?: number;
}

export interface OrderMemory {
  /** Prompts shown for this order, one entry each time; "not yet" repeats apart. */
  readonly asked: readonly string[];
  /** When the last of them was. */
  readonly shown?: number | undefined;
  /** `full` only, from here on: how often "not yet" was the answer, and when to ask again. */
  readonly notYet?: number;
  readonly again?: number;
  /** The response that "not yet" began, to be continued. */
  readonly response?: Begun;
  /** Missing where the confirmation page told no number. */
  readonly id?: string;
  /** When the purchase became known. */
  readonly at?: number;
  /** The promised delivery. */
  readonly deliveredBy?: number;
  readonly value?: number;
  readonly currency?: string;
  readonly evidence?: Evidence;
}

/** A response that has been begun and can be continued. */
export interface Begun {
  readonly id: string;
  readonly revision: number;
  readonly startedAt: number;
}

export interface VisitMemory {
  readonly startedAt: number;
  /** The last page load or input in any tab. */
  readonly seenAt: number;
  readonly pages: number;
  /** The cart or the checkout was seen, and nothing was bought since. */
  readonly cart?: true;
  readonly bought?: true;
  /** Names of `cancelOn` events that have happened. */
  readonly past?: readonly string[];
}

/** How a purchase is known, the stronger first. The person's own word, `self`, comes with the answers. */
export type Evidence = 'token' | 'shop' | 'data-layer' | 'page';
export type Level = 'none' | 'essential' | 'full';

export const NOTHING: History = { v: 1, prompts: {}, orders: {} };

type Kept<T> = { readonly [key: string]: T };

/** Longer than the longest pause anybody asks for, and than a year with a late parcel. */
const KEPT_DAYS = 400;
/** Of orders and links; older ones than these have nothing left to be asked about. */
const KEPT_ORDERS = 5;
const KEPT_PROMPTS = 40;

/**
 * Reads what was stored. What is not ours is nothing; a record of a newer version is `undefined`: it is left alone,
 * and nobody is asked by somebody who cannot read whether they want to be.
 */
export function readHistory(text: string | null | undefined): History | undefined {
  try {
    const found = JSON.parse(text ?? '') as History;
    if (found.v > 1) return undefined;
    if (found.v === 1 && found.prompts && Object.values(found.orders).every(({ asked }) => asked.concat))
      return found;
  } catch {
    // Whoever wrote it, it was not us.
  }
  return NOTHING;
}

/** What may be kept at this level, and is worth keeping at this time. */
export function kept(history: History, level: Level, now: number): History {
  if (level === 'none') return NOTHING;
  const { v, silent, prompts, orders, links, visit, seed, lease } = history;
  const full = level === 'full';
  const newest = <T>(all: Kept<T>, date: (one: T) => number, most: number, days: number): Kept<T> =>
    Object.fromEntries(
      Object.entries(all)
        // A date in the future comes from a clock that was wrong; kept, it would silence for years.
        .filter(([, one]) => now - date(one) < days * DAY && date(one) - now < DAY)
        .sort(([, a], [, b]) => date(a) - date(b))
        .slice(-most),
    );
  const known = newest(orders, ({ at = 0, shown = 0 }) => Math.max(at, shown), KEPT_ORDERS, KEPT_DAYS);
  return {
    v,
    silent,
    // These grow no older: "once ever" is for ever.
    prompts: newest(
      prompts,
      ({ shown = 0, answered = 0, dismissed = 0 }) => Math.max(shown, answered, dismissed),
      KEPT_PROMPTS,
      Number.POSITIVE_INFINITY,
    ),
    orders: full
      ? known
      : Object.fromEntries(
          Object.entries(known)
            .filter(([, { asked }]) => asked[0])
            .map(([key, { asked, shown }]) => [key, { asked, shown }]),
        ),
    links: links && newest(links, ({ startedAt }) => startedAt, KEPT_ORDERS, KEPT_DAYS),
    ...(full && { visit, seed }),
    ...(lease && lease.until > now && { lease }),
  };
}
