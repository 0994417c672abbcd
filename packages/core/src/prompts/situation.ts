import type { Audience } from '@ohlas/protocol';
import type { Purchase } from '../audience/audience.js';
import type { History, Level } from '../audience/history.js';
import type { Path } from '../path.js';

/** Everything a decision looks at, as a value: the same value always gives the same answer. */
export interface Situation {
  /** ms since the epoch. */
  readonly now: number;
  readonly consent: Level;
  readonly history: History;
  readonly audience: Audience;
  readonly page: Page;
  readonly moments: Moments;
  readonly obstacles: Obstacles;
  readonly quiet: Quiet;
  /** The purchase that became known on this page. */
  readonly purchase?: Purchase;
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
  /** Something lay in the cart and the person has left it. */
  readonly cartLeft: boolean;
}

/** What has happened since this page came up. */
export interface Moments {
  /** Seconds since then; at `full` since the visit began. */
  readonly seconds: number;
  /** Seconds since the page was loaded. */
  readonly loaded: number;
  /** Percent. */
  readonly scroll: number;
  /** Seconds without input. */
  readonly idle: number;
  /** Happening just now. */
  readonly exit?: boolean;
  readonly click?: readonly string[];
  readonly visible?: readonly string[];
  readonly event?: { readonly name: string; readonly props: Readonly<Record<string, unknown>> };
  /** Names of all events of this page. */
  readonly past?: readonly string[];
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
