import { type Count, weekOf } from '@ohlas/scores';
import type { RatingCount, SumsQuery } from '../../kept/store.js';
import { sumMap } from '../sum-map.js';
import { RATING, VERIFIED } from '../sums.js';
import type { Connection, Value } from './connection.js';

/** Gathers what one transaction changes, so that a hundred equal answers are one write. */
export interface PendingSums {
  add(changes: readonly Count[]): void;
  /** Writes what was gathered. */
  flush(): void;
  /** Forgets it, as the database does when it rolls back. */
  clear(): void;
}

const COLUMNS = ['subject', 'measure', 'card', 'audience', 'source', 'scale', 'facet', 'value'] as const;
/** The columns of `sums` but the number, in the order of its key. */
export const KEY: readonly Exclude<keyof Count, 'n'>[] = [
  ...COLUMNS,
  'standard',
  'partial',
  'day',
  'language',
];
const ADD = `INSERT INTO sums (${KEY.join(', ')}, n) VALUES (${KEY.map(() => '?').join(', ')}, ?)
  ON CONFLICT DO UPDATE SET n = n + excluded.n`;
const SWEEP = `DELETE FROM sums WHERE ${KEY.map((column) => `${column} = ?`).join(' AND ')} AND n = 0`;

export function pendingSums(db: Connection): PendingSums {
  const pending = sumMap();
  return {
    add: pending.add,
    flush(): void {
      for (const row of pending.rows()) {
        const key: Value[] = KEY.map((name) =>
          name === 'standard' || name === 'partial' ? Number(row[name]) : row[name],
        );
        db.run(ADD, [...key, row.n]);
        if (row.n < 0) db.run(SWEEP, key);
      }
      pending.clear();
    },
    clear: pending.clear,
  };
}

interface SumRow extends Omit<Count, 'standard' | 'partial' | 'day' | 'language'> {
  readonly standard: number;
  readonly partial: number;
  /** `2026-02-28=3 2026-03-01=1`, and once more for every language. */
  readonly days?: string;
}

/**
 * The key begins with subject and measure and ends with day and language: adding them up reads it in order and sorts
 * nothing. A year has a hundred times more days than series, and what costs is handing rows over, not reading them: days
 * come as one text a series.
 */
export function readSums(db: Connection, query: SumsQuery): readonly Count[] {
  const terms: readonly (readonly [sql: string, value: Value | undefined])[] = [
    query.facets === false ? ['facet = ?', ''] : ['facet <> ?', VERIFIED],
    ['measure = ?', query.measure],
    ['card = ?', query.card],
    ['audience = ?', query.audience],
    ['language = ?', query.language],
    ['day >= ?', query.from],
    ['day <= ?', query.to],
  ];
  const used = terms.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  const subjects = query.subject === undefined ? ['', 'shop'] : [query.subject];
  const same = [...COLUMNS, 'standard', 'partial'].join(', ');
  const days = query.daily ? `, group_concat(day || '=' || n, ' ') AS days` : '';
  const spread = query.daily ? spreading(query.daily === 'week' ? weeks() : (day) => day) : undefined;
  return subjects
    .flatMap((subject) =>
      db.all<SumRow>(
        `SELECT ${same}, sum(n) AS n${days} FROM sums
         WHERE ${['subject = ?', ...used.map(({ sql }) => sql)].join(' AND ')} GROUP BY ${same}`,
        [subject, ...used.map(({ value }) => value)],
      ),
    )
    .flatMap(({ days: text = '', ...row }) => {
      const sum: Count = {
        ...row,
        day: '',
        subject: query.subject ?? '',
        language: query.language ?? '',
        standard: row.standard === 1,
        partial: row.partial === 1,
      };
      return spread ? spread(sum, text) : [sum];
    });
}

/** The sum of a series as a row for each of its periods, under the first day that has answers. */
function spreading(periodOf: (day: string) => string): (sum: Count, days: string) => readonly Count[] {
  return (sum, text) => {
    const periods = new Map<string, { day: string; n: number }>();
    for (const part of text.split(' ')) {
      const [day = '', n] = part.split('=');
      const period = periodOf(day);
      const known = periods.get(period);
      if (!known) periods.set(period, { day, n: Number(n) });
      else {
        known.n += Number(n);
        if (day < known.day) known.day = day;
      }
    }
    return Array.from(periods.values(), (part) => ({ ...sum, ...part }));
  };
}

/** Tells the week of a day; the same few hundred days come again in every series. */
function weeks(): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const week = known.get(day) ?? weekOf(day);
    known.set(day, week);
    return week;
  };
}

export function readRatings(db: Connection, subject: string): readonly RatingCount[] {
  return db
    .all<{ facet: string; value: string; n: number }>(
      `SELECT facet, value, sum(n) AS n FROM sums
       WHERE subject = ? AND measure = ? AND scale = ? AND audience = 'buyer' AND facet IN ('', ?)
       GROUP BY facet, value`,
      [subject, RATING.measure, RATING.scale, VERIFIED],
    )
    .map(({ facet, value, n }) => ({ verified: facet === VERIFIED, value: Number(value), n }));
}
