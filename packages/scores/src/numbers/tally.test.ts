import { describe, expect, test } from 'vitest';
import { mean } from '../scores/stars.js';
import { buyers, count, users } from '../testing.js';
import type { Who } from './count.js';
import { type AudienceTally, merge, tallyOf, without } from './tally.js';

describe('tallyOf', () => {
  test('takes the rows of its audience on its scale and leaves the others', () => {
    const rows = [
      count({ value: '4', n: 2 }),
      count({ value: '4', n: 3, partial: true }),
      count({ value: '5', n: 1, standard: false }),
      count({ value: '5', audience: 'user' }),
      count({ value: '5', scale: '1..10' }),
    ];
    expect([...tallyOf('buyer', '1..5', rows).cells]).toEqual([
      ['4', { n: 5, partial: 3, reworded: 0 }],
      ['5', { n: 1, partial: 0, reworded: 1 }],
    ]);
  });

  test('is not confused by an option called __proto__', () => {
    const tally = tallyOf('buyer', 'options', [count({ scale: 'options', value: '__proto__', n: 3 })]);
    expect(tally.cells.get('__proto__')?.n).toBe(3);
  });
});

describe('merge', () => {
  test('adds up what one audience said on one scale', () => {
    const both = merge(buyers('1..5', { 5: 2, 4: 1 }), buyers('1..5', { 5: 1, 1: 1 }));
    expect(mean(both)).toEqual(mean(buyers('1..5', { 5: 3, 4: 1, 1: 1 })));
  });

  test('and without undoes it', () => {
    const all = buyers('1..5', { 5: 2, 4: 1 });
    const part = buyers('1..5', { 5: 1 });
    expect(mean(merge(without(all, part), part))).toEqual(mean(all));
  });

  test('refuses two scales, and says what to do instead', () => {
    expect(() => merge(buyers('1..5', { 5: 2 }), buyers('1..10', { 5: 2 }))).toThrow(
      'Answers on 1..5 and on 1..10 are no one score: tally each scale apart.',
    );
  });
});

describe('two audiences', () => {
  test('cannot be pooled: each of these lines is refused by the compiler', () => {
    const who = (): Who => 'user';
    // None of it runs: the types are the test.
    const refused = () => {
      const [u, b] = [users('1..5', { 3: 1 }), buyers('1..5', { 5: 1 })];
      // @ts-expect-error users and buyers are not added up
      merge(u, b);
      // @ts-expect-error nor the other way round
      merge(b, u);
      // @ts-expect-error nor as a type argument
      merge<Who>(u, b);
      // @ts-expect-error nor one of either with one of either
      merge([u, b][0] ?? u, [u, b][1] ?? b);
      // @ts-expect-error nor in a fold
      [u, b].reduce((sum, tally) => merge(sum, tally));
      // @ts-expect-error nor tallied for "either"
      tallyOf(who(), '1..5', []);
      // @ts-expect-error nor relabelled
      const either: AudienceTally<Who> = u;
      // @ts-expect-error nor scored under a tally of "either"
      mean(either);
    };
    expect(refused).toBeTypeOf('function');
  });
});
