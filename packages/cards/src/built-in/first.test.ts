import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers.js';
import { holds } from '../conditions.js';
import { CAUSES, LIKED } from './causes.js';
import { comment } from './comment.js';
import { FIRST_CARDS } from './first.js';
import { rating } from './rating.js';

const user = { audience: 'user' } as const;
const stars = (value: number): Answers => ({ overall: { shape: 'number', value } });
const topic = (value: string): Answers => ({ topic: { shape: 'choices', values: [value] } });
const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);

/** Questions in sight for these answers; in brackets those behind a link. */
function sight({ steps }: typeof rating, answers: Answers): readonly string[] {
  return steps
    .flatMap(({ questions }) => questions)
    .filter(({ showIf }) => holds(showIf, answers, user))
    .map(({ id, onDemand }) =>
      onDemand && (onDemand === true || holds(onDemand, answers, user)) ? `(${id})` : id,
    );
}

test('comment and rating come with the card file', () => {
  expect(Object.keys(FIRST_CARDS)).toEqual(['comment', 'rating']);
});

describe('comment', () => {
  test('asks for a topic and a message, and only the message is required', () => {
    const [question, message] = comment.steps[0]?.questions ?? [];
    expect(question).toMatchObject({ id: 'topic', kind: 'choice' });
    expect(ids(question?.options)).toEqual(['praise', 'idea', 'problem', 'question', 'service-request']);
    expect(question?.required).toBeUndefined();
    expect(message).toMatchObject({ id: 'message', kind: 'text', required: true });
  });

  test.each([
    ['praise', ['topic', 'message', '(reply)'], false],
    ['idea', ['topic', 'message', '(reply)'], false],
    ['problem', ['topic', 'message', 'reply', '(order)'], true],
    ['question', ['topic', 'message', 'reply', '(order)'], true],
    ['service-request', ['topic', 'message', 'reply', '(order)'], true],
  ])('with topic %s shows %j', (choice, shown, opens) => {
    expect(sight(comment, topic(choice))).toEqual(shown);
    expect(holds(comment.opensCase, topic(choice), user)).toBe(opens);
  });

  test('without a topic offers the reply on demand and opens no case', () => {
    expect(sight(comment, {})).toEqual(['topic', 'message', '(reply)']);
    expect(holds(comment.opensCase, {}, user)).toBe(false);
  });

  test('always ends with thanks', () => {
    expect(comment.endings).toEqual([{ id: 'thanks' }]);
  });
});

describe('rating', () => {
  test('begins with stars alone, on the measure of products', () => {
    expect(sight(rating, {})).toEqual(['overall']);
    expect(rating.steps[0]?.questions[0]).toMatchObject({ kind: 'stars', measure: 'product-rating' });
  });

  test.each([
    [1, ['overall', 'causes', 'comment', 'reply'], 'sorry', 'wrong'],
    [2, ['overall', 'causes', 'comment', 'reply'], 'sorry', 'wrong'],
    [3, ['overall', 'causes', 'comment'], 'thanks', undefined],
    [4, ['overall', 'liked', '(causes)', 'comment'], 'thanks', undefined],
    [5, ['overall', 'liked', '(causes)', 'comment'], 'thanks', undefined],
  ])('at %i stars shows what fits', (score, shown, ending, wording) => {
    expect(sight(rating, stars(score))).toEqual(shown);
    expect(rating.endings.find(({ showIf }) => holds(showIf, stars(score), user))?.id).toBe(ending);
    expect(holds(rating.opensCase, stars(score), user)).toBe(ending === 'sorry');
    const causes = rating.steps[0]?.questions.find(({ id }) => id === 'causes');
    expect(causes?.variants?.find(({ showIf }) => holds(showIf, stars(score), user))?.id).toBe(wording);
  });
});

describe('lists of reasons', () => {
  test('hold exactly the public ids', () => {
    expect(ids(CAUSES).sort()).toEqual(
      (
        'quality damaged not-as-described missing-part wrong-item late-delivery not-arrived price-differed refund-slow ' +
        'hard-to-order hard-to-return not-solved had-to-chase slow-reply rude-staff site services other'
      )
        .split(' ')
        .sort(),
    );
    expect(ids(LIKED).sort()).toEqual(
      'quality price delivery service services site selection other'.split(' ').sort(),
    );
  });

  test.each(['shop', 'product', 'order', 'page', 'contact'] as const)(
    'fit a %s, and end with other',
    (subject) => {
      for (const list of [CAUSES, LIKED]) {
        const fitting = list.filter((option) => option.subject?.includes(subject) ?? true);
        expect(fitting.length).toBeGreaterThan(2);
        expect(fitting.at(-1)?.id).toBe('other');
      }
    },
  );

  test('begin with the product where a product is rated', () => {
    const product = CAUSES.filter((option) => option.subject?.includes('product') ?? true);
    expect(ids(product).slice(0, 5)).toEqual([
      'quality',
      'not-as-described',
      'damaged',
      'missing-part',
      'wrong-item',
    ]);
  });
});
