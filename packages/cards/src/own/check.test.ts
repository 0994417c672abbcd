import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.js';

const stars = { id: 'overall', kind: 'stars', label: 'How was it?' };
const pets = {
  id: 'pets',
  kind: 'choices',
  label: 'Pets',
  options: [
    { id: 'cat', label: 'Cat' },
    { id: 'dog', label: 'Dog' },
  ],
};
const card = (...questions: readonly object[]) => ({
  version: 1,
  steps: [{ questions }],
  endings: [{ id: 'thanks' }],
});
const said = (raw: unknown) =>
  checkDefinition(raw).problems.map(({ path, expected }) => `${path}: ${expected}`);
const asked = (raw: unknown) =>
  checkDefinition(raw).card?.steps.map(({ questions }) => questions.map(({ id }) => id)) ?? [];

/** Every kind once, with everything it may have. */
const everything = {
  version: 2,
  title: { en: 'Our fair', cs: 'Náš veletrh' },
  greeting: 'Welcome',
  steps: [
    {
      questions: [
        { ...stars, max: 10, measure: 'fair.overall', required: true, help: 'One to ten' },
        { id: 'mood', kind: 'faces', label: 'Mood', points: 3 },
        {
          id: 'again',
          kind: 'scale',
          label: 'Again?',
          min: 0,
          max: 10,
          labels: ['no', { en: 'yes', cs: 'ano' }],
        },
        { id: 'useful', kind: 'thumbs', label: 'Useful?', showIf: { overall: { gte: 3 } } },
        {
          id: 'rooms',
          kind: 'ratings',
          label: 'Rooms',
          rows: [{ id: 'hall', label: 'Hall' }],
          of: 'stars',
          notApplicable: true,
        },
        { id: 'hopes', kind: 'expectation', label: 'Compared' },
      ],
    },
    {
      questions: [
        { ...pets, other: true, min: 1, max: 2, showIf: { 'rooms.hall': { lte: 2 } } },
        { ...pets, id: 'pet', kind: 'choice', showIf: { pets: { has: 'other' } } },
        { id: 'words', kind: 'text', label: 'Words', lines: 1, max: 80 },
        { id: 'reply', kind: 'contact', label: 'Reply', fields: ['email'], ask: 'Write to me' },
        {
          id: 'agree',
          kind: 'consent',
          label: 'Consent',
          purpose: 'fair',
          text: 'I agree.',
          link: '/privacy',
        },
        {
          id: 'note',
          kind: 'message',
          label: 'Nearly done.',
          showIf: { any: [{ audience: 'buyer' }, { useful: true }] },
        },
      ],
    },
  ],
  endings: [{ id: 'bye', title: 'Bye', text: { en: 'See you' }, showIf: { useful: true } }, { id: 'thanks' }],
  opensCase: { overall: { lte: 2 } },
};

test('a card with every kind and every part goes through as it is', () => {
  expect(checkDefinition(everything)).toEqual({ card: everything, problems: [] });
});

test('a card from JSON goes through', () => {
  expect(checkDefinition(JSON.parse(JSON.stringify(everything))).problems).toEqual([]);
});

