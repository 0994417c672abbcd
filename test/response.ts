import { randomUUID } from 'node:crypto';
import type { OhlasResponse } from '@ohlas/protocol';

/** A response as a card makes it, for tests that go without a browser. */
export function aResponse(words: string, more: Partial<OhlasResponse> = {}): OhlasResponse {
  return {
    type: 'ohlas.response.v1',
    id: randomUUID(),
    revision: 1,
    status: 'complete',
    card: { id: 'comment', version: 1 },
    answers: [
      {
        question: 'message',
        kind: 'text',
        label: 'Your message',
        standard: true,
        shape: 'text',
        text: words,
      },
    ],
    audience: { kind: 'user', evidence: 'none' },
    source: 'launcher',
    locale: 'en',
    startedAt: '2026-01-31T12:00:00.000Z',
    answeredAt: '2026-01-31T12:00:09.000Z',
    test: false,
    client: { name: 'ohlas', version: '1.0.0', device: 'desktop', trap: '' },
    ...more,
  };
}
