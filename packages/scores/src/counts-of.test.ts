import type { Answer } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import { countsOf } from './counts-of.js';
import { choice, number, response } from './testing.js';

const stored = { day: '2026-03-02', quarantined: false };
const brief = (answers: readonly Answer[], card = 'purchase') =>
  countsOf(response(card, 'buyer', answers), stored).map(({ measure, scale, value, facet }) =>
    `${measure} ${scale} ${value} ${facet}`.trim(),
  );

const stars = (value: number) => number('overall', value, [1, 5], 'order-satisfaction');

describe('countsOf', () => {
  test('turns an answer into a row of one', () => {
    const rows = countsOf(
      response('purchase', 'buyer', [stars(4)], {
        subject: { type: 'order', id: '10482' },
        status: 'partial',
        locale: 'cs-CZ',
      }),
      stored,
    );
    expect(rows).toEqual([
      {
        day: '2026-03-02',
        card: 'purchase',
        audience: 'buyer',
        source: 'prompt',
        subject: 'order:10482',
        language: 'cs',
        measure: 'order-satisfaction',
        scale: '1..5',
        facet: '',
        value: '4',
        standard: true,
        partial: true,
        n: 1,
      },
    ]);
  });

  test.each([
    ['test answers', response('purchase', 'buyer', [stars(4)], { test: true }), stored],
    ['withdrawn ones', response('purchase', 'buyer', [stars(4)], { status: 'withdrawn' }), stored],
    ['quarantined ones', response('purchase', 'buyer', [stars(4)]), { ...stored, quarantined: true }],
  ])('counts no %s', (_, answered, standing) => {
    expect(countsOf(answered, standing)).toEqual([]);
  });

  test('counts neither words nor answers without a measure', () => {
    const words: Answer = {
      question: 'comment',
      kind: 'text',
      label: '',
      standard: true,
      shape: 'text',
      text: 'x',
    };
    expect(brief([number('overall', 4, [1, 5]), choice('wanted', ['refund']), words])).toEqual([]);
  });

  test('does not count "does not apply"', () => {
    const na: Answer = {
      question: 'dimensions.service',
      measure: 'dimension.service',
      kind: 'ratings',
      label: '',
      standard: true,
      shape: 'number',
      na: true,
    };
    expect(brief([na, number('dimensions.value', 3, [1, 5], 'dimension.value')])).toEqual([
      'dimension.value 1..5 3',
    ]);
  });

  test('takes one answer to a measure from a response, so that none outvotes another', () => {
    const stuffed = [5, 1, 1].map((value, i) => number(`q${i}`, value, [1, 5], 'product-rating'));
    expect(brief(stuffed)).toEqual(['product-rating 1..5 5']);
  });

  test.each([
    ['a value above its scale', number('q', 7, [1, 5], 'ease')],
    ['a value below its scale', number('q', 0, [1, 5], 'ease')],
    ['a scale that is none', number('q', 1, [1, 1], 'ease')],
    ['a measure that is computed here', number('q', 30, [3, 30], 'index')],
    ['a measure that is no name', number('q', 3, [1, 5], '<b>')],
    ['several ticks', choice('q', ['yes', 'no'], 'resolution')],
    ['no tick', choice('q', [], 'resolution')],
  ])('passes over %s', (_, answer) => {
    expect(brief([answer])).toEqual([]);
  });

  test('adds the index only when all three items are there', () => {
    const item = (row: string, value: number) => number(row, value, [1, 10], `index.${row}`);
    const two = [item('satisfaction', 8), item('expectations', 7)];
    expect(brief(two, 'index')).toEqual(['index.satisfaction 1..10 8', 'index.expectations 1..10 7']);
    expect(brief([...two, item('ideal', 6), item('trust', 9)], 'index').at(-1)).toBe('index 3..30 21');
  });

  test('counts the stars again under each reason', () => {
    expect(brief([stars(2), choice('causes', ['late-delivery', 'not-arrived'])])).toEqual([
      'order-satisfaction 1..5 2',
      'order-satisfaction 1..5 2 causes=late-delivery',
      'order-satisfaction 1..5 2 causes=not-arrived',
      'order-satisfaction 1..5 2 hurts=delivery',
    ]);
  });

  test('counts reasons by themselves where no stars were asked', () => {
    expect(brief([choice('causes', ['damaged'])], 'complaint')).toEqual([
      'causes options named',
      'causes options named causes=damaged',
      'causes options named hurts=quality',
    ]);
  });

  test('counts task completion again under the purpose', () => {
    expect(
      brief([choice('found', ['partly'], 'task-completion'), choice('purpose', ['buy'])], 'visit'),
    ).toEqual(['task-completion options partly', 'task-completion options partly purpose=buy']);
  });
});
