import { OPTIONS } from './numbers/count.js';
import type { Estimate, Range } from './numbers/estimate.js';
import { rangeOf, type Tally } from './numbers/tally.js';
import type { MeasureScore } from './row.js';
import { COMPLETION_WEIGHTS, completion } from './scores/completion.js';
import { CSAT_SCALE, csat } from './scores/csat.js';
import { EASE_SCALE, ease, easeMean } from './scores/ease.js';
import { EXPECTATION_SCALE, type Expectation, expectation } from './scores/expectation.js';
import { LOYALTY_SCALE, loyalty } from './scores/loyalty.js';
import { RECOMMENDATION_RANGE, RECOMMENDATION_SCALE, recommendation } from './scores/recommendation.js';
import { INDEX_MEASURE, INDEX_RANGE, INDEX_SCALE, satisfactionIndex } from './scores/satisfaction-index.js';
import { SHARE_VALUES, share } from './scores/share.js';
import { mean } from './scores/stars.js';

/** How one score is made of a tally. */
export interface Rule {
  readonly score: MeasureScore;
  readonly of: (tally: Tally) => Estimate & { readonly shares?: Expectation['shares'] };
  /** The range of the score; absent: that of the scale. */
  readonly range?: Range;
  /** The values that are in the base; absent: all. */
  readonly base?: ReadonlyMap<string, number>;
  /** The options to list even when nobody took them. */
  readonly options?: readonly string[];
}

const SHARE_RANGE: Range = [0, 1];

const MEAN: Rule = { score: 'mean', of: mean };
const CSAT: Rule = { score: 'csat', of: csat, range: [0, 100] };
const YES: Rule = {
  score: 'share',
  of: share,
  range: SHARE_RANGE,
  base: SHARE_VALUES,
  options: ['yes', 'partly', 'no'],
};
const COMPLETION: Rule = {
  score: 'completion',
  of: completion,
  range: SHARE_RANGE,
  base: COMPLETION_WEIGHTS,
  options: [...COMPLETION_WEIGHTS.keys(), 'just-browsing'],
};

/** Measures that mean something on one scale only. A new score is a line here and a file in `scores/`. */
const INSTRUMENTS: ReadonlyMap<string, { readonly scale: string; readonly rules: readonly Rule[] }> = new Map(
  [
    [
      'recommend',
      {
        scale: RECOMMENDATION_SCALE,
        rules: [{ score: 'recommendation', of: recommendation, range: RECOMMENDATION_RANGE }],
      },
    ],
    [
      'ease',
      {
        scale: EASE_SCALE,
        rules: [
          { score: 'ease', of: ease, range: SHARE_RANGE },
          { score: 'ease-mean', of: easeMean },
        ],
      },
    ],
    ['repurchase', { scale: LOYALTY_SCALE, rules: [{ score: 'mean', of: loyalty }] }],
    ['trust', { scale: LOYALTY_SCALE, rules: [{ score: 'mean', of: loyalty }] }],
    ['task-completion', { scale: OPTIONS, rules: [COMPLETION] }],
    ['resolution', { scale: OPTIONS, rules: [YES] }],
    ['page-helpful', { scale: '0..1', rules: [YES] }],
    ['expectation', { scale: EXPECTATION_SCALE, rules: [{ score: 'expectation', of: expectation }] }],
    [
      INDEX_MEASURE,
      { scale: INDEX_SCALE, rules: [{ score: 'index', of: satisfactionIndex, range: INDEX_RANGE }] },
    ],
  ],
);

/**
 * The scores of a measure on a scale. An instrument asked on another scale than its own keeps only its mean; a shop's
 * own measure gets what its scale allows; choices of a shop's own have no score.
 */
export function rulesOf(measure: string, scale: string): readonly Rule[] {
  const family = measure.startsWith('expectation.') ? 'expectation' : measure;
  const instrument = INSTRUMENTS.get(family);
  if (instrument?.scale === scale) return instrument.rules;
  if (!rangeOf(scale)) return [];
  if (instrument) return [MEAN];
  if (scale === '0..1') return [YES];
  return scale === CSAT_SCALE ? [MEAN, CSAT] : [MEAN];
}

/** The cards in which both audiences meet the same question at the same moment; absent: any, it is the same card. */
export interface Moments {
  readonly user?: string;
  readonly buyer?: string;
}

/**
 * The measures that users and buyers are compared on. The visit is rated by users at leaving and by buyers on the
 * confirmation page; what a returning buyer says at leaving is listed on its own. A page is helpful or not to whoever
 * reads it.
 */
export const COMPARED: ReadonlyMap<string, Moments> = new Map<string, Moments>([
  ['visit-satisfaction', { user: 'visit', buyer: 'checkout' }],
  ['page-helpful', {}],
]);

/** Whether answers to a measure in different cards are different things. */
export const isPerCard = (measure: string): boolean => COMPARED.get(measure)?.user !== undefined;
