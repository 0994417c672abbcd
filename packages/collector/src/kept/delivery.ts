import type { CaseEvent } from './case.js';
import type { Kept } from './kept.js';

/** What hooks are told of. */
export type DeliveryKind = 'response.stored' | 'case.opened' | 'case.changed';

/** The hooks to tell of a response, by name: of what it says, and of the case it opens if it opens one. */
export interface Notify {
  readonly answer: readonly string[];
  readonly case: readonly string[];
}

export const NOBODY: Notify = { answer: [], case: [] };

/** One message to one hook that is due. */
export interface Delivery {
  /** The same in every try: `webhook-id`. */
  readonly message: string;
  readonly kind: DeliveryKind;
  /** When it came about, in milliseconds since the Unix epoch. */
  readonly at: number;
  /** Tries so far. */
  readonly tries: number;
  /** The response, with the body of the revision it is about. */
  readonly kept: Kept;
  /** With `case.changed`. */
  readonly event?: CaseEvent;
}

/** How a try ended. */
export interface Tried {
  /** A status, or why there was none. */
  readonly status: string;
  /** Missing: there is no next. */
  readonly nextAt?: number;
}

/** Messages are written with what they tell of, in one transaction, and leave after it. Each exists once a hook. */
export interface DeliveryStore {
  /** The messages to one hook whose time has come, the longest due first. */
  due(hook: string, now: number, most: number): Promise<readonly Delivery[]>;
  /** When the next message to one hook is due. */
  nextDue(hook: string): Promise<number | undefined>;
  /** Writes down how a try ended. */
  tried(message: string, result: Tried): Promise<void>;
}
