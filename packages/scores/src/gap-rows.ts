import { COMPARED, rulesOf } from './instruments.js';
import { standing } from './measure-rows.js';
import type { Count } from './numbers/count.js';
import { ENOUGH } from './numbers/estimate.js';
import { type Cell, rangeOf, tallyOf, total } from './numbers/tally.js';
import type { GapRow } from './row.js';
import { meanGap, shareGap } from './scores/gap.js';
import { SHARE_VALUES } from './scores/share.js';
import type { Series } from './series.js';
import type { Cut } from './trend.js';

/** The gap of every measure that was asked of both at the same moment, on the same scale and in the same words. */
export function gapRows(series: readonly Series[], cut: Cut): readonly GapRow[] {
  return series.flatMap((users) => {
    const moments = COMPARED.get(users.measure);
    if (!moments || users.audience !== 'user' || users.card !== moments.user) return [];
    const buyers = series.find(
      ({ measure, audience, card, scale, source }) =>
        measure === users.measure &&
        audience === 'buyer' &&
        card === moments.buyer &&
        scale === users.scale &&
        source === users.source,
    );
    return buyers ? compare(users, buyers, cut) : [];
  });
}

function compare(users: Series, buyers: Series, cut: Cut): readonly GapRow[] {
  const words = wordsOfBoth(users.counts, buyers.counts);
  if (words === undefined) return [];
  const same = ({ facet, standard }: Count) => facet === '' && standard === words;
  const [left, right] = [cut(users.counts.filter(same)), cut(buyers.counts.filter(same))];
  return left.map(({ period, counts }, i) => row(users, counts, right[i]?.counts ?? [], period));
}

/**
 * The words to compare under: the standard ones where both were asked in them, else changed ones where both were. One
 * side changed and the other not is not the same question.
 */
function wordsOfBoth(users: readonly Count[], buyers: readonly Count[]): boolean | undefined {
  return [true, false].find((words) =>
    [users, buyers].every((side) => side.some(({ standard }) => standard === words)),
  );
}

function row(
  { measure, scale, source }: Series,
  users: readonly Count[],
  buyers: readonly Count[],
  period: string | undefined,
): GapRow {
  const [u, b] = [tallyOf('user', scale, users), tallyOf('buyer', scale, buyers)];
  const isShare = rulesOf(measure, scale).some(({ score }) => score === 'share');
  const gap = isShare ? shareGap(u, b) : meanGap(u, b);
  const base = isShare ? SHARE_VALUES : undefined;
  const [min, max] = rangeOf(scale) ?? [0, 1];
  return {
    measure,
    score: 'gap',
    audience: 'user-buyer',
    source,
    ...gap,
    tooFew: gap.n.some((n) => n < ENOUGH),
    ...standing(both(total(u, base), total(b, base))),
    range: [min - max, max - min],
    ...(period !== undefined && { period }),
  };
}

/** Only for what part of all answers is unfinished: no score is made of it. */
const both = (a: Cell, b: Cell): Cell => ({
  n: a.n + b.n,
  partial: a.partial + b.partial,
  reworded: a.reworded + b.reworded,
});
