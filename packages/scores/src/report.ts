import type { Step } from './day.js';
import { driverRows } from './driver-rows.js';
import { gapRows } from './gap-rows.js';
import { measureRows, type Shown } from './measure-rows.js';
import type { Count, Who } from './numbers/count.js';
import type { ScoreName, ScoreRow } from './row.js';
import { seriesOf } from './series.js';
import { labelOf, reasonLabelOf, type SourceChoice } from './sources.js';
import { cutBy } from './trend.js';

const KEYS = ['measure', 'card', 'audience', 'subject', 'language'] as const;

/** What to look at. Whatever is left out is not narrowed down. */
export interface Query {
  readonly measure?: string | undefined;
  readonly score?: ScoreName | undefined;
  readonly card?: string | undefined;
  readonly audience?: Who | undefined;
  /** As in {@link Count}. */
  readonly subject?: string | undefined;
  /** As in {@link Count}. */
  readonly language?: string | undefined;
  /** First and last day, both included, as `2026-02-28`. With `by` they are the ends of the axis. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: Step | undefined;
  /** Left out: prompts and links; for ratings of products and pages, and for reasons, every source. */
  readonly source?: SourceChoice;
  /** Where known, rows carry a response rate. */
  readonly shown?: Iterable<Shown> | undefined;
}

/**
 * Every score that the counted answers allow, as rows of `GET /v1/scores`: by measure, users before buyers, each
 * measure's gap and reasons after its scores. Two audiences, two scales or two sources are never one row, except that
 * prompts and links are. The order of the counts does not matter.
 */
export function scores(counts: Iterable<Count>, query: Query = {}): readonly ScoreRow[] {
  const rows = [...counts].filter(matches(query));
  const cut = cutBy(query.by, daysOf(rows, query));
  // Cards are counted when they are shown to anybody: which part of them is one subject's or language's, is not known.
  const known = query.subject === undefined && query.language === undefined;
  const shown = known ? [...(query.shown ?? [])].filter(inDays(query)) : [];

  const series = seriesOf(rows, ({ measure, source }) => labelOf(measure, source, query.source));
  const reasons = seriesOf(rows, ({ source }) => reasonLabelOf(source, query.source));
  const measures = [...new Set([...series, ...reasons].map(({ measure }) => measure))].sort();
  const all = measures.flatMap((measure): ScoreRow[] => {
    const own = series.filter((one) => one.measure === measure);
    return [
      ...own.flatMap((one) => measureRows(one, cut, { shown, step: query.by })),
      ...gapRows(own, cut),
      ...reasons.filter((one) => one.measure === measure).flatMap((one) => driverRows(one, cut)),
    ];
  });
  return query.score === undefined ? all : all.filter(({ score }) => score === query.score);
}

function matches(query: Query): (row: Count) => boolean {
  const within = inDays(query);
  const asked = KEYS.filter((key) => query[key] !== undefined);
  return (row) =>
    // Revisions and withdrawals leave emptied rows behind in a receiver's table.
    row.n !== 0 && within(row) && asked.every((key) => query[key] === row[key]);
}

function inDays({ from = '', to = '9' }: Query): (row: { readonly day: string }) => boolean {
  return ({ day }) => from <= day && day <= to;
}

/** The ends of the axis: as asked, else the first and the last day with an answer. */
function daysOf(rows: readonly Count[], { from, to }: Query): readonly [string, string] | undefined {
  const days = [...new Set(rows.map(({ day }) => day))].sort();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? [from ?? first, to ?? last] : undefined;
}
