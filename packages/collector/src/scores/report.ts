import { type ScoreRow, scores } from '@ohlas/scores';
import type { ResponseStore } from '../kept/store.js';
import type { AskedScores } from './asked.js';

/** What our own pages can ask for beside. */
export interface AskedReport extends AskedScores {
  /** `cs`: only what was answered in this language. */
  readonly language?: string;
}

/** The rows of `GET /v1/scores`, from the sums: however many responses there are, none of them is read. */
export async function report(store: ResponseStore, asked: AskedReport): Promise<readonly ScoreRow[]> {
  const { source, by, ...narrowed } = asked;
  const { from, to } = asked;
  const [counts, shown] = await Promise.all([
    store.sums({ ...narrowed, daily: by === 'week' ? 'week' : by === 'day' }),
    store.shown(),
  ]);
  const within = shown.filter(({ day }) => (from ?? '') <= day && day <= (to ?? '9'));
  // Added up over days, the counts have no day left that could be compared: the store has narrowed them already.
  return scores(counts, {
    ...(by ? asked : { source, subject: asked.subject, language: asked.language }),
    shown: within,
  });
}
