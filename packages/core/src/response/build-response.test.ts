import { type Answers, type Card, FIRST_CARDS, type Plan } from '@ohlas/cards';
import { MORE_CARDS } from '@ohlas/cards/more';
import { checkResponse, type OhlasResponse } from '@ohlas/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situation } from '../session/testing.js';
import type { Talk } from '../talk/talk.js';
import { cardOf, choice, stars, text } from '../talk/testing.js';
import { buildResponse, type Mark } from './build-response.js';
import type { Situation } from './situation.js';

const id = '0199e0f6-7a00-7000-8000-0123456789ab';
const mark: Mark = {
  id,
  revision: 2,
  status: 'complete',
  startedAt: Date.UTC(2026, 0, 31, 12),
  answeredAt: Date.UTC(2026, 0, 31, 12, 0, 42, 500),
};

function build(
  card: Card | string,
  settled: Answers,
  context: Partial<Situation & Mark> = {},
  more: Partial<Talk> = {},
): OhlasResponse {
  const talk = { step: 0, answers: {}, settled, opened: [], faults: {}, saved: false, ...more };
  const response = buildResponse(talk, typeof card === 'string' ? cardOf(card) : card, {
    ...situation,
    ...mark,
    ...context,
  });
  // Whatever is built here passes the check of both ends, and nothing in it gets lost on the way.
  expect(checkResponse(response)).toEqual({ ok: true, value: response });
  expect(JSON.parse(JSON.stringify(response))).toEqual(response);
  return response;
}

test('a response is what the contract says, key by key', () => {
  const response = build(
    'rating',
    {
      overall: stars(2),
      causes: { ...choice('damaged', 'other'), text: ' The leg ' } as Answers[string] & object,
      comment: text('\nIt wobbles. \n'),
      'reply.email': text('jana@example.cz'),
    },
    {
      subject: { type: 'product', id: 'sku-1', name: 'Walnut stool' },
      order: { id: '10482', value: 1290, currency: 'CZK' },
      token: 'eyJ',
      source: 'prompt',
      prompt: 'delivered',
      trigger: 'delivered',
      sample: 1,
      thread: 'order:10482',
      page: { url: 'https://shop.example/p/stool?utm=1#top', title: 'Stool' },
      context: { variant: 'b' },
    },
  );
  expect(response).toEqual({
    type: 'ohlas.response.v1',
    id,
    revision: 2,
    status: 'complete',
    card: { id: 'rating', version: 1 },
    answers: [
      {
        question: 'overall',
        measure: 'product-rating',
        kind: 'stars',
        label: 'overall',
        standard: false,
        shape: 'number',
        value: 2,
        min: 1,
        max: 5,
      },
      {
        question: 'causes',
        kind: 'choices',
        label: 'causes',
        standard: false,
        shape: 'choices',
        values: ['damaged', 'other'],
        labels: ['damaged', 'other'],
        text: 'The leg',
      },
      {
        question: 'comment',
        kind: 'text',
        label: 'comment',
        standard: false,
        shape: 'text',
        text: 'It wobbles.',
      },
      {
        question: 'reply.email',
        kind: 'contact',
        label: 'E-mail',
        standard: false,
        shape: 'text',
        text: 'jana@example.cz',
      },
    ],
    audience: { kind: 'user', evidence: 'none' },
    subject: { type: 'product', id: 'sku-1', name: 'Walnut stool' },
    order: { id: '10482', value: 1290, currency: 'CZK' },
    token: 'eyJ',
    case: '4D2P-F2DB',
    thread: 'order:10482',
    source: 'prompt',
    prompt: 'delivered',
    trigger: 'delivered',
    sample: 1,
    locale: 'en',
    page: { url: 'https://shop.example/p/stool', title: 'Stool' },
    context: { variant: 'b' },
    startedAt: '2026-01-31T12:00:00.000Z',
    answeredAt: '2026-01-31T12:00:42.500Z',
    test: false,
    client: { name: 'ohlas', version: '1.0.0', device: 'phone', trap: '' },
  });
});

