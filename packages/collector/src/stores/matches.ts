import { searchable } from '../kept/searchable.js';
import type { Filter } from '../kept/store.js';
import type { Entry } from './entry.js';

/** The filter on an entry in memory; a withdrawn one matches nothing. */
export function matches({ row, receivedAt, caseStatus }: Entry, filter: Filter): boolean {
  const { subject } = filter;
  return (
    row.status !== 'withdrawn' &&
    (filter.card === undefined || row.card === filter.card) &&
    (filter.audience === undefined || row.audience === filter.audience) &&
    (filter.evidence === undefined || row.evidence === filter.evidence) &&
    (filter.source === undefined || row.source === filter.source) &&
    (subject === undefined || row.subject_type === subject.type) &&
    (subject?.id === undefined || row.subject_id === subject.id) &&
    (filter.score === undefined || row.score === filter.score) &&
    (filter.locale === undefined ||
      `${row.locale}-`.toLowerCase().startsWith(`${filter.locale}-`.toLowerCase())) &&
    (filter.case === undefined || (row.case_number !== null && caseStatus === filter.case)) &&
    (filter.test === undefined || (row.test === 1) === filter.test) &&
    (filter.quarantine === undefined || (row.quarantine !== '') === filter.quarantine) &&
    (filter.q === undefined || row.search.includes(searchable(filter.q))) &&
    (filter.from === undefined || receivedAt >= filter.from) &&
    (filter.to === undefined || receivedAt < filter.to)
  );
}
