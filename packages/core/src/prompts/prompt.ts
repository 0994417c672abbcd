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
  /** Cards of one order: they do not wait for the pause between unasked cards; at most two for an order. */
  readonly thread?: 'order';
  /** The share of people it is meant for, 0 … 1; everybody when missing. Sticky for a person. */
  readonly sample?: number;
  /** `inline` stands where the page has an `<ohlas-card>`; the other two are the same for a card nobody has asked for. */
  readonly display?: 'slide-in' | 'panel' | 'inline';
  /** A `track()` event after which it is not shown: in this visit, at consent `essential` on this page. */
  readonly cancelOn?: string;
  /** What the card is about; the order where one is known, else the shop. */
  readonly subject?: { readonly type: SubjectType; readonly id?: string };
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
  /** A selector that was clicked on this page. */
  readonly click?: string;
  /** A selector that has come into view on this page. */
  readonly visible?: string;
  /** A name given to `track()` on this page. */
  readonly event?: string;
  /** Properties the event has to have. */
  readonly with?: Properties;
  /** A purchase became known on this page. */
  readonly purchase?: true;
  /** Days since an order. */
  readonly ordered?: { readonly days: number };
  /** Days since the promised delivery, or since the order where none was promised. On a later visit only. */
  readonly delivered?: { readonly days: number; readonly orAfterOrderDays?: number };
  /** Left the cart or the checkout of this visit without buying. */
  readonly cartLeft?: true;
}

export type Properties = Readonly<Record<string, string | number | boolean>>;

export interface Where {
  readonly path?: readonly Path[];
  readonly not?: readonly Path[];
  readonly device?: 'phone' | 'desktop';
  /** BCP 47; `cs` holds for `cs-CZ` too. */
  readonly locale?: string;
  readonly boughtThisVisit?: boolean;
  /** What the shop's `context` has to say. */
  readonly context?: Properties;
}

export interface Limit {
  readonly once?: 'order' | 'session' | 'ever' | 'version';
  readonly everyDays?: number;
  /** Default 30. */
  readonly afterDismissDays?: number;
  /** Times at all. */
  readonly max?: number;
  /** Shown until it has been answered once. */
  readonly untilAnswered?: boolean;
}

/** One trigger or several, as a list. */
export function triggersOf({ when }: Pick<Prompt, 'when'>): readonly Trigger[] {
  return Array.isArray(when) ? (when as readonly Trigger[]) : [when as Trigger];
}
