import type { Answers, AskedQuestion } from '@ohlas/cards';

/** What stands on the screen while the card is open. It survives closing as the draft. */
export interface Talk {
  /** Index into `card.steps`. */
  readonly step: number;
  /** What the controls show. */
  readonly answers: Answers;
  /** What conditions see and partial revisions carry: `answers` once the hand has come to rest. */
  readonly settled: Answers;
  /** On-demand questions the person has opened, and lists unfolded by "More" (`causes.more`). */
  readonly opened: readonly string[];
  /** By question id, or `question.field`. */
  readonly faults: Faults;
  /** A tapped answer is kept and can be taken back. */
  readonly saved: boolean;
  /** The one question that is left to ask: the reply block, when a contact is added after the ending. */
  readonly only?: string;
}

export type Faults = { readonly [key: string]: Fault };

/** What is wrong with an answer; `locales` has a sentence for each. */
export type Fault =
  | 'required'
  /** The message box of a comment is empty. */
  | 'message'
  | 'email'
  | 'phone'
  /** One of several contact fields is needed. */
  | 'contact'
  | 'too-long'
  | 'too-few'
  | 'too-many';

/** What the view shows of the current step, in order. */
export interface Shown {
  readonly question: AskedQuestion;
  /** The label that fits the answers so far. */
  readonly label: string;
  /** Hidden behind its `ask` link for now. */
  readonly folded: boolean;
}
