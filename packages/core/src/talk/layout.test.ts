import type { Answers, Plan } from '@ohlas/cards';
import { MORE_CARDS } from '@ohlas/cards/more';
import { describe, expect, test } from 'vitest';
import { contactIn, keysOf, layOut, progressOf, shown, stepsOf } from './layout.js';
import type { Talk } from './talk.js';
import { cardOf, choice, stars, text } from './testing.js';

const user = { audience: 'user' } as const;
const talk = (settled: Answers, more: Partial<Talk> = {}): Talk => ({
  step: 0,
  answers: settled,
  settled,
  opened: [],
  faults: {},
  saved: false,
  ...more,
});
const rating = cardOf('rating');
const sight = (settled: Answers, more: Partial<Talk> = {}, card = rating) =>
  shown(talk(settled, more), card, user).map(({ question, folded }) =>
    folded ? `(${question.id})` : question.id,
  );

describe('on the screen', () => {
  test.each([
    ['nothing answered', {}, {}, ['overall']],
    ['a low score', { overall: stars(2) }, {}, ['overall', 'causes', 'comment', 'reply']],
    ['a high score', { overall: stars(5) }, {}, ['overall', 'liked', '(causes)', 'comment']],
    [
      'a high score, reasons opened',
      { overall: stars(5) },
      { opened: ['causes'] },
      ['overall', 'liked', 'causes', 'comment'],
    ],
    ['only the reply block', { overall: stars(2) }, { only: 'reply' }, ['reply']],
    [
      'only the reply block, which nothing else would show',
      { overall: stars(5) },
      { only: 'reply' },
      ['reply'],
    ],
    ['a step there is none of', { overall: stars(5) }, { step: 7 }, []],
  ])('with %s', (_name, settled, more, expected) => {
    expect(sight(settled, more)).toEqual(expected);
  });

  test('stands the label that fits the answers', () => {
    const label = (score: number) =>
      shown(talk({ overall: stars(score) }), withLabels, user).find(({ question }) => question.id === 'why')
        ?.label;
    const withLabels = {
      ...rating,
      steps: [
        {
          questions: [
            { id: 'overall', kind: 'stars', label: 'How?', required: false, standard: true },
            {
              id: 'why',
              kind: 'text',
              label: 'Why?',
              required: false,
              standard: true,
              variants: [
                { label: 'What went wrong?', showIf: { overall: { lte: 2 } } },
                { label: 'What was missing?', showIf: { overall: { lte: 3 } } },
              ],
            },
          ],
        },
      ],
    } as const;
    expect([1, 3, 5].map(label)).toEqual(['What went wrong?', 'What was missing?', 'Why?']);
  });

  test('the reply block alone is required', () => {
    expect(shown(talk({ overall: stars(2) }, { only: 'reply' }), rating, user)[0]?.question.required).toBe(
      true,
    );
  });
});

describe('answers count', () => {
  test('while their question is visible', () => {
    const settled = { overall: stars(2), causes: choice('damaged'), 'reply.email': text('a@b.cz') };
    expect(layOut(talk(settled), rating, user).answers).toEqual(settled);
  });

  test('no longer when it is hidden', () => {
    const settled = { overall: stars(3), liked: choice('price'), 'reply.email': text('a@b.cz') };
    expect(layOut(talk(settled), rating, user).answers).toEqual({ overall: stars(3) });
  });

  test('no longer when it is folded away, such as what was filled in beforehand', () => {
    const settled = { 'reply.email': text('a@b.cz'), message: text('Hi') };
    expect(layOut(talk(settled), cardOf('comment'), user).answers).toEqual({ message: text('Hi') });
  });

  test('only for questions the card has', () => {
    expect(layOut(talk({ overall: stars(3), gone: stars(1) }), rating, user).answers).toEqual({
      overall: stars(3),
    });
  });
});

const chain: Plan = {
  version: 1,
  steps: [
    { questions: [{ id: 'a', kind: 'choice', options: [{ id: 'yes' }, { id: 'no' }] }] },
    { questions: [{ id: 'b', kind: 'choice', options: [{ id: 'yes' }], showIf: { a: 'yes' } }] },
    { questions: [{ id: 'c', kind: 'text', showIf: { b: 'yes' } }] },
    { questions: [{ id: 'd', kind: 'message' }] },
  ],
  endings: [{ id: 'thanks' }],
};

