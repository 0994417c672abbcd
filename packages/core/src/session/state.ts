import type { Answers, AnswerValue, Card, Ending, Facts } from '@ohlas/cards';
import type { Cell } from '../ports.js';
import type { Talk } from '../talk/talk.js';

/** One conversation about one card. One signal holds one of these; what cannot be is not sayable. */
export type SessionState = Asking | Sending | Ended | Closed;

export interface Asking extends Talk {
  readonly at: 'asking';
}

export interface Sending extends Talk {
  readonly at: 'sending';
  /** A try has failed or 3 s have passed: the thanks, when they come, say "later". */
  readonly late?: true;
  /** `slow`: neither stored nor acknowledged within 10 s. `refused`: the endpoint will never take it. */
  readonly trouble?: 'slow' | 'refused';
}

export interface Ended {
  readonly at: 'ended';
  readonly ending: Ending;
  readonly answers: Answers;
  /** `later`: kept here, a try failed or 3 s passed. `accepted`: the endpoint has it. */
  readonly delivery: 'kept' | 'later' | 'accepted';
  /** The case number, when this response waits for a person's reply. */
  readonly case?: string;
  /** ISO 8601, when a reply time was promised. */
  readonly promisedBy?: string;
  /** The contact left, as written, for "We will reply to …". */
  readonly contact?: string;
  /** While none is left: the reply block that `leaveContact` reopens, if the card has one here. */
  readonly mayLeave?: string;
}

export interface Closed {
  readonly at: 'closed';
  readonly how: 'submitted' | 'dismissed' | 'replaced';
}

/** The verbs of a conversation. The view reads `state` and calls these; it never writes `state`. */
export interface Session {
  readonly card: Card;
  readonly facts: Facts;
  readonly state: Cell<SessionState>;
  /**
   * Takes an answer; `undefined` clears it. `now` settles it at once (Enter, Space, pointer up), `rest` after
   * 800 ms without another answer (arrowing through radios, typing).
   */
  answer(key: string, value: AnswerValue | undefined, settle: 'now' | 'rest'): void;
  /** Opens an on-demand question or unfolds a list. */
  reveal(key: string): void;
  /** To the next screen, or to Send on the last. With faults it stays and says them. */
  next(): void;
  /** To the screen before; from sending in trouble back to the words. */
  back(): void;
  /** Takes back what was tapped: drops what waits, withdraws what has left. */
  undo(): void;
  /** After `slow`: hands the same response over once more. */
  retry(): void;
  /** On the sorry ending: reopens the reply block of this response. */
  leaveContact(): void;
  /** What stands in the field that no person sees. */
  trap(text: string): void;
  /** Goes on in other words, where it is: the same card in another language, say. */
  retell(card: Card, locale: string): void;
  /** Once submitted, every way of closing counts as `submitted`. Tapped answers set out; the draft stays. */
  close(how: Closed['how']): void;
  /** What to keep for the next time this card opens, before or after closing; nothing when all has been said. */
  draft(): Draft | undefined;
}

/** An unfinished conversation as a plain value, to be stored and handed to a later session. */
export interface Draft {
  readonly card: { readonly id: string; readonly version: number };
  readonly talk: Talk;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  /** The response it makes, and how far that has come: 0 while nothing of it has been put. */
  readonly response: { readonly id: string; readonly revision: number };
}
