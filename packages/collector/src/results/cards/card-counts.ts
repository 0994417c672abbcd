import type { Count, Shown, Who } from '@ohlas/scores';
import type { ResponseStore } from '../../kept/store.js';
import { CARDS, RESPONSES, WRITTEN } from '../../stores/card-sums.js';

/** What one card was answered with, browsers and buyers apart. */
export interface CardCounts {
  readonly id: string;
  readonly audiences: { readonly [A in Who]?: AudienceCounts };
  readonly questions: readonly QuestionCounts[];
}

export interface AudienceCounts {
  readonly n: number;
  readonly unfinished: number;
  /** How often it was shown unasked, and how often that ended in an answer; missing where nobody counted. */
  readonly shown?: number;
  readonly sent?: number;
}

export interface QuestionCounts {
  readonly id: string;
  /** `1..5`, `options` or `text`. */
  readonly scale: string;
  readonly values: readonly { readonly value: string; readonly n: { readonly [A in Who]: number } }[];
  /** Answers, not ticks, where one value was given at most; ticks otherwise. */
  readonly n: { readonly [A in Who]: number };
}

/** Every card that was answered in these days, the most answered first. */
export async function cardCounts(
  store: ResponseStore,
  from: string | undefined,
): Promise<readonly CardCounts[]> {
  const [rows, shown] = await Promise.all([
    store.sums({ subject: CARDS, daily: false, ...(from !== undefined && { from }) }),
    store.shown(),
  ]);
  const seen = shown.filter(({ day }) => day >= (from ?? ''));
  const ids = [...new Set([...rows.filter(({ n }) => n !== 0), ...seen].map(({ card }) => card))];
  return ids
    .map((id) =>
      countsOf(
        id,
        rows.filter(({ card }) => card === id),
        seen.filter(({ card }) => card === id),
      ),
    )
    .sort((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1));
}

const total = ({ audiences: { user, buyer } }: CardCounts) => (user?.n ?? 0) + (buyer?.n ?? 0);

function countsOf(id: string, rows: readonly Count[], shown: readonly Shown[]): CardCounts {
  const audience = (who: Who): AudienceCounts | undefined => {
    const own = rows.filter((row) => row.measure === RESPONSES && row.audience === who);
    const seen = shown.filter((row) => row.audience === who);
    const [times, sent] = [sum(seen, 'shown'), sum(seen, 'sent')];
    const n = sum(own, 'n');
    if (n === 0 && times === 0) return undefined;
    const partial = sum(
      own.filter((row) => row.partial),
      'n',
    );
    return { n, unfinished: n > 0 ? partial / n : 0, ...(times > 0 && { shown: times, sent }) };
  };
  const [user, buyer] = [audience('user'), audience('buyer')];
  return { id, audiences: { ...(user && { user }), ...(buyer && { buyer }) }, questions: questionsOf(rows) };
}

function sum<K extends string>(rows: readonly { readonly [key in K]: number }[], key: K): number {
  return rows.reduce((all, row) => all + row[key], 0);
}

function questionsOf(rows: readonly Count[]): readonly QuestionCounts[] {
  const keys = new Map<string, Count[]>();
  for (const row of rows) {
    if (row.measure === RESPONSES || row.n === 0) continue;
    const key = `${row.measure} ${row.scale}`;
    const known = keys.get(key);
    if (known) known.push(row);
    else keys.set(key, [row]);
  }
  return [...keys.values()].map((own) => {
    const [{ measure: id, scale } = { measure: '', scale: '' }] = own;
    const by = (who: Who, value?: string) =>
      sum(
        own.filter((row) => row.audience === who && (value === undefined || row.value === value)),
        'n',
      );
    const values = valuesOf(scale, own).map((value) => ({
      value,
      n: { user: by('user', value), buyer: by('buyer', value) },
    }));
    const ordered = scale.includes('..') ? values : values.sort((a, b) => all(b.n) - all(a.n));
    return { id, scale, values: ordered, n: { user: by('user'), buyer: by('buyer') } };
  });
}

const all = ({ user, buyer }: { user: number; buyer: number }) => user + buyer;

/** Every point of a scale, also those nobody chose; otherwise what was given. */
function valuesOf(scale: string, rows: readonly Count[]): readonly string[] {
  const given = new Set(rows.map(({ value }) => value));
  if (scale === WRITTEN || !scale.includes('..')) return [...given];
  const [min = 0, max = 0] = scale.split('..').map(Number);
  const points = Array.from({ length: Math.min(21, max - min + 1) }, (_, i) => String(min + i));
  return [...new Set([...points, ...given])];
}