describe('one question hangs on another', () => {
  const card = cardOf(chain);

  test('and hiding the first hides the rest', () => {
    const settled = { a: choice('no'), b: choice('yes'), c: text('x') };
    expect(layOut(talk(settled), card, user).answers).toEqual({ a: choice('no') });
    expect(stepsOf(talk(settled), card, user)).toEqual([0, 3]);
  });

  test('and their steps come one by one', () => {
    expect(stepsOf(talk({ a: choice('yes') }), card, user)).toEqual([0, 1, 3]);
    expect(stepsOf(talk({ a: choice('yes'), b: choice('yes') }), card, user)).toEqual([0, 1, 2, 3]);
  });

  test('and one that looks ahead sees nothing', () => {
    const ahead: Plan = {
      version: 1,
      steps: [
        { questions: [{ id: 'x', kind: 'text', showIf: { y: { empty: false } } }] },
        { questions: [{ id: 'y', kind: 'text', showIf: { x: { empty: false } } }] },
      ],
      endings: [{ id: 'thanks' }],
    };
    expect(stepsOf(talk({ x: text('1'), y: text('2') }), cardOf(ahead), user)).toEqual([]);
  });
});

describe('"2 of 3"', () => {
  const order = cardOf(MORE_CARDS.purchase as Plan);
  const number = (step: number, settled: Answers, more: Partial<Talk> = {}, card = order) => {
    const progress = progressOf(talk(settled, { step, ...more }), card, user);
    return progress && `${progress.step} of ${progress.steps}`;
  };

  test('counts what is asked of an order, and not whether it has arrived', () => {
    const arrived = { arrived: choice('all') };
    expect([0, 1, 2, 3].map((step) => number(step, arrived))).toEqual([
      undefined,
      '1 of 3',
      '2 of 3',
      '3 of 3',
    ]);
  });

  test('is not there while an order has not arrived', () => {
    expect(number(0, { arrived: choice('not-yet') })).toBeUndefined();
  });

  test('counts no follow-up, neither on its screen nor after the ending', () => {
    const unhappy = { arrived: choice('all'), overall: stars(1) };
    expect(number(1, unhappy)).toBe('1 of 3');
    expect(number(1, unhappy, { only: 'reply' })).toBeUndefined();
  });

  test('stays right where a shop leaves the first question out', () => {
    const steps = order.steps.slice(1);
    expect(number(0, {}, {}, { ...order, steps })).toBe('1 of 3');
  });

  test('is not there where there is one screen', () => {
    expect(number(0, { overall: stars(5) }, {}, rating)).toBeUndefined();
    expect(number(0, { a: choice('no') }, {}, cardOf(chain))).toBe('1 of 2');
  });
});

test('keys are the question, or one for each row or field', () => {
  const [topic, , reply] = cardOf('comment').steps[0]?.questions ?? [];
  expect(topic && keysOf(topic)).toEqual(['topic']);
  expect(reply && keysOf(reply)).toEqual(['reply.email', 'reply.phone']);
});

describe('a contact', () => {
  const left = (answers: Answers) => contactIn(layOut(talk({ overall: stars(1), ...answers }), rating, user));

  test.each([
    ['an e-mail address', { 'reply.email': text(' a@b.cz ') }, 'a@b.cz'],
    ['a telephone number', { 'reply.phone': text('123 456') }, '123 456'],
    ['the first of both', { 'reply.phone': text('123 456'), 'reply.email': text('a@b.cz') }, 'a@b.cz'],
    ['nothing', { 'reply.email': text(' ') }, undefined],
  ])('is %s', (_name, answers, contact) => {
    expect(left(answers)).toBe(contact);
  });

  test('is not a name alone', () => {
    const plan: Plan = {
      version: 1,
      steps: [{ questions: [{ id: 'who', kind: 'contact', fields: ['name'] }] }],
      endings: [{ id: 'thanks' }],
    };
    expect(contactIn(layOut(talk({ 'who.name': text('Jana') }), cardOf(plan), user))).toBeUndefined();
  });
});
