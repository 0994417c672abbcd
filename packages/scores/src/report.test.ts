import type { Source } from '@ohlas/protocol';
import { describe, expect, test } from 'vitest';
import { countsOf } from './counts-of.js';
import type { Count } from './numbers/count.js';
import { type Query, scores } from './report.js';
import type { DriverRow, GapRow, MeasureRow, ScoreRow } from './row.js';
import { choice, count, counts, number, response } from './testing.js';

const measured = (rows: readonly ScoreRow[]) =>
  rows.filter((row): row is MeasureRow => row.score !== 'gap' && row.score !== 'drivers');
const gaps = (rows: readonly ScoreRow[]) => rows.filter((row): row is GapRow => row.score === 'gap');
const reasons = (rows: readonly ScoreRow[]) =>
  rows.filter((row): row is DriverRow => row.score === 'drivers');

/** One line per row, as a person would read them out. */
const brief = (rows: readonly ScoreRow[]) =>
  rows.map(({ measure, score, audience, source, n }) => `${measure} ${score} ${audience} ${source} ${n}`);

const visit = (values: Record<string, number>, row: Partial<Count> = {}) =>
  counts(values, { measure: 'visit-satisfaction', card: 'visit', audience: 'user', ...row });
const checkout = (values: Record<string, number>, row: Partial<Count> = {}) =>
  visit(values, { card: 'checkout', audience: 'buyer', ...row });

describe('a row', () => {
  test('is what the contract promises', () => {
    const rows = scores([...counts({ 5: 6, 4: 3 }), count({ value: '1', partial: true })]);
    expect(rows).toEqual([
      {
        measure: 'order-satisfaction',
        score: 'mean',
        audience: 'buyer',
        source: 'prompt+link',
        n: 10,
        value: 4.3,
        low: expect.closeTo(3.4046, 4),
        high: 5,
        counts: { 1: 1, 2: 0, 3: 0, 4: 3, 5: 6 },
        tooFew: false,
        unfinished: 0.1,
        range: [1, 5],
      },
      expect.objectContaining({ score: 'csat', value: 90, range: [0, 100], unfinished: 0.1 }),
    ]);
  });

  test.each([
    [9, true],
    [10, false],
  ])('of %d answers says too few: %s', (n, tooFew) => {
    expect(scores(counts({ 4: n }))).toMatchObject([
      { n, tooFew },
      { n, tooFew },
    ]);
  });

  test('of ten equal answers has a mean without an interval and a share with one', () => {
    expect(scores(counts({ 5: 10 }))).toMatchObject([
      { score: 'mean', value: 5, low: null, high: null },
      { score: 'csat', value: 100, high: 100 },
    ]);
  });

  test('says how many answers were given to changed words', () => {
    const rows = scores([...counts({ 5: 3 }), ...counts({ 2: 1 }, { standard: false })]);
    expect(rows).toMatchObject([{ reworded: 0.25 }, { reworded: 0.25 }]);
  });

  test('appears for nothing: no answers, no rows, and emptied rows of a table count as none', () => {
    expect(scores([])).toEqual([]);
    expect(scores(counts({ 5: 0 }))).toEqual([]);
  });
});