describe('a problem says where and what to write instead', () => {
  test.each([
    ['no card', 'hello', ': a card: { "version": 1, "steps": […], "endings": […] }'],
    [
      'no steps',
      { version: 1, endings: [{ id: 'thanks' }] },
      'steps: a list of { "questions": […] }, one for each screen',
    ],
    [
      'an unknown part',
      { ...card(stars), colour: 'red' },
      'colour: one of version, title, greeting, steps, endings, opensCase',
    ],
    [
      'no version',
      { ...card(stars), version: undefined },
      'version: a whole number from 0 to 9007199254740991',
    ],
    [
      'an empty title',
      { ...card(stars), title: ' ' },
      'title: a text, or one for each language: { "en": "…", "cs": "…" }',
    ],
    [
      'a wrong language',
      { ...card(stars), title: { en: 'Hi', english: 'Hi' } },
      'title.english: a language tag, such as "en" or "pt-BR"',
    ],
    ['a text of another type', { ...card(stars), title: { en: 'Hi', cs: 5 } }, 'title.cs: a text'],
    [
      'an empty step',
      { ...card(stars), steps: [{}, { questions: [stars] }] },
      'steps[0].questions: a list of questions',
    ],
    [
      'a question of another type',
      card('overall' as unknown as object, stars),
      'steps[0].questions[0]: a question: { "id": "…", "kind": "…", "label": "…" }',
    ],
    [
      'one option',
      card(stars, { ...pets, options: [{ id: 'cat', label: 'Cat' }] }),
      'steps[0].questions[1].options: at least two are needed',
    ],
    [
      'options as words',
      card(stars, { ...pets, options: ['cow', ...pets.options] }),
      'steps[0].questions[1].options[0]: { "id": "…", "label": "…" }',
    ],
    [
      'an option twice',
      card(stars, { ...pets, options: [...pets.options, pets.options[0]] }),
      'steps[0].questions[1].options[2].id: an id that no other one has',
    ],
    [
      'an unknown kind',
      card(stars, { id: 'x', kind: 'slider', label: 'X' }),
      'steps[0].questions[1].kind: one of stars, faces, scale, thumbs, ratings, expectation, choice, choices, text, contact, consent, message',
    ],
    [
      'a part of another kind',
      card({ ...stars, lines: 3 }),
      'steps[0].questions[0].lines: one of showIf, label, help, required, measure, max',
    ],
    [
      'a part every object inherits',
      card({ ...stars, constructor: 3 }),
      'steps[0].questions[0].constructor: one of showIf, label, help, required, measure, max',
    ],
    [
      'no label',
      card(stars, { id: 'x', kind: 'text' }),
      'steps[0].questions[1].label: needed, because the kind is "text"',
    ],
    [
      'a scale without ends',
      card(stars, { id: 'x', kind: 'scale', label: 'X', min: 1 }),
      'steps[0].questions[1].max: needed, because the kind is "scale"',
    ],
    [
      'a scale upside down',
      card(stars, { id: 'x', kind: 'scale', label: 'X', min: 5, max: 1 }),
      'steps[0].questions[1].max: a number above 5',
    ],
    ['too many stars', card({ ...stars, max: 11 }), 'steps[0].questions[0].max: a whole number from 3 to 10'],
    [
      'half a pair of words',
      card(stars, { id: 'x', kind: 'scale', label: 'X', min: 1, max: 5, labels: ['low'] }),
      'steps[0].questions[1].labels: two texts: the words for the lowest and the highest number',
    ],
    [
      'an unknown field',
      card(stars, { id: 'x', kind: 'contact', label: 'X', fields: ['email', 'fax'] }),
      'steps[0].questions[1].fields[1]: one of email, phone, name',
    ],
    [
      'a link that is code',
      card(stars, {
        id: 'x',
        kind: 'consent',
        label: 'X',
        purpose: 'y',
        text: 'Y',
        link: 'data:text/html,x',
      }),
      'steps[0].questions[1].link: an address that begins with https:// or /',
    ],
    [
      'an id in capitals',
      card(stars, { ...stars, id: 'Overall' }),
      'steps[0].questions[1].id: small letters, digits and dashes, such as "delivery-time"',
    ],
    [
      'an id with a dot',
      card(stars, { ...stars, id: 'a.b' }),
      'steps[0].questions[1].id: small letters, digits and dashes, such as "delivery-time"',
    ],
    [
      'an id twice',
      card(stars, stars),
      'steps[0].questions[1].id: an id that no other question of this card has',
    ],
    [
      'a text for required',
      card({ ...stars, required: 'yes' }),
      'steps[0].questions[0].required: true or false',
    ],
    [
      'no endings',
      { ...card(stars), endings: undefined },
      'endings: a list of endings, at least [{ "id": "thanks" }]',
    ],
    [
      'an unknown part of an ending',
      { ...card(stars), endings: [{ id: 'thanks', link: '/' }] },
      'endings[0].link: one of id, title, text, showIf',
    ],
  ])('%s', (_name, raw, problem) => {
    expect(said(raw)).toEqual([problem]);
  });

  test.each(['all', 'any', 'not', 'audience', 'constructor'])('the reserved id %s', (id) => {
    expect(said(card(stars, { ...stars, id }))).toEqual([
      `steps[0].questions[1].id: another word, because "${id}" has a meaning of its own`,
    ]);
  });

  test('and what was found', () => {
    expect(checkDefinition(card({ ...stars, max: 11 })).problems[0]?.found).toBe(11);
  });
});

