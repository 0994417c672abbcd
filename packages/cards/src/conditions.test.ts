import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from './answers.js';
import { holds, isEmpty } from './conditions.js';
import type { Condition } from './definition.js';

const user = { audience: 'user' } as const;
const answers: Answers = {
  overall: { shape: 'number', value: 2 },
  found: { shape: 'choices', values: ['no'] },
  causes: { shape: 'choices', values: ['damaged', 'other'], text: 'The leg.' },
  comment: { shape: 'text', text: 'A wobbly Stool' },
  blank: { shape: 'text', text: ' \n' },
  none: { shape: 'choices', values: [] },
  helpful: { shape: 'number', value: 0 },
  'dimensions.delivery': { shape: 'number', value: 1 },
  'dimensions.service': { shape: 'number', na: true },
};

const table: readonly [name: string, condition: unknown, holds: boolean][] = [
  ['a bare value is eq', { overall: 2 }, true],
  ['a bare value that differs does not hold', { overall: 3 }, false],
  ['a bare value is eq for the one option chosen', { found: 'no' }, true],
  ['eq holds for a text', { comment: { eq: 'A wobbly Stool' } }, true],
  ['eq does not hold for one of two options', { causes: { eq: 'damaged' } }, false],
  ['eq does not take a numeral for a number', { overall: { eq: '2' } }, false],
  ['false is a thumb down', { helpful: false }, true],
  ['true is a thumb up', { helpful: true }, false],
  ['ne holds for another value', { overall: { ne: 3 } }, true],
  ['ne does not hold for the same', { overall: { ne: 2 } }, false],
  ['lt', { overall: { lt: 3 } }, true],
  ['lt leaves its end out', { overall: { lt: 2 } }, false],
  ['lte includes its end', { overall: { lte: 2 } }, true],
  ['gt leaves its end out', { overall: { gt: 2 } }, false],
  ['gte includes its end', { overall: { gte: 2 } }, true],
  ['two operators are joined by and', { overall: { gte: 2, lt: 3 } }, true],
  ['two operators need both', { overall: { gte: 2, gt: 3 } }, false],
  ['comparing a text with a number does not hold', { comment: { gt: 0 } }, false],
  ['comparing with a text does not hold', { overall: { gt: '1' } }, false],
  ['in', { overall: { in: [1, 2] } }, true],
  ['in takes options', { found: { in: ['partly', 'no'] } }, true],
  ['in holds for none of them', { found: { in: ['yes'] } }, false],
  ['in nothing holds for nothing', { found: { in: [] } }, false],
  ['has', { causes: { has: 'damaged' } }, true],
  ['has not', { causes: { has: 'late-delivery' } }, false],
  ['hasAny', { causes: { hasAny: ['late-delivery', 'other'] } }, true],
  ['hasAny of none', { causes: { hasAny: ['late-delivery'] } }, false],
  ['hasAll', { causes: { hasAll: ['damaged', 'other'] } }, true],
  ['hasAll but one', { causes: { hasAll: ['damaged', 'late-delivery'] } }, false],
  ['contains does not mind capitals', { comment: { contains: 'sTOOL' } }, true],
  ['contains not', { comment: { contains: 'table' } }, false],
  ['empty holds for what nobody answered', { nobody: { empty: true } }, true],
  ['empty holds for white space', { blank: { empty: true } }, true],
  ['empty holds for no option', { none: { empty: true } }, true],
  ['empty does not hold for an answer', { overall: { empty: true } }, false],
  ['empty does not hold for "does not apply"', { 'dimensions.service': { empty: true } }, false],
  ['not empty holds for an answer', { overall: { empty: false } }, true],
  ['not empty does not hold for no answer', { nobody: { empty: false } }, false],
  ['a row is a key of its own', { 'dimensions.delivery': { lte: 2 } }, true],
  ['"does not apply" is no number', { 'dimensions.service': { lte: 5 } }, false],
  ['several keys are joined by and', { overall: 2, found: 'no' }, true],
  ['several keys need all of them', { overall: 2, found: 'easily' }, false],
  ['all', { all: [{ overall: 2 }, { found: 'no' }] }, true],
  ['all needs each', { all: [{ overall: 2 }, { found: 'easily' }] }, false],
  ['all of nothing holds', { all: [] }, true],
  ['any', { any: [{ overall: 5 }, { found: 'no' }] }, true],
  ['any needs one', { any: [{ overall: 5 }, { found: 'easily' }] }, false],
  ['any of nothing does not hold', { any: [] }, false],
  ['not', { not: { overall: 5 } }, true],
  ['not not', { not: { not: { overall: 2 } } }, true],
  ['audience', { audience: 'user' }, true],
  ['audience with an operator', { audience: { in: ['buyer'] } }, false],
  ['nothing asked holds', {}, true],
  ['an unknown operator does not hold', { overall: { near: 2 } }, false],
  ['an operator every object inherits does not hold', { overall: { constructor: 2 } }, false],
  ['a question every object inherits is unanswered', { toString: { empty: false } }, false],
];

test.each(table)('%s', (_name, condition, expected) => {
  expect(holds(condition as Condition, answers, user)).toBe(expected);
});

test.each(['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'has', 'hasAny', 'hasAll', 'contains'])(
  'an unanswered question does not satisfy %s',
  (operator) => {
    for (const value of [0, '', 'no', [], ['no'], false, null])
      expect(holds({ nobody: { [operator]: value } } as Condition, answers, user)).toBe(false);
  },
);

test('no condition holds', () => {
  expect(holds(undefined, answers, user)).toBe(true);
});

test('what applies to nobody is not empty', () => {
  expect(isEmpty({ shape: 'number', na: true })).toBe(false);
  expect(isEmpty(undefined)).toBe(true);
});

describe('whatever comes in', () => {
  const keys = fc.constantFrom(
    ...Object.keys(answers),
    'nobody',
    'all',
    'any',
    'not',
    'audience',
    '__proto__',
  );
  const operators = fc.constantFrom(
    'eq',
    'ne',
    'lt',
    'lte',
    'gt',
    'gte',
    'in',
    'has',
    'hasAny',
    'hasAll',
    'contains',
    'empty',
  );
  const tests = fc.oneof(
    fc.anything({ maxDepth: 1 }),
    fc.dictionary(operators, fc.anything({ maxDepth: 1 })),
  );
  const conditions = fc.oneof(
    fc.anything({ withNullPrototype: true, maxDepth: 3 }),
    fc.dictionary(keys, fc.oneof(tests, fc.array(fc.dictionary(keys, tests)))),
  );

  test('a condition holds or not, and never throws', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(typeof holds(condition as Condition, answers, user)).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  test('not is the opposite', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const not = { not: condition } as Condition;
        expect(holds(not, answers, user)).toBe(!holds(condition as Condition, answers, user));
      }),
    );
  });
});