describe('each measure', () => {
  test.each([
    ['order-satisfaction', '1..5', '4', ['mean', 'csat']],
    ['dimension.delivery', '1..5', '4', ['mean', 'csat']],
    ['product-rating', '1..10', '4', ['mean']],
    ['recommend', '0..10', '9', ['recommendation']],
    ['ease', '1..7', '5', ['ease', 'ease-mean']],
    ['repurchase', '0..10', '9', ['mean']],
    ['trust', '0..10', '9', ['mean']],
    ['index', '3..30', '21', ['index']],
    ['index.trust', '1..10', '9', ['mean']],
    ['expectation.quality', '-2..2', '-1', ['expectation']],
    ['task-completion', 'options', 'easily', ['completion']],
    ['resolution', 'options', 'partly', ['share']],
    ['page-helpful', '0..1', '1', ['share']],
    // A shop's own, and instruments asked otherwise than they are defined.
    ['packaging', '1..5', '4', ['mean', 'csat']],
    ['packaging', '0..1', '1', ['share']],
    ['packaging', '0..100', '80', ['mean']],
    ['packaging', 'options', 'paper', []],
    ['recommend', '1..10', '9', ['mean']],
    ['ease', '1..5', '4', ['mean']],
  ])('%s on %s has its scores', (measure, scale, value, expected) => {
    const rows = scores(counts({ [value]: 12 }, { measure, scale }), { source: 'all' });
    expect(rows.map(({ score }) => score)).toEqual(expected);
  });

  test('lists options by id, also those nobody took', () => {
    const rows = scores(
      counts({ easily: 1, 'just-browsing': 4 }, { measure: 'task-completion', scale: 'options' }),
    );
    expect(rows).toMatchObject([
      { n: 1, counts: { easily: 1, 'with-effort': 0, partly: 0, no: 0, 'just-browsing': 4 } },
    ]);
  });

  test('keeps answers on two scales apart', () => {
    const rows = scores([...counts({ 5: 10 }), ...counts({ 5: 10 }, { scale: '1..10' })]);
    expect(rows).toMatchObject([
      { score: 'mean', n: 10, range: [1, 10] },
      { score: 'mean', n: 10, range: [1, 5] },
      { score: 'csat', n: 10 },
    ]);
  });

  test('gives expectation its shares', () => {
    const rows = scores(counts({ '-1': 5, 0: 10, 1: 5 }, { measure: 'expectation.value', scale: '-2..2' }));
    expect(rows).toMatchObject([
      { value: 0, shares: { worse: { value: 0.25 }, met: { value: 0.5 }, better: { value: 0.25 } } },
    ]);
  });
});

describe('sources', () => {
  const sources: readonly Source[] = ['prompt', 'link', 'launcher', 'page', 'inline', 'api'];
  const each = (measure: string) => sources.flatMap((source) => counts({ 4: 1 }, { measure, source }));
  const means = (measure: string, query: Query) => brief(scores(each(measure), { ...query, score: 'mean' }));

  test('the headline takes prompts and links', () => {
    expect(means('trust-me', {})).toEqual(['trust-me mean buyer prompt+link 2']);
  });

  test('ratings of products take every source and say so', () => {
    expect(means('product-rating', {})).toEqual(['product-rating mean buyer all 6']);
  });

  test('"all" lifts the rule, one source narrows it, "each" splits', () => {
    expect(means('trust-me', { source: 'all' })).toEqual(['trust-me mean buyer all 6']);
    expect(means('trust-me', { source: 'launcher' })).toEqual(['trust-me mean buyer launcher 1']);
    expect(means('trust-me', { source: 'each' })).toEqual(
      [...sources].sort().map((source) => `trust-me mean buyer ${source} 1`),
    );
  });
});