describe('what was tapped alone', () => {
  const settled: Answers = {
    overall: stars(2),
    causes: { shape: 'choices', values: ['other'], text: 'The leg' },
    comment: text('It wobbles.'),
    'reply.email': text('jana@example.cz'),
  };

  test('is in a partial response: numbers and choices, no word, no contact, no case', () => {
    const response = build('rating', settled, { status: 'partial' });
    expect(response.answers.map(({ question }) => question)).toEqual(['overall', 'causes']);
    expect(JSON.stringify(response)).not.toMatch(/leg|wobbles|jana|"case"/);
  });

  test('leaves consent out', () => {
    const plan: Plan = {
      version: 1,
      steps: [{ questions: [{ id: 'agree', kind: 'consent', purpose: 'panel' }] }],
      endings: [],
    };
    const card = cardOf(plan);
    const worded = {
      ...card,
      steps: card.steps.map(({ questions }) => ({
        questions: questions.map((each) => ({ ...each, text: 'I agree.' })),
      })),
    };
    expect(build(worded, { agree: choice('panel') }, { status: 'partial' }).answers).toEqual([]);
    const [answer] = build(worded, { agree: choice('panel') }).answers;
    expect(answer).toMatchObject({
      values: ['panel'],
      labels: ['I agree.'],
      version: expect.stringMatching(/^[a-z0-9]+$/),
    });
  });
});

test('a withdrawn response holds nothing', () => {
  expect(build('rating', { overall: stars(2) }, { status: 'withdrawn' })).toMatchObject({
    status: 'withdrawn',
    answers: [],
  });
});

test('the version of a consent changes with its words', () => {
  const version = (words: string) => {
    const card = cardOf({
      version: 1,
      steps: [{ questions: [{ id: 'agree', kind: 'consent', purpose: 'x' }] }],
      endings: [],
    });
    const worded = {
      ...card,
      steps: [{ questions: [{ ...card.steps[0]?.questions[0], text: words }] }],
    } as Card;
    const [answer] = build(worded, { agree: choice('x') }).answers;
    return answer && 'version' in answer ? answer.version : undefined;
  };
  expect(version('I agree.')).toBe(version('I agree.'));
  expect(version('I agree.')).not.toBe(version('I agree to all.'));
});

describe('numbers carry what they lie between', () => {
  test.each<[Plan['steps'][0]['questions'][0], Answers, object]>([
    [{ id: 'q', kind: 'stars', max: 10 }, { q: stars(7) }, { value: 7, min: 1, max: 10 }],
    [{ id: 'q', kind: 'faces' }, { q: stars(3) }, { value: 3, min: 1, max: 5 }],
    [{ id: 'q', kind: 'thumbs' }, { q: stars(0) }, { value: 0, min: 0, max: 1 }],
    [{ id: 'q', kind: 'scale', min: 0, max: 10 }, { q: stars(0) }, { value: 0, min: 0, max: 10 }],
    [{ id: 'q', kind: 'expectation' }, { q: stars(-2) }, { value: -2, min: -2, max: 2 }],
  ])('%j', (question, settled, expected) => {
    const card = cardOf({ version: 1, steps: [{ questions: [question] }], endings: [] });
    expect(build(card, settled).answers).toMatchObject([expected]);
  });
});

test('a table is an answer a row, each with its measure, and "does not apply" has no value', () => {
  const question = {
    id: 'dimensions',
    kind: 'ratings',
    measure: 'dimension',
    rows: ['delivery', 'service'],
  } as const;
  const card = cardOf({ version: 1, steps: [{ questions: [question] }], endings: [] });
  const answers = {
    'dimensions.delivery': stars(1),
    'dimensions.service': { shape: 'number', na: true },
  } as const;
  const base = { kind: 'ratings', standard: false, shape: 'number' };
  expect(build(card, answers).answers).toEqual([
    {
      ...base,
      question: 'dimensions.delivery',
      measure: 'dimension.delivery',
      label: 'delivery',
      value: 1,
      min: 1,
      max: 5,
    },
    { ...base, question: 'dimensions.service', measure: 'dimension.service', label: 'service', na: true },
  ]);
});

