import {
  type DriverRow,
  type GapRow,
  type MeasureRow,
  type MeasureScore,
  type ScoreRow,
  scores,
} from '@ohlas/scores';
import type { Kept, OpenCases, ResponseStore } from '../kept/store.js';
import { type AskedReport, report } from './report.js';

/** What to look at: days, and one card or language where wanted. */
export interface OverviewQuery extends Omit<AskedReport, 'measure' | 'audience' | 'subject' | 'by'> {
  /** Milliseconds since the Unix epoch: what is overdue. */
  readonly now: number;
  /** How many of the newest answers, and of the cases; 10 and 3 by default. */
  readonly newest?: number;
  readonly cases?: number;
}

export interface Overview {
  /** The visit, asked of both. Each part is missing where nobody answered. */
  readonly visit: {
    readonly users?: MeasureRow;
    readonly buyers?: MeasureRow;
    readonly gap?: GapRow;
  };
  /** Stars of orders, with how many gave each. */
  readonly orders?: MeasureRow;
  readonly recommendation?: MeasureRow;
  readonly ease?: MeasureRow;
  /** Mean stars of visits and orders by week, users and buyers apart; weeks without answers are rows without a value. */
  readonly trend: readonly MeasureRow[];
  /** What hurts and what pleases in orders and visits, the most named first. */
  readonly drivers: readonly DriverRow[];
  readonly waiting: OpenCases & { readonly cases: readonly Kept[] };
  /** Of the card and the language asked for, whatever the days. */
  readonly newest: readonly Kept[];
}

const VISIT = 'visit-satisfaction';
const ORDER = 'order-satisfaction';

/** Everything the overview shows, read from sums and indexes. */
export async function overview(store: ResponseStore, query: OverviewQuery): Promise<Overview> {
  const { now, newest = 10, cases = 3, ...asked } = query;
  const of = (measure: string) => report(store, { ...asked, measure });
  const { source: _, ...narrowed } = asked;
  /** Of the trend the stars alone are shown: the same answers again by reason would be most of what is read. */
  const weeks = async (measure: string) => {
    const counts = await store.sums({ ...narrowed, measure, daily: 'week', facets: false });
    return measured(scores(counts, { ...asked, by: 'week', score: 'mean' }), 'mean');
  };
  const [visits, orders, recommend, ease, visitWeeks, orderWeeks, waiting, open, latest] = await Promise.all([
    of(VISIT),
    of(ORDER),
    of('recommend'),
    of('ease'),
    weeks(VISIT),
    weeks(ORDER),
    store.list({ filter: { case: 'open' }, limit: cases }),
    store.openCases(now),
    store.list({
      filter: { ...(asked.card && { card: asked.card }), ...(asked.language && { locale: asked.language }) },
      limit: newest,
    }),
  ]);
  const [users, buyers] = (['user', 'buyer'] as const).map((audience) =>
    measured(visits, 'mean').find((row) => row.audience === audience),
  );
  const gap = visits.find((row): row is GapRow => row.score === 'gap');
  const [stars] = measured(orders, 'mean');
  const [recommendation] = measured(recommend, 'recommendation');
  const [easy] = measured(ease, 'ease');
  return {
    visit: { ...(users && { users }), ...(buyers && { buyers }), ...(gap && { gap }) },
    ...(stars && { orders: stars }),
    ...(recommendation && { recommendation }),
    ...(easy && { ease: easy }),
    trend: [...visitWeeks, ...orderWeeks],
    drivers: [...orders, ...visits].filter((row): row is DriverRow => row.score === 'drivers'),
    waiting: { ...open, cases: waiting.responses },
    newest: latest.responses,
  };
}

function measured(rows: readonly ScoreRow[], score: MeasureScore): readonly MeasureRow[] {
  return rows.filter((row): row is MeasureRow => row.score === score && !('purpose' in row));
}
