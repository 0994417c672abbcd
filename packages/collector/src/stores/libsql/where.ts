import { searchable } from '../../kept/searchable.js';
import type { Filter } from '../../kept/store.js';
import type { Value } from './connection.js';

export interface Where {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** The filter as SQL over `responses`, every value bound. */
export function where(filter: Filter): Where {
  const { subject } = filter;
  const terms: readonly (readonly [sql: string, value: Value | undefined])[] = [
    ['card = ?', filter.card],
    ['audience = ?', filter.audience],
    ['evidence = ?', filter.evidence],
    ['source = ?', filter.source],
    ['subject_type = ?', subject?.type],
    ['subject_id = ?', subject?.id],
    ['score = ?', filter.score],
    // `cs` is `cs-CZ` too, and neither is `csb`.
    [`instr(lower(locale) || '-', ?) = 1`, filter.locale && `${filter.locale.toLowerCase()}-`],
    ['case_number IS NOT NULL AND case_status = ?', filter.case],
    ['test = ?', filter.test === undefined ? undefined : Number(filter.test)],
    [`(quarantine <> '') = ?`, filter.quarantine === undefined ? undefined : Number(filter.quarantine)],
    // instr, because LIKE would read % and _ in what was typed.
    ['instr(search, ?) > 0', filter.q === undefined ? undefined : searchable(filter.q)],
    ['responses.received_at >= ?', filter.from],
    ['responses.received_at < ?', filter.to],
  ];
  const used = terms.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  return {
    sql: ["status <> 'withdrawn'", ...used.map(({ sql }) => sql)].join(' AND '),
    values: used.map(({ value }) => value),
  };
}
