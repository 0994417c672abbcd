import { type Estimate, type Range, scaled } from '../numbers/estimate.js';
import { sameScale, type Tally } from '../numbers/tally.js';
import { mean } from './stars.js';

/** The measure of a response's sum of three items; its scale runs from 3 × 1 to 3 × 10. */
export const INDEX_MEASURE = 'index';
export const INDEX_SCALE = '3..30';
export const INDEX_RANGE: Range = [0, 100];

const ITEMS = ['index.satisfaction', 'index.expectations', 'index.ideal'];
const ITEM_SCALE = '1..10';

interface Measured {
  readonly scale: string;
  readonly value: string;
  readonly standard: boolean;
}

/**
 * The sum of the three items of one response, by which the index is tallied: its interval needs the spread of sums,
 * which the items apart do not tell. Undefined unless all three were answered on a scale from 1 to 10.
 */
export function indexSum(
  answers: ReadonlyMap<string, Measured>,
): (Measured & { readonly measure: string }) | undefined {
  const items = ITEMS.flatMap((item) => answers.get(item) ?? []).filter(({ scale }) => scale === ITEM_SCALE);
  if (items.length < ITEMS.length) return undefined;
  return {
    measure: INDEX_MEASURE,
    scale: INDEX_SCALE,
    value: String(items.reduce((sum, { value }) => sum + Number(value), 0)),
    standard: items.every(({ standard }) => standard),
  };
}

/**
 * Satisfaction index: (a + b + c − 3) / 27 × 100 over overall satisfaction, expectations met and closeness to the
 * ideal shop, each asked from 1 to 10 and weighing the same; Student's 95 % interval over responses.
 *
 * C. Fornell, M. D. Johnson, E. W. Anderson, J. Cha & B. E. Bryant, "The American Customer Satisfaction Index: Nature,
 * Purpose, and Findings", Journal of Marketing 60:4 (1996) 7–18. Theirs weighs the items by an estimated model; with
 * equal weights this is not theirs and does not bear its name.
 * @param tally of {@link indexSum}s
 * @returns 0 … 100
 */
export function satisfactionIndex(tally: Tally): Estimate {
  sameScale(tally, { scale: INDEX_SCALE });
  return scaled(mean(tally), 100 / 27, -3);
}
