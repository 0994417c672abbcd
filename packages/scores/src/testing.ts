import type { Answer, OhlasResponse } from '@ohlas/protocol';
import type { Count, Who } from './numbers/count.js';
import { type AudienceTally, tallyOf } from './numbers/tally.js';

/** A stored row for tests: one buyer's prompted five stars unless said otherwise. */
export function count(row: Partial<Count> = {}): Count {
  return {
    day: '2026-03-02',
    card: 'purchase',
    audience: 'buyer',
    source: 'prompt',
    subject: 'shop',
    language: 'en',
    measure: 'order-satisfaction',
    scale: '1..5',
    facet: '',
    value: '5',
    standard: true,
    partial: false,
    n: 1,
    ...row,
  };
}

/** Rows that differ in value only: `{ 5: 78, 4: 32 }`. */
export function counts(values: Readonly<Record<string, number>>, row: Partial<Count> = {}): readonly Count[] {
  return Object.entries(values).map(([value, n]) => count({ ...row, value, n }));
}

/** A buyers' tally. */
export function buyers(scale: string, values: Readonly<Record<string, number>>): AudienceTally<'buyer'> {
  return tallyOf('buyer', scale, counts(values, { scale, audience: 'buyer' }));
}

/** A users' tally. */
export function users(scale: string, values: Readonly<Record<string, number>>): AudienceTally<'user'> {
  return tallyOf('user', scale, counts(values, { scale, audience: 'user' }));
}

export function number(
  question: string,
  value: number,
  [min, max]: readonly [number, number],
  measure?: string,
): Answer {
  const asked = { question, kind: 'stars', label: question, standard: true, ...(measure && { measure }) };
  return { ...asked, shape: 'number', value, min, max };
}

export function choice(question: string, values: readonly string[], measure?: string): Answer {
  const asked = { question, kind: 'choices', label: question, standard: true, ...(measure && { measure }) };
  return { ...asked, shape: 'choices', values };
}

/** A complete response to a card by a prompted user or buyer. */
export function response(
  card: string,
  kind: Who,
  answers: readonly Answer[],
  rest: Partial<OhlasResponse> = {},
): OhlasResponse {
  return {
    type: 'ohlas.response.v1',
    id: '0199e0f6-0000-7000-8000-000000000001',
    revision: 1,
    status: 'complete',
    card: { id: card, version: 1 },
    answers,
    audience: { kind, evidence: kind === 'buyer' ? 'shop' : 'none' },
    source: 'prompt',
    locale: 'en',
    startedAt: '2026-03-02T10:00:00Z',
    answeredAt: '2026-03-02T10:01:00Z',
    test: false,
    client: { name: 'ohlas', version: '1.0.0', device: 'phone', trap: '' },
    ...rest,
  };
}
