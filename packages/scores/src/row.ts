import type { Named } from './named.js';
import type { Who } from './numbers/count.js';
import type { Estimate, Range } from './numbers/estimate.js';
import type { DriverStars } from './scores/drivers.js';
import type { Expectation } from './scores/expectation.js';
import type { SourceLabel } from './sources.js';

export type ScoreName = MeasureScore | 'drivers' | 'gap';

export type MeasureScore =
  | 'mean'
  | 'csat'
  | 'recommendation'
  | 'ease'
  | 'ease-mean'
  | 'index'
  | 'expectation'
  | 'completion'
  | 'share';

/** One line of `GET /v1/scores`. Numbers are unrounded. */
export type ScoreRow = MeasureRow | DriverRow | GapRow;

interface Row extends Omit<Estimate, 'n'> {
  readonly measure: string;
  readonly source: SourceLabel;
  /** Fewer than ten answers on a side: show "too few" instead of the value. */
  readonly tooFew: boolean;
  /** Share of the answers that stand in unfinished responses, 0 … 1; 0 when there are none. */
  readonly unfinished: number;
  /** Share of the answers given to words the shop had changed, 0 … 1; absent when there are none. */
  readonly reworded?: number;
  /** The least and the greatest value this score can have: the ends of its axis. */
  readonly range: Range;
  /** `2026-02-28` or `2026-W09`; absent when everything is one period. */
  readonly period?: string;
  /** The card, for measures whose moment is the card: `visit-satisfaction`. */
  readonly card?: string;
}

/**
 * A score of one audience. `mean` and `ease-mean` are in points of the scale, `expectation` −2 … 2, `csat` per cent,
 * `recommendation` −100 … 100, `index` 0 … 100; `ease`, `completion` and `share` are shares, 0 … 1.
 */
export interface MeasureRow extends Row {
  readonly score: MeasureScore;
  readonly audience: Who;
  readonly n: number;
  /** Answers by value or option id, those never given included; absent where there are too many values to list. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Answers for each time the cards were shown unasked, 0 … 1, where that is known. */
  readonly rate?: number;
  /** Task completion of those who came for this. */
  readonly purpose?: string;
  /** With `expectation`. */
  readonly shares?: Expectation['shares'];
}

/**
 * One reason: `value` is the share of answers naming it, 0 … 1. A row without `item` is a whole driver; a response that
 * ticked two options of a driver counts once in it.
 */
export interface DriverRow extends Row, Named {
  readonly score: 'drivers';
  readonly audience: Who;
  readonly n: number;
  readonly stars?: DriverStars;
}

/** Buyers less users: positive when buyers are happier. In points of the scale, or in shares for yes and no. */
export interface GapRow extends Row {
  readonly score: 'gap';
  readonly audience: 'user-buyer';
  readonly n: readonly [users: number, buyers: number];
}
