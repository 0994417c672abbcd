import { describe, expect, test } from 'vitest';
import { rating } from './built-in/rating.js';
import type { CardWords, Words } from './card.js';
import type { Plan } from './definition.js';
import { localizeCard, type Occasion } from './localize.js';

const plan: Plan = {
  version: 3,
  steps: [
    {
      questions: [
        {
          id: 'overall',
          kind: 'stars',
          measure: 'product-rating',
          variants: [
            { id: 'low', showIf: { overall: 1 } },
            { id: 'page', subject: ['page'] },
          ],
        },
        {
          id: 'causes',
          kind: 'choices',
          shuffle: true,
          options: [{ id: 'late', subject: ['order'] }, { id: 'site' }, { id: 'other' }],
        },
        { id: 'parts', kind: 'ratings', rows: ['legs', 'seat'], required: true },
        { id: 'reply', kind: 'contact', fields: ['email', 'name'] },
      ],
    },
  ],
  endings: [{ id: 'sorry', showIf: { overall: 1 } }, { id: 'bye' }, { id: 'thanks' }],
  opensCase: { overall: 1 },
};

const chair: CardWords = {
  title: 'The chair',
  questions: {
    overall: { label: 'Rate {shop}', labels: { low: 'Why, {shop}?', page: 'Rate this page' } },
    causes: {
      label: 'Causes',
      help: 'All that apply',
      options: { site: 'Website', other: 'Else', late: 'Late' },
    },
    parts: { label: 'Parts', rows: { legs: 'Legs', seat: 'Seat' } },
    reply: { label: 'Reply' },
  },
  endings: { bye: { title: 'Bye', text: '' } },
};
const words: Words = {
  fields: { email: 'E-mail', phone: 'Phone', name: 'Name' },
  thanks: { title: 'Thank you', text: 'It helps.' },
  sorry: { title: 'We are sorry' },
  cards: { chair },
};
const occasion: Occasion = { subject: 'product', seed: '1', standard: words };
const chairFor = (changes: Partial<Occasion> = {}) =>
  localizeCard('chair', plan, words, { ...occasion, ...changes });
const question = (index: number, changes: Partial<Occasion> = {}) =>
  chairFor(changes).steps[0]?.questions[index];

test('a card keeps its id, version and conditions, and gets its title', () => {
  expect(chairFor()).toMatchObject({
    id: 'chair',
    version: 3,
    title: 'The chair',
    opensCase: { overall: 1 },
  });
});

test('a question gets its words', () => {
  expect(question(1)).toMatchObject({
    id: 'causes',
    label: 'Causes',
    help: 'All that apply',
    required: false,
  });
});

describe('labels', () => {
  test('fit the thing rated', () => {
    expect(question(0, { subject: 'page' })?.label).toBe('Rate this page');
    expect(question(0)?.label).toBe('Rate {shop}');
  });

  test('that hang on answers are all there, in order', () => {
    expect(question(0)?.variants).toEqual([{ id: 'low', label: 'Why, {shop}?', showIf: { overall: 1 } }]);
  });

  test('name the shop', () => {
    const fill = (label: string) => label.replace('{shop}', 'Dub');
    expect(question(0, { fill })).toMatchObject({ label: 'Rate Dub', variants: [{ label: 'Why, Dub?' }] });
  });
});

describe('options', () => {
  test('fit the thing rated', () => {
    const ids = (subject: Occasion['subject']) =>
      question(1, { subject })
        ?.options?.map(({ id }) => id)
        .sort();
    expect(ids('product')).toEqual(['other', 'site']);
    expect(ids('order')).toEqual(['late', 'other', 'site']);
  });

  test('carry their labels, "other" last', () => {
    expect(question(1)?.options).toEqual([
      { id: 'site', label: 'Website' },
      { id: 'other', label: 'Else' },
    ]);
  });
});

test('rows carry their labels', () => {
  expect(question(2)).toMatchObject({
    required: true,
    rows: [
      { id: 'legs', label: 'Legs' },
      { id: 'seat', label: 'Seat' },
    ],
  });
});

test('fields of a contact are rows with the labels of the language', () => {
  expect(question(3)?.rows).toEqual([
    { id: 'email', label: 'E-mail' },
    { id: 'name', label: 'Name' },
  ]);
});

test('endings have their own words, else the usual ones', () => {
  expect(chairFor().endings).toEqual([
    { id: 'sorry', showIf: { overall: 1 }, title: 'We are sorry' },
    { id: 'bye', title: 'Bye', text: '' },
    { id: 'thanks', title: 'Thank you', text: 'It helps.' },
  ]);
});

describe('a question is standard', () => {
  const standard = (changes: Partial<Occasion>, index = 1) => question(index, changes)?.standard;

  test('while its words are the published ones', () => {
    expect(standard({})).toBe(true);
  });

  test('no longer when its words were changed, and then it alone', () => {
    const causes = { label: 'What went wrong?' };
    const published = {
      ...words,
      cards: { chair: { ...chair, questions: { ...chair.questions, causes } } },
    };
    expect(standard({ standard: published })).toBe(false);
    expect(standard({ standard: published }, 2)).toBe(true);
  });

  test('no longer when the words of its scale were changed, or those of its fields', () => {
    const published = { ...words, ratings: ['Bad', 'Good'], fields: { ...words.fields } };
    expect([0, 1, 2, 3].map((index) => standard({ standard: published }, index))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test('never in a card of the shop’s own', () => {
    expect(standard({ standard: undefined })).toBe(false);
  });
});

test('a card without words shows its ids, and does not throw', () => {
  const bare = localizeCard('rating', rating, { ...words, cards: {} }, occasion);
  expect(bare.steps[0]?.questions[0]).toMatchObject({ label: 'overall', standard: false });
});
