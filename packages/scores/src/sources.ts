import type { Source } from '@ohlas/protocol';

/** Which answers a row rests on: one source, prompts and links together, or every source. */
export type SourceLabel = Source | 'prompt+link' | 'all';

/** Nothing: the headline rule. `all` lifts it. `each` gives a row per source. */
export type SourceChoice = Source | 'all' | 'each' | undefined;

/** Asked at a time of the shop's choosing. Who comes forward unasked is angrier or happier than the rest. */
const HEADLINE: ReadonlySet<Source> = new Set<Source>(['prompt', 'link']);

/** Only ever volunteered: the headline rule would leave nothing, so these take every source and say so. */
const VOLUNTEERED: ReadonlySet<string> = new Set(['product-rating', 'page-helpful']);

export const isVolunteered = (measure: string): boolean => VOLUNTEERED.has(measure);

/** The row an answer to a measure goes into; undefined when the choice leaves it out. */
export function labelOf(measure: string, source: Source, choice: SourceChoice): SourceLabel | undefined {
  if (choice === 'each') return source;
  if (choice === 'all') return 'all';
  if (choice !== undefined) return source === choice ? source : undefined;
  if (isVolunteered(measure)) return 'all';
  return HEADLINE.has(source) ? 'prompt+link' : undefined;
}

/** The same for reasons: volunteered answers feed the causes, so by default they take every source. */
export function reasonLabelOf(source: Source, choice: SourceChoice): SourceLabel | undefined {
  return labelOf('', source, choice ?? 'all');
}