describe('audiences', () => {
  test('are never one row', () => {
    const rows = scores([...counts({ 3: 4 }, { audience: 'user' }), ...counts({ 5: 6 })], { score: 'mean' });
    expect(rows).toMatchObject([
      { audience: 'user', n: 4, value: 3 },
      { audience: 'buyer', n: 6, value: 5 },
    ]);
  });

  test('meet in the gap: users at leaving against buyers on the confirmation page', () => {
    const rows = scores([
      ...visit({ 5: 60, 4: 70, 3: 40, 2: 24, 1: 20 }),
      ...checkout({ 5: 60, 4: 25, 3: 2 }),
      ...visit({ 1: 50 }, { audience: 'buyer' }),
    ]);
    expect(gaps(rows)).toEqual([
      {
        measure: 'visit-satisfaction',
        score: 'gap',
        audience: 'user-buyer',
        source: 'prompt+link',
        n: [214, 87],
        value: expect.closeTo(406 / 87 - 768 / 214, 10),
        low: expect.closeTo(0.8755233030790442, 8),
        high: expect.closeTo(1.280239936796346, 8),
        tooFew: false,
        unfinished: 0,
        range: [-4, 4],
      },
    ]);
  });

  test('a returning buyer’s visit is listed on its own, after the two sides', () => {
    const rows = scores([
      ...visit({ 1: 5 }, { audience: 'buyer' }),
      ...checkout({ 5: 7 }),
      ...visit({ 3: 6 }),
    ]);
    expect(measured(rows).filter(({ score }) => score === 'mean')).toMatchObject([
      { audience: 'user', card: 'visit', n: 6 },
      { audience: 'buyer', card: 'checkout', n: 7 },
      { audience: 'buyer', card: 'visit', n: 5 },
    ]);
    expect(gaps(rows)).toMatchObject([{ n: [6, 7], tooFew: true }]);
  });

  test('have no gap without both sides, nor in measures asked at different moments', () => {
    expect(gaps(scores(visit({ 4: 20 })))).toEqual([]);
    expect(gaps(scores([...visit({ 4: 20 }), ...visit({ 4: 20 }, { audience: 'buyer' })]))).toEqual([]);
    const orders = [...counts({ 3: 20 }, { audience: 'user' }), ...counts({ 5: 20 })];
    expect(gaps(scores(orders))).toEqual([]);
  });

  test('are compared in the same words only', () => {
    const changed = { standard: false };
    expect(gaps(scores([...visit({ 4: 20 }), ...checkout({ 4: 20 }, changed)]))).toEqual([]);
    expect(gaps(scores([...visit({ 4: 20 }, changed), ...checkout({ 4: 20 }, changed)]))).toMatchObject([
      { n: [20, 20], reworded: 1 },
    ]);
    const both = [...visit({ 4: 20 }), ...visit({ 1: 9 }, changed), ...checkout({ 4: 20 })];
    expect(gaps(scores(both))).toMatchObject([{ n: [20, 20], value: 0 }]);
  });

  test('are compared by shares where the answer is yes or no', () => {
    const page = { measure: 'page-helpful', scale: '0..1', card: 'helpful', source: 'inline' } as const;
    const rows = scores([
      ...counts({ 1: 48, 0: 32 }, { ...page, audience: 'user' }),
      ...counts({ 1: 56, 0: 14 }, page),
    ]);
    expect(gaps(rows)).toMatchObject([
      {
        source: 'all',
        n: [80, 70],
        low: expect.closeTo(0.0524, 4),
        high: expect.closeTo(0.3339, 4),
        range: [-1, 1],
      },
    ]);
  });
});

describe('trend', () => {
  const rows = [
    ...counts({ 5: 2 }, { day: '2026-03-01' }),
    ...counts({ 3: 1 }, { day: '2026-03-04' }),
    ...counts({ 3: 1 }, { day: '2026-03-16' }),
  ];
  const line = (query: Query) =>
    measured(scores(rows, { ...query, score: 'mean' })).map(({ period, n, value }) => [period, n, value]);

  test('by day shows days without answers as gaps', () => {
    expect(line({ by: 'day', to: '2026-03-04' })).toEqual([
      ['2026-03-01', 2, 5],
      ['2026-03-02', 0, null],
      ['2026-03-03', 0, null],
      ['2026-03-04', 1, 3],
    ]);
  });

  test('by week starts weeks on Monday', () => {
    expect(line({ by: 'week' })).toEqual([
      ['2026-W09', 2, 5],
      ['2026-W10', 1, 3],
      ['2026-W11', 0, null],
      ['2026-W12', 1, 3],
    ]);
  });

  test('runs over the days asked for, before the first answer and after the last', () => {
    expect(line({ by: 'week', from: '2026-02-20', to: '2026-03-05' })).toEqual([
      ['2026-W08', 0, null],
      ['2026-W09', 2, 5],
      ['2026-W10', 1, 3],
    ]);
  });

  test('puts measures and gaps on one axis', () => {
    const days = [
      ...visit({ 3: 5, 2: 5 }, { day: '2026-03-02' }),
      ...checkout({ 5: 5, 4: 5 }, { day: '2026-03-02' }),
      ...visit({ 3: 5 }, { day: '2026-03-04' }),
    ];
    expect(gaps(scores(days, { by: 'day' })).map(({ period, n, value }) => [period, n, value])).toEqual([
      ['2026-03-02', [10, 10], 2],
      ['2026-03-03', [0, 0], null],
      ['2026-03-04', [5, 0], null],
    ]);
  });
});

