import { describe, expect, test } from 'vitest';
import { readPrompts } from './read-prompts.js';
import { RECOMMENDED } from './recommended.js';

const OWN = { id: 'chat', card: 'service', when: { event: 'chat-ended', with: { by: 'Eva' } } };
const told = (raw: unknown) => readPrompts(raw).problems.map(({ path, expected }) => `${path}: ${expected}`);
const ids = (raw: unknown) => readPrompts(raw).prompts.map(({ id }) => id);

describe('what a shop may write', () => {
  test.each([
    ['nothing', undefined, []],
    ['false', false, []],
    ['the attribute alone', true, ['leaving', 'ordered', 'delivered', 'loyal', 'policy']],
    ['the word', 'recommended', ['leaving', 'ordered', 'delivered', 'loyal', 'policy']],
    ['own ones', [OWN], ['chat']],
    [
      'both, first what comes first',
      [OWN, 'recommended'],
      ['chat', 'leaving', 'ordered', 'delivered', 'loyal', 'policy'],
    ],
    ['one of the recommended alone', [{ id: 'leaving' }], ['leaving']],
  ])('%s', (_name, raw, expected) => {
    expect(readPrompts(raw).problems).toEqual([]);
    expect(ids(raw)).toEqual(expected);
  });

  test('a recommended one is changed by what is different, before or after the word', () => {
    const difference = { id: 'leaving', sample: 0.5, where: { device: 'desktop' }, limit: { max: 3 } };
    const expected = {
      ...RECOMMENDED[0],
      sample: 0.5,
      where: { boughtThisVisit: false, device: 'desktop' },
      limit: { everyDays: 60, max: 3 },
    };
    for (const raw of [
      ['recommended', difference],
      [difference, 'recommended'],
    ]) {
      const { prompts, problems } = readPrompts(raw);
      expect(problems).toEqual([]);
      expect(prompts.find(({ id }) => id === 'leaving')).toEqual(expected);
      expect(prompts).toHaveLength(RECOMMENDED.length);
    }
  });

  test('the recommended ones are right themselves', () => {
    expect(readPrompts(RECOMMENDED)).toEqual({ prompts: RECOMMENDED, problems: [] });
  });
});

describe('what is wrong has a path and says what to write instead', () => {
  test.each([
    [
      'recomended',
      'prompts: a prompt such as { id: "leaving", card: "visit", when: { exit: true } }, or "recommended"',
    ],
    [
      [7],
      'prompts[0]: a prompt such as { id: "leaving", card: "visit", when: { exit: true } }, or "recommended"',
    ],
    [[{ card: 'visit', when: {} }], 'prompts[0].id: a name of your own'],
    [[{ ...OWN, card: '' }], 'prompts[0].card: the id of a card, such as "visit"'],
    [
      [{ id: 'a', card: 'visit' }],
      'prompts[0].when: a trigger such as { exit: true, pages: 2 }, or a list of them',
    ],
    [
      [{ ...OWN, when: 'exit' }],
      'prompts[0].when: a trigger such as { exit: true, pages: 2 }, or a list of them',
    ],
    [
      [{ ...OWN, when: [{ exit: true }, 5] }],
      'prompts[0].when[1]: a trigger such as { exit: true, pages: 2 }, or a list of them',
    ],
    [[{ ...OWN, when: { exit: 'true' } }], 'prompts[0].when.exit: true'],
    [[{ ...OWN, when: { scroll: 150 } }], 'prompts[0].when.scroll: percent, 0 to 100'],
    [[{ ...OWN, when: { seconds: Number.NaN } }], 'prompts[0].when.seconds: seconds'],
    [[{ ...OWN, when: { pages: 0 } }], 'prompts[0].when.pages: a number from 1'],
    [[{ ...OWN, when: { delivered: {} } }], 'prompts[0].when.delivered.days: a number of days'],
    [[OWN, { ...OWN, audience: 'customer' }], 'prompts[1].audience: "user" or "buyer"'],
    [[{ ...OWN, where: { path: '/chairs' } }], 'prompts[0].where.path: a list of paths such as ["/cart*"]'],
    [[{ ...OWN, where: { not: ['/a', 1] } }], 'prompts[0].where.not[1]: a path such as "/cart*"'],
    [
      [{ ...OWN, limit: { once: 'day' } }],
      'prompts[0].limit.once: "order" or "session" or "ever" or "version"',
    ],
    [[{ ...OWN, sample: 50 }], 'prompts[0].sample: a share from 0 to 1'],
    [[{ id: 'leaving', sample: 'half' }], 'prompts[0].sample: a share from 0 to 1'],
    [[{ ...OWN, cancelOn: {} }], 'prompts[0].cancelOn: the name of an event given to track()'],
  ])('%j', (raw, expected) => {
    expect(told(raw)).toEqual([expected]);
  });

  test('an unknown key names those there are', () => {
    expect(told([{ ...OWN, when: { exitt: true } }])).toEqual([
      'prompts[0].when.exitt: one of seconds, scroll, pages, exit, idle, click, visible, event, with, purchase, ordered, delivered, cartLeft',
    ]);
    expect(told([{ ...OWN, where: { constructor: 1 } }])[0]).toMatch(
      /^prompts\[0\]\.where\.constructor: one of path/,
    );
  });

  test('it costs that prompt alone', () => {
    const { prompts, problems } = readPrompts([{ ...OWN, when: 3 }, 'recommended', { ...OWN, id: 'fine' }]);
    expect(problems.map(({ found }) => found)).toEqual([3]);
    expect(prompts.map(({ id }) => id)).toEqual([
      'leaving',
      'ordered',
      'delivered',
      'loyal',
      'policy',
      'fine',
    ]);
  });

  test('several at once are all told', () => {
    expect(told([{ id: 1, card: 2, when: null, sample: 3 }])).toHaveLength(4);
  });
});
