import type { AllMessages } from '@ohlas/locales';
import en from '@ohlas/locales/en';
import more from '@ohlas/locales/en.more';
import type { OhlasResponse } from '@ohlas/protocol';
import { expect, test } from 'vitest';
import { copyOf } from './copy.js';

const words: AllMessages = { ...en, ...more, cards: { ...en.cards, ...more.cards } };

test('a copy holds when, what, the remedy, the contact and the number', () => {
  const base = { standard: true };
  const response: OhlasResponse = {
    type: 'ohlas.response.v1',
    id: '0199e0f6-7a00-7000-8000-000000000001',
    revision: 1,
    status: 'complete',
    card: { id: 'complaint', version: 1 },
    answers: [
      {
        ...base,
        question: 'causes',
        kind: 'choices',
        label: 'What went wrong?',
        shape: 'choices',
        values: ['damaged', 'other'],
        labels: ['Damaged', 'Something else'],
        text: 'And wet',
      },
      {
        ...base,
        question: 'message',
        kind: 'text',
        label: 'What happened?',
        shape: 'text',
        text: 'It broke.',
      },
      {
        ...base,
        question: 'dimensions.a',
        kind: 'ratings',
        label: 'Delivery',
        shape: 'number',
        value: 2,
        min: 1,
        max: 5,
      },
      { ...base, question: 'dimensions.b', kind: 'ratings', label: 'Quality', shape: 'number', na: true },
      {
        ...base,
        question: 'reply.email',
        kind: 'contact',
        label: 'E-mail',
        shape: 'text',
        text: 'jana@example.cz',
      },
    ],
    audience: { kind: 'user', evidence: 'none' },
    case: 'H7K4-QD2M',
    source: 'api',
    locale: 'en',
    startedAt: '2026-01-31T12:00:00.000Z',
    answeredAt: '2026-01-31T12:00:42.500Z',
    test: false,
    client: { name: 'ohlas', version: '1.0.0', device: 'phone', trap: '' },
  };
  expect(copyOf(response, words, (iso) => iso.slice(0, 10))).toBe(
    [
      'Date: 2026-01-31',
      'Case number: H7K4-QD2M',
      'What went wrong?: Damaged, Something else, And wet',
      'What happened?: It broke.',
      'Delivery: 2 / 5',
      'Quality: Does not apply',
      'E-mail: jana@example.cz',
    ]
      .map((line) => `${line}\n`)
      .join('\n'),
  );
});
