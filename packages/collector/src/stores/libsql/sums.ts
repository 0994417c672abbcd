import type { Count } from '@ohlas/scores';
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
  readonly day?: string;
  /** `2026-02-28=3 2026-03-01=1`. */
  readonly days?: string;
}

/**
 * The key begins with subject and measure and ends with day and language: adding up days or languages reads it in order
 * and sorts nothing.
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
  const read = (subject: string) => {
    const rows = `FROM sums WHERE ${['subject = ?', ...used.map(({ sql }) => sql)].join(' AND ')}`;
    const values = [subject, ...used.map(({ value }) => value)];
    switch (query.daily) {
      case true:
        // A year has a hundred times more days than series, and what costs is handing each row over, not reading it.
        return db.all<SumRow>(
          `SELECT ${same}, group_concat(day || '=' || n, ' ') AS days
           FROM (SELECT ${same}, day, sum(n) AS n ${rows} GROUP BY ${same}, day) GROUP BY ${same}`,
          values,
        );
      case 'week':
        return db.all<SumRow>(
          // The Monday on or before a day: the Sunday on or after it, less six days.
          `SELECT ${same}, min(day) AS day, sum(n) AS n ${rows}
           GROUP BY ${same}, date(day, 'weekday 0', '-6 days')`,
          values,
        );
      case false:
        return db.all<SumRow>(`SELECT ${same}, sum(n) AS n ${rows} GROUP BY ${same}`, values);
    }
  };
  return subjects.flatMap(read).flatMap(({ days, ...row }) => {
    const sum: Count = {
      ...row,
      subject: query.subject ?? '',
      language: query.language ?? '',
      day: row.day ?? '',
      standard: row.standard === 1,
      partial: row.partial === 1,
    };
    return days === undefined ? [sum] : days.split(' ').map((text) => onDay(sum, text));
  });
}

function onDay(sum: Count, text: string): Count {
  const [day = '', n] = text.split('=');
  return { ...sum, day, n: Number(n) };
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