describe('conditions', () => {
  const when = (showIf: unknown) => card(stars, pets, { id: 'words', kind: 'text', label: 'Words', showIf });
  const at = 'steps[0].questions[2].showIf';

  test.each([
    [
      'an unknown operator',
      { overall: { near: 3 } },
      `${at}.overall.near: one of eq, ne, lt, lte, gt, gte, in, empty`,
    ],
    [
      'an operator of another shape',
      { pets: { lte: 3 } },
      `${at}.pets.lte: one of eq, ne, in, has, hasAny, hasAll, empty`,
    ],
    ['an unknown question', { colour: 'red' }, `${at}.colour: a question that comes earlier: overall, pets`],
    ['itself', { words: { empty: true } }, `${at}.words: a question that comes earlier: overall, pets`],
    ['an unknown option', { pets: { has: 'cow' } }, `${at}.pets.has: one of cat, dog`],
    [
      'an unknown option in a list',
      { pets: { hasAny: ['cat', 'cow'] } },
      `${at}.pets.hasAny[1]: one of cat, dog`,
    ],
    ['an unknown audience', { audience: 'guest' }, `${at}.audience: one of user, buyer`],
    ['a numeral for a number', { overall: { lte: '3' } }, `${at}.overall.lte: a number`],
    ['a numeral as a bare value', { overall: '3' }, `${at}.overall: a number`],
    ['empty without a yes or no', { overall: { empty: 1 } }, `${at}.overall.empty: true or false`],
    ['a word where a list belongs', { overall: { in: 3 } }, `${at}.overall.in: a list of values`],
    ['all without a list', { all: { overall: 3 } }, `${at}.all: a list of conditions`],
    ['no condition at all', 'overall', `${at}: a condition, such as { "overall": { "lte": 3 } }`],
    [
      'no condition within',
      { any: [{ overall: 3 }, 4] },
      `${at}.any[1]: a condition, such as { "overall": { "lte": 3 } }`,
    ],
  ])('name %s', (_name, showIf, problem) => {
    expect(said(when(showIf))).toEqual([problem]);
  });

  test('that are wrong are left out, and their question stays', () => {
    expect(checkDefinition(when({ colour: 'red' })).card?.steps[0]?.questions[2]).toEqual({
      id: 'words',
      kind: 'text',
      label: 'Words',
    });
  });

  test('may not look ahead', () => {
    const raw = card({ ...stars, showIf: { pets: { has: 'cat' } } }, pets);
    expect(said(raw)).toEqual([
      'steps[0].questions[0].showIf.pets: a question that comes earlier, and there is none',
    ]);
  });

  test('may not go in a circle', () => {
    const raw = card({ ...stars, showIf: { pets: { has: 'cat' } } }, { ...pets, showIf: { overall: 3 } });
    expect(said(raw)).toEqual([
      'steps[0].questions[0].showIf.pets: a question that comes earlier, and there is none',
    ]);
    expect(asked(raw)).toEqual([['overall', 'pets']]);
  });

  test('that hold themselves are one problem, not a hang', () => {
    const circle: { not?: unknown; any?: unknown } = {};
    circle.not = circle;
    circle.any = [circle, circle, circle];
    expect(said(when(circle))).toHaveLength(1);
  });

  test('know the rows of a table and the fields of a contact', () => {
    const table = { id: 'rooms', kind: 'ratings', label: 'Rooms', rows: [{ id: 'hall', label: 'Hall' }] };
    const contact = { id: 'reply', kind: 'contact', label: 'Reply', fields: ['email'] };
    const condition = { 'rooms.hall': { lte: 2 }, 'reply.email': { contains: '@' } };
    expect(said(card(table, contact, { ...stars, showIf: condition }))).toEqual([]);
    expect(said(card(table, contact, { ...stars, showIf: { rooms: 2 } }))).toEqual([
      'steps[0].questions[2].showIf.rooms: a question that comes earlier: rooms.hall, reply.email',
    ]);
  });

  test('of an ending leave it out when they are wrong, or everybody would see it', () => {
    const raw = { ...card(stars), endings: [{ id: 'sorry', showIf: { overal: 1 } }, { id: 'thanks' }] };
    expect(said(raw)).toEqual(['endings[0].showIf.overal: a question that comes earlier: overall']);
    expect(checkDefinition(raw).card?.endings).toEqual([{ id: 'thanks' }]);
  });

  test('of a case leave it closed when they are wrong', () => {
    const raw = { ...card(stars), opensCase: { overall: { below: 3 } } };
    expect(said(raw)).toHaveLength(1);
    expect(checkDefinition(raw).card).not.toHaveProperty('opensCase');
  });
});

