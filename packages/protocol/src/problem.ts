/** One thing that is wrong with a message, in words that say what should stand there instead. */
export interface ProtocolProblem {
  /** Where: `answers[2].value`. Empty for the message as a whole. */
  readonly path: string;
  /** What belongs there: `a number from 1 to 5`. What was found is not repeated, it may be somebody's secret. */
  readonly expected: string;
}

/** What a check found: the value, now typed, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] };
