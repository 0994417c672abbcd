import { LIMITS, type ProtocolProblem } from '@ohlas/protocol';
import type { CaseStatus } from '../kept/case.js';

/** What a person says of a case: at least one of the two. */
export interface AskedChange {
  readonly status?: CaseStatus;
  readonly note?: string;
}

export type ReadChange =
  | { readonly ok: true; readonly change: AskedChange }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] };

const STATUSES: readonly CaseStatus[] = ['open', 'answered', 'resolved'];

export function readChange(value: unknown): ReadChange {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, problems: [{ path: '', expected: 'an object with status, note, or both' }] };
  const { status, note, ...others } = value as Record<string, unknown>;
  const problems: ProtocolProblem[] = Object.keys(others).map((path) => ({
    path,
    expected: 'status or note',
  }));
  if (status === undefined && note === undefined)
    problems.push({ path: '', expected: 'status, note, or both' });
  if (status !== undefined && !STATUSES.some((known) => known === status))
    problems.push({ path: 'status', expected: STATUSES.join(', ') });
  if (note !== undefined && !isNote(note))
    problems.push({ path: 'note', expected: `1 to ${LIMITS.textPoints} characters` });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, change: value as AskedChange };
}

function isNote(note: unknown): note is string {
  return typeof note === 'string' && note.trim() !== '' && [...note].length <= LIMITS.textPoints;
}