describe('words beside a choice travel', () => {
  const beside = (...values: readonly string[]) =>
    build('rating', { overall: stars(1), causes: { shape: 'choices', values, text: 'Smell' } }).answers[1];

  test('with "other"', () => {
    expect(beside('quality', 'other')).toMatchObject({ text: 'Smell' });
  });

  test('but not without it', () => {
    expect(beside('quality')).not.toHaveProperty('text');
  });
});

test('labels are the ones that were read', () => {
  const card = cardOf('rating');
  const worded = {
    ...card,
    steps: card.steps.map(({ questions }) => ({
      questions: questions.map((question) => ({
        ...question,
        standard: true,
        variants: [{ label: 'What went wrong?', showIf: { overall: { lte: 2 } } }],
      })),
    })),
  };
  const labels = (score: number) =>
    build(worded, { overall: stars(score), causes: choice('site') }).answers.map(({ label, standard }) => [
      label,
      standard,
    ]);
  expect(labels(2)[1]).toEqual(['What went wrong?', true]);
  expect(labels(3)[1]).toEqual(['causes', true]);
});

describe('a case', () => {
  const low = { overall: stars(2) };
  test.each<[string, Answers, Partial<Mark>, boolean]>([
    ['with a contact', { ...low, 'reply.phone': text('800 123 456') }, {}, true],
    ['without one', low, {}, false],
    ['with an empty one', { ...low, 'reply.email': text(' ') }, {}, false],
    ['at three stars', { overall: stars(3), 'reply.email': text('a@b.cz') }, {}, false],
    ['in a partial response', { ...low, 'reply.email': text('a@b.cz') }, { status: 'partial' }, false],
  ])('%s', (_name, settled, context, opened) => {
    expect('case' in build('rating', settled, context)).toBe(opened);
  });
});

const named = (id: string) => cardOf({ ...FIRST_CARDS, ...MORE_CARDS }[id] as Plan, id);

test.each<[string, string, Answers, string]>([
  ['says so', 'visit', { 'bought-before': choice('yes') }, 'self'],
  ['says no', 'visit', { 'bought-before': choice('no') }, 'none'],
  ['would rather not', 'visit', { 'bought-before': choice('rather-not') }, 'none'],
  ['answers as a buyer', 'purchase', { arrived: choice('all') }, 'self'],
  ['answers about loyalty', 'loyalty', { reason: text('x') }, 'self'],
  ['takes it all back', 'purchase', {}, 'none'],
  ['answers something else', 'rating', { overall: stars(4) }, 'none'],
])('who %s, without better evidence', (_who, card, answers, evidence) => {
  expect(build(named(card), answers).audience).toEqual({
    kind: evidence === 'self' ? 'buyer' : 'user',
    evidence,
  });
});

test('better evidence than the own word stays', () => {
  const audience = { kind: 'buyer', evidence: 'page', orders: 1, boughtThisVisit: true } as const;
  expect(build(named('purchase'), { arrived: choice('all') }, { audience }).audience).toEqual(audience);
});

test('global privacy control keeps page and context here', () => {
  const response = build(
    'rating',
    { overall: stars(5) },
    { privacyControl: true, page: { url: 'https://shop.example/' }, context: { a: 1 } },
  );
  expect(response).not.toHaveProperty('page');
  expect(response).not.toHaveProperty('context');
  expect(response).not.toHaveProperty('privacyControl');
});

test.each([
  ['https://shop.example/a?b=1', 'https://shop.example/a'],
  ['https://shop.example/a#b?c', 'https://shop.example/a'],
  ['https://shop.example/a?b#c', 'https://shop.example/a'],
  ['https://shop.example/a', 'https://shop.example/a'],
])('the address %s travels as %s', (url, sent) => {
  expect(build('rating', { overall: stars(5) }, { page: { url } }).page).toEqual({ url: sent });
});

test('whatever is typed travels, repaired where it could not', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        maxLength: 50,
      }),
      (words) => {
        build('comment', { message: text(words) });
      },
    ),
    { numRuns: 200 },
  );
  expect(build('comment', { message: text('a\ud83d') }).answers).toMatchObject([{ text: 'a\ufffd' }]);
});
