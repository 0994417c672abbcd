/** One thing that is wrong with a card a shop has written, in words that say what to write instead. */
export interface DefinitionProblem {
  /** Where, from the top of the card: `steps[1].questions[0].options`. */
  readonly path: string;
  readonly found: unknown;
  /** "at least two are needed". */
  readonly expected: string;
}

export type Say = (path: string, found: unknown, expected: string) => void;

/** Takes problems in, and gives them back in the order in which they were found. */
export function notepad(): { readonly problems: readonly DefinitionProblem[]; readonly say: Say } {
  const problems: DefinitionProblem[] = [];
  return { problems, say: (path, found, expected) => problems.push({ path, found, expected }) };
}
