import type { SubjectType } from '@ohlas/protocol';
import type { Path } from '../path.js';

/** A rule that shows a card unasked. */
export interface Prompt {
  readonly id: string;
  readonly card: string;
  /** For whom; everybody when missing. */
  readonly audience?: 'user' | 'buyer';
  /** Any of them; several keys in one trigger are all needed: `{ exit: true, pages: 2 }`. */
  readonly when: Trigger | readonly Trigger[];
  readonly where?: Where;
  readonly limit?: Limit;
  /** Cards of one order: outside the pause between unasked cards, at most two for an order. */
  readonly thread?: 'order';
  /** The share of people it is meant for, 0 … 1; everybody when missing. Sticky for a person. */
  readonly sample?: number;
  readonly display?: 'slide-in' | 'panel' | 'inline';
  /** A `track()` event after which it is not shown on this page any more. */
  readonly cancelOn?: string;
  readonly subject?: { readonly type: SubjectType };
}

export interface Trigger {
  /** Seconds on this page; at consent `full` in this visit. */
  readonly seconds?: number;
  /** Percent of the page scrolled, 0 … 100. */
  readonly scroll?: number;
  /** Pages of this visit. */
  readonly pages?: number;
  /** About to leave: the pointer leaves at the top; on phones a scroll back up or a minute of rest. */
  readonly exit?: true;
  /** Seconds without input. */
  readonly idle?: number;
  /** A selector that was clicked. */
  readonly click?: string;
  /** A selector that has come into view. */
  readonly visible?: string;
  /** A name given to `track()`. */
  readonly event?: string;
  /** Properties the event has to have. */
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  /** A purchase became known on this page. */
  readonly purchase?: true;
  /** Days since an order. */
  readonly ordered?: { readonly days: number };
  /** Days since the promised delivery, or since the order where none was promised. */
  readonly delivered?: { readonly days: number; readonly orAfterOrderDays?: number };
  /** Left the cart or the checkout without buying. */
  readonly cartLeft?: true;
}

export interface Where {
  readonly path?: readonly Path[];
  readonly not?: readonly Path[];
  readonly device?: 'phone' | 'desktop';
  readonly locale?: string;
  readonly boughtThisVisit?: boolean;
  readonly context?: Readonly<Record<string, string | number | boolean>>;
}

export interface Limit {
  readonly once?: 'order' | 'session' | 'ever' | 'version';
  readonly everyDays?: number;
  /** Default 30. */
  readonly afterDismissDays?: number;
  /** Times at all. */
  readonly max?: number;
  readonly untilAnswered?: boolean;
}
