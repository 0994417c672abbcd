/** What a person has answered so far. The three shapes of the wire, without what the wire adds. */
export type AnswerValue =
  | { readonly shape: 'number'; readonly value: number }
  | { readonly shape: 'number'; readonly na: true }
  | { readonly shape: 'choices'; readonly values: readonly string[]; readonly text?: string }
  | { readonly shape: 'text'; readonly text: string };

/** By `question`, `question.row` or `question.field`; what is missing is unanswered. */
export type Answers = { readonly [key: string]: AnswerValue };
