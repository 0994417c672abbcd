import type { NumberAnswer, OhlasResponse, TextAnswer } from '@ohlas/protocol';

/** Responses for the suites of this room; what makes them valid is tested where the check lives. */

export const id = (n: number): string => `0199e0f6-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const stars = (value: number): NumberAnswer => ({
  question: 'overall',
  measure: 'order-satisfaction',
  kind: 'stars',
  label: 'How would you rate your order overall?',
  standard: true,
  shape: 'number',
  value,
  min: 1,
  max: 5,
});

export const comment = (text: string): TextAnswer => ({
  question: 'comment',
  kind: 'text',
  label: 'Tell us more',
  standard: true,
  shape: 'text',
  text,
});

export function response(change: Partial<OhlasResponse> = {}): OhlasResponse {
  return {
    type: 'ohlas.response.v1',
    id: id(1),
    revision: 1,
    status: 'complete',
    card: { id: 'purchase', version: 1 },
    answers: [stars(4), comment('Kurýr předem zavolal.')],
    audience: { kind: 'buyer', evidence: 'shop' },
    source: 'launcher',
    locale: 'cs',
    startedAt: '2026-11-21T13:00:00Z',
    answeredAt: '2026-11-21T13:01:00Z',
    test: false,
    client: { name: 'ohlas', version: '0.1.0', device: 'phone', trap: '' },
    ...change,
  };
}

export const email = (text: string): TextAnswer => ({
  question: 'reply.email',
  kind: 'contact',
  label: 'E-mail',
  standard: true,
  shape: 'text',
  text,
});
