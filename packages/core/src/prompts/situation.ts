import type { Audience } from '@ohlas/protocol';
import type { History, Level } from '../audience/history.js';
import type { Purchase } from '../audience/purchase.js';
import type { Path } from '../path.js';
import type { Properties } from './prompt.js';

/** Everything a decision looks at, as a value: the same value always gives the same answer. */
export interface Situation {
  /** ms since the epoch. */
  readonly now: number;
  readonly consent: Level;
  /** As it is kept at this level. */
  readonly history: History;
  /** The browser keeps nothing for this page, or what a newer release wrote: nobody could be left alone next time. */
  readonly forgetful?: boolean;
  readonly audience: Audience;
  readonly page: Page;
  readonly moments: Moments;
  readonly obstacles: Obstacles;
  readonly quiet: Quiet;
  /** The purchase that became known on this page, and was not known before. */
  readonly purchase?: Purchase & { readonly key: string };
  /** Versions of cards, where they are not 1. */
  readonly versions?: { readonly [card: string]: number };
}

export interface Page {
  readonly path: string;
  readonly device: 'phone' | 'desktop';
  readonly locale: string;
  readonly context: Readonly<Record<string, unknown>>;
  /** Pages of this visit as far as they may be counted. */
  readonly pages: number;
  readonly boughtThisVisit: boolean;
  /** An order confirmation: wins over quiet paths. */
  readonly confirmation: boolean;
  /** One of `quiet.paths`; matched once a page, because every prompt asks. */
  readonly quiet: boolean;
  /** The cart or the checkout was seen in this visit, nothing was bought, and this is another page. */
  readonly cartLeft: boolean;
}

/** What has happened since this page came up. */
export interface Moments {
  /** Seconds since then; at `full` since the visit began. */
  readonly seconds: number;
  /** Seconds since the page was loaded. */
  readonly loaded: number;
  /** Percent, the furthest. */
  readonly scroll: number;
  /** Seconds without input. */
  readonly idle: number;
  /** Happening just now. */
  readonly exit?: boolean;
  /** Selectors that were clicked. */
  readonly clicked?: readonly string[];
  /** Selectors that have been in view. */
  readonly seen?: readonly string[];
  readonly events?: readonly Tracked[];
  /** Events of this visit that prompts are cancelled by. */
  readonly past?: readonly string[];
  /** Prompts that were shown on this page. */
  readonly shown?: readonly string[];
}

/** What `track()` was told. */
export interface Tracked {
  readonly name: string;
  readonly props: Properties;
}

/** What stands in the way right now. */
export interface Obstacles {
  readonly hidden?: boolean;
  readonly typing?: boolean;
  /** A dialog of the page is open, or a cookie bar, or what `quiet.avoid` names. */
  readonly covered?: boolean;
  /** A card is open here, or an unasked one in another tab. */
  readonly occupied?: boolean;
}

export interface Quiet {
  readonly paths: readonly Path[];
  readonly perSession: number;
  readonly daysBetween: number;
}