describe('the rest works', () => {
  test('without the questions that do not', () => {
    expect(asked(card(stars, { id: 'x' }, pets))).toEqual([['overall', 'pets']]);
  });

  test('without the options that do not', () => {
    const raw = card({ ...pets, options: [...pets.options, { id: 'cow' }] });
    expect(said(raw)).toEqual([
      'steps[0].questions[0].options[2].label: a text, or one for each language: { "en": "…", "cs": "…" }',
    ]);
    expect(checkDefinition(raw).card?.steps[0]?.questions[0]).toMatchObject({ options: pets.options });
  });

  test('without the steps that have no question left', () => {
    expect(asked({ ...card(stars), steps: [{ questions: [{ id: 'x' }] }, { questions: [stars] }] })).toEqual([
      ['overall'],
    ]);
  });

  test('but without any question there is no card', () => {
    expect(checkDefinition(card({ id: 'x' })).card).toBeUndefined();
  });

  test('and whoever fits no ending is thanked', () => {
    const raw = { ...card(stars), endings: [{ id: 'bye', title: 'Bye', showIf: { overall: 5 } }] };
    expect(checkDefinition(raw).card?.endings.at(-1)).toEqual({ id: 'thanks' });
    expect(said(raw)).toEqual([]);
  });
});

describe('at most 50 answers', () => {
  const texts = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `t${index}`, kind: 'thumbs', label: `${index}` }));
  const rows = Array.from({ length: 6 }, (_, index) => ({ id: `r${index}`, label: `${index}` }));

  test('fit', () => {
    expect(said(card(...texts(50)))).toEqual([]);
  });

  test('and one more is a problem of the definition', () => {
    expect(said(card(...texts(51)))).toEqual([
      'steps[0].questions[50]: at most 50 answers a card, and this is one too many',
    ]);
    expect(asked(card(...texts(51)))[0]).toHaveLength(50);
  });

  test('counting each row, and no words', () => {
    const words = { id: 'note', kind: 'message', label: 'Hi' };
    expect(said(card(words, ...texts(44), { id: 'rooms', kind: 'ratings', label: 'R', rows }))).toEqual([]);
    expect(said(card(words, ...texts(45), { id: 'rooms', kind: 'ratings', label: 'R', rows }))).toHaveLength(
      1,
    );
  });
});

test('many texts share what fits into one response', () => {
  const texts = Array.from({ length: 12 }, (_, index) => ({
    id: `t${index}`,
    kind: 'text',
    label: `${index}`,
    ...(index === 0 && { max: 80 }),
  }));
  const maxima = checkDefinition(card(...texts)).card?.steps[0]?.questions.map(
    (question) => 'max' in question && question.max,
  );
  expect(maxima).toEqual([80, ...Array.from({ length: 11 }, () => 1000)]);
});

test('anything at all yields a card or problems, and never throws', () => {
  const values = fc.anything({ maxDepth: 2 });
  const questions = fc.record(
    {
      id: fc.oneof(values, fc.constantFrom('a', 'b')),
      kind: fc.oneof(values, fc.constantFrom('stars', 'choice', 'text', 'ratings', 'contact')),
      label: fc.oneof(values, fc.string()),
      options: values,
      rows: values,
      fields: values,
      showIf: fc.oneof(values, fc.dictionary(fc.constantFrom('a', 'b', 'all', 'not'), values)),
    },
    { requiredKeys: [] },
  );
  const definitions = fc.record(
    {
      version: values,
      title: values,
      steps: fc.oneof(values, fc.array(fc.oneof(values, fc.record({ questions: fc.array(questions) })))),
      endings: fc.oneof(values, fc.array(fc.record({ id: values, showIf: values }, { requiredKeys: [] }))),
      opensCase: values,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(values, definitions), (raw) => {
      const { card, problems } = checkDefinition(raw);
      expect(card !== undefined || problems.length > 0).toBe(true);
      // What came through once comes through as it is.
      if (card) expect(checkDefinition(card)).toEqual({ card, problems: [] });
    }),
    { numRuns: 300 },
  );
});