describe('response rate', () => {
  const shown = [
    { day: '2026-03-02', card: 'purchase', audience: 'buyer', shown: 40, sent: 10 },
    { day: '2026-03-03', card: 'purchase', audience: 'buyer', shown: 10, sent: 5 },
    { day: '2026-03-02', card: 'purchase', audience: 'user', shown: 1000, sent: 0 },
    { day: '2026-03-02', card: 'loyalty', audience: 'buyer', shown: 1000, sent: 0 },
  ] as const;
  const rates = (row: Partial<Count>, query: Query = {}) =>
    measured(scores(counts({ 4: 10 }, row), { shown, score: 'mean', ...query })).map(({ rate }) => rate);

  test('is what was sent of what was shown, for the cards and the audience of the row', () => {
    expect(rates({})).toEqual([15 / 50]);
    expect(rates({}, { to: '2026-03-02' })).toEqual([10 / 40]);
    expect(rates({}, { by: 'day' })).toEqual([10 / 40]);
  });

  test('is never above one, though a card shown before midnight may be sent after it', () => {
    const late = [{ day: '2026-03-02', card: 'purchase', audience: 'buyer', shown: 1, sent: 2 }] as const;
    expect(rates({}, { shown: late, by: 'day' })).toEqual([1]);
  });

  test('is left out where it is not known', () => {
    expect(rates({}, { shown: [] })).toEqual([undefined]);
    expect(rates({ source: 'link' })).toEqual([undefined]);
    expect(rates({ source: 'page' }, { source: 'page' })).toEqual([undefined]);
    expect(rates({ subject: 'product:a' }, { subject: 'product:a' })).toEqual([undefined]);
    expect(rates({ language: 'cs' }, { language: 'cs' })).toEqual([undefined]);
    expect(rates({ measure: 'product-rating' })).toEqual([undefined]);
  });
});

describe('task completion', () => {
  test('is unfinished as far as those with a task did not finish', () => {
    const found = { measure: 'task-completion', scale: 'options' } as const;
    const rows = scores([
      ...counts({ easily: 3, 'just-browsing': 50 }, found),
      ...counts({ no: 1 }, { ...found, partial: true }),
    ]);
    expect(rows).toMatchObject([{ n: 4, unfinished: 0.25 }]);
  });

  test('is given for everybody and by purpose', () => {
    const found = { measure: 'task-completion', scale: 'options', card: 'visit', audience: 'user' } as const;
    const rows = scores([
      ...counts({ easily: 10, no: 10 }, found),
      ...counts({ easily: 8, no: 2 }, { ...found, facet: 'purpose=buy' }),
      ...counts({ easily: 2, no: 8 }, { ...found, facet: 'purpose=compare' }),
    ]);
    expect(measured(rows).map(({ purpose, n, value }) => [purpose, n, value])).toEqual([
      [undefined, 20, 0.5],
      ['buy', 10, 0.8],
      ['compare', 10, 0.2],
    ]);
  });
});

