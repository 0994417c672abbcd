import { describe, expect, test } from 'vitest';
import { rating } from '../built-in/rating.js';
import type { CardWords, Words } from '../card.js';
import { localizeCard } from '../localize.js';
import { applyDifference } from './difference.js';

const published: CardWords = {
  questions: {
    overall: { label: 'How?', labels: { product: 'This product?', page: 'This page?' } },
    liked: { label: 'Liked?', options: { quality: 'Quality', price: 'Price', other: 'Else' } },
    causes: {
      label: 'Better?',
      labels: { wrong: 'Wrong?' },
      help: 'All that apply',
      options: { quality: 'Quality', damaged: 'Damaged', other: 'Else' },
    },
    comment: { label: 'More?' },
    reply: { label: 'Reply?' },
  },
};

const apply = (raw: unknown) =>
  applyDifference({ plan: rating, words: published }, raw, ['cs', 'en'], 'Something else');
const said = (raw: unknown) => apply(raw).problems.map(({ path, expected }) => `${path}: ${expected}`);
const change = (questions: unknown) => {
  const { plan, words, problems } = apply({ questions });
  expect(problems).toEqual([]);
  const all: Words = {
    fields: { email: 'E-mail', phone: 'Phone', name: 'Name' },
    thanks: { title: 'Thanks' },
    sorry: { title: 'Sorry' },
    cards: { rating: words },
  };
  const standard = { ...all, cards: { rating: published } };
  const card = localizeCard('rating', plan, all, { subject: 'product', seed: '1', standard });
  return Object.fromEntries(
    card.steps.flatMap((step) => step.questions).map((question) => [question.id, question]),
  );
};

test('no difference is the card as published', () => {
  const { plan, words, problems } = apply({});
  expect({ plan, words, problems }).toEqual({ plan: rating, words: published, problems: [] });
});

test('null leaves a question out', () => {
  expect(Object.keys(change({ causes: null, liked: null }))).toEqual(['overall', 'comment', 'reply']);
});

test('changed words stand in the language wanted, and only their question is no longer standard', () => {
  const questions = change({ comment: { label: { en: 'And?', cs: 'A?' } } });
  expect(questions.comment).toMatchObject({ label: 'A?', standard: false });
  for (const id of ['overall', 'liked', 'causes', 'reply']) expect(questions[id]?.standard).toBe(true);
});

test('a changed label takes the place of every variant', () => {
  expect(change({ overall: { label: 'Well?' } }).overall).toMatchObject({ label: 'Well?', variants: [] });
});

test('a question may become required, or depend on an earlier one, and stays standard', () => {
  const { comment } = change({ comment: { required: true, showIf: { overall: 5 } } });
  expect(comment).toMatchObject({ required: true, showIf: { overall: 5 }, standard: true });
});

test('a scale of another length is no longer standard', () => {
  expect(change({ overall: { max: 10 } }).overall).toMatchObject({ max: 10, standard: false });
});

test('options are replaced; known ones keep their words and what they fit', () => {
  const { causes } = change({ causes: { options: [{ id: 'damaged' }, { id: 'smell', label: 'Smell' }] } });
  expect(causes?.standard).toBe(false);
  expect(causes?.options).toEqual(
    expect.arrayContaining([
      { id: 'damaged', label: 'Damaged' },
      { id: 'smell', label: 'Smell' },
    ]),
  );
  expect(causes?.options?.at(-1)).toEqual({ id: 'other', label: 'Else' });
  expect(causes?.options).toHaveLength(3);
});

test('a title and a version may differ', () => {
  const { plan, words, problems } = apply({ version: 7, title: 'Stars', greeting: { cs: 'Ahoj' } });
  expect(problems).toEqual([]);
  expect(plan.version).toBe(7);
  expect(words).toMatchObject({ title: 'Stars', greeting: 'Ahoj' });
});

describe('a problem says where and what to write instead', () => {
  test.each([
    ['nothing of the sort', 5, ': what differs: { "questions": { "comment": { "label": "…" } } }'],
    [
      'an unknown question',
      { questions: { cause: null } },
      'questions.cause: one of overall, liked, causes, comment, reply',
    ],
    [
      'an unknown part',
      { steps: [] },
      'steps: one of version, title, greeting, questions; for more, write a card of your own',
    ],
    [
      'questions as a list',
      { questions: [] },
      'questions: differences by question: { "comment": { "label": "…" } }',
    ],
    [
      'a question as a word',
      { questions: { comment: 'And?' } },
      'questions.comment: what differs, such as { "label": "…" }, or null to leave it out',
    ],
    [
      'another kind',
      { questions: { overall: { kind: 'faces' } } },
      'questions.overall.kind: "stars"; a card of your own can ask it otherwise',
    ],
    [
      'another measure',
      { questions: { overall: { measure: 'x' } } },
      'questions.overall.measure: nothing: a measure keeps its question',
    ],
    [
      'one option',
      { questions: { causes: { options: [{ id: 'damaged' }] } } },
      'questions.causes.options: at least two are needed',
    ],
    [
      'an unknown option without a label',
      { questions: { causes: { options: [{ id: 'damaged' }, { id: 'quality' }, { id: 'smell' }] } } },
      'questions.causes.options[2].label: a text, or one for each language: { "en": "…", "cs": "…" }',
    ],
    [
      'a later question in a condition',
      { questions: { liked: { showIf: { comment: { empty: true } } } } },
      'questions.liked.showIf.comment: a question that comes earlier: overall',
    ],
    [
      'a question left out in a condition',
      { questions: { liked: null, comment: { showIf: { liked: { has: 'price' } } } } },
      'questions.comment.showIf.liked: a question that comes earlier: overall, causes',
    ],
  ])('%s', (_name, raw, problem) => {
    expect(said(raw)).toEqual([problem]);
  });

  test('and the rest works', () => {
    const { plan, words } = apply({ questions: { cause: null, comment: { label: 'And?', lines: 'many' } } });
    expect(plan.steps[0]?.questions.map(({ id }) => id)).toEqual([
      'overall',
      'liked',
      'causes',
      'comment',
      'reply',
    ]);
    expect(words.questions.comment?.label).toBe('And?');
  });
});