describe('drivers', () => {
  const stars = (value: number) => number('overall', value, [1, 5], 'order-satisfaction');
  const day = { day: '2026-03-02', quarantined: false };
  const answered = [
    ...Array.from({ length: 6 }, () =>
      response('purchase', 'buyer', [stars(5), choice('liked', ['quality'])]),
    ),
    ...Array.from({ length: 2 }, () =>
      response('purchase', 'buyer', [stars(2), choice('causes', ['late-delivery', 'not-arrived'])]),
    ),
    response('purchase', 'buyer', [stars(3), choice('causes', ['not-arrived'])], { source: 'launcher' }),
    response('purchase', 'buyer', [stars(4)]),
    response('purchase', 'user', [stars(1), choice('causes', ['damaged'])]),
    response('complaint', 'buyer', [choice('causes', ['damaged'])], { source: 'launcher' }),
  ].flatMap((one) => countsOf(one, day));

  const rows = reasons(scores(answered));
  const buyersRows = rows.filter(({ audience, measure }) => audience === 'buyer' && measure !== 'causes');

  test('come as whole drivers and as options, what hurts first, the most named first', () => {
    expect(buyersRows.map(({ side, driver, item }) => [side, driver, item])).toEqual([
      ['hurts', 'delivery', undefined],
      ['hurts', 'delivery', 'not-arrived'],
      ['hurts', 'delivery', 'late-delivery'],
      ['pleases', 'quality', undefined],
      ['pleases', 'quality', 'quality'],
    ]);
  });

  test('carry the share naming it and the stars with it and without it, of every source', () => {
    expect(buyersRows[0]).toMatchObject({
      measure: 'order-satisfaction',
      score: 'drivers',
      source: 'all',
      n: 10,
      value: 0.3,
      range: [0, 1],
      stars: {
        with: { n: 3, value: 7 / 3 },
        without: { n: 7, value: 34 / 7 },
        change: { value: expect.closeTo(7 / 3 - 34 / 7, 12) },
      },
    });
  });

  test('of complaints, which have no stars, are shares of complaints', () => {
    expect(rows.filter(({ measure }) => measure === 'causes')).toMatchObject([
      { driver: 'quality', n: 1, value: 1 },
      { driver: 'quality', item: 'damaged', n: 1, value: 1 },
    ]);
    expect(rows.find(({ measure }) => measure === 'causes')).not.toHaveProperty('stars');
  });

  test('keep audiences apart', () => {
    expect(rows.filter(({ audience }) => audience === 'user')).toMatchObject([
      { driver: 'quality', n: 1 },
      { item: 'damaged', n: 1 },
    ]);
  });

  test('have only cards in their base in which anybody named a reason', () => {
    const other = counts({ 1: 100 }, { card: 'own-card' });
    expect(
      reasons(scores([...answered, ...other])).find(({ audience }) => audience === 'buyer'),
    ).toMatchObject({
      n: 1,
    });
    expect(
      reasons(scores([...answered, ...other], { measure: 'order-satisfaction', audience: 'buyer' }))[0],
    ).toMatchObject({ n: 10 });
  });

  test('name what visitors looked for in vain', () => {
    const leaving = [
      number('overall', 2, [1, 5], 'visit-satisfaction'),
      choice('missing', ['delivery-cost']),
    ];
    const visits = countsOf(response('visit', 'user', leaving), day);
    expect(reasons(scores(visits))).toMatchObject([
      {
        measure: 'visit-satisfaction',
        card: 'visit',
        side: 'hurts',
        question: 'missing',
        item: 'delivery-cost',
      },
    ]);
  });
});

describe('a query', () => {
  const rows = [
    ...counts({ 5: 3 }, { day: '2026-03-01', subject: 'product:a' }),
    ...counts({ 4: 2 }, { day: '2026-03-02', card: 'own-card' }),
    ...counts({ 9: 1 }, { day: '2026-03-03', measure: 'recommend', scale: '0..10', audience: 'user' }),
  ];

  test.each<[Query, readonly string[]]>([
    [{ measure: 'recommend' }, ['recommend recommendation user prompt+link 1']],
    [{ card: 'own-card', score: 'csat' }, ['order-satisfaction csat buyer prompt+link 2']],
    [{ audience: 'user' }, ['recommend recommendation user prompt+link 1']],
    [{ subject: 'product:a', score: 'mean' }, ['order-satisfaction mean buyer prompt+link 3']],
    [
      { from: '2026-03-02', to: '2026-03-02', score: 'mean' },
      ['order-satisfaction mean buyer prompt+link 2'],
    ],
    [{ from: '2026-04-01' }, []],
    [{ measure: undefined, by: undefined, score: 'mean' }, ['order-satisfaction mean buyer prompt+link 5']],
  ])('%j narrows down', (query, expected) => {
    expect(brief(scores(rows, query))).toEqual(expected);
  });
});
