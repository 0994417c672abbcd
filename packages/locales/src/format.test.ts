import { expect, test } from 'vitest';
import { format } from './format.js';

test.each([
  ['puts a value in its place', '{step} of {steps}', { step: 2, steps: 3 }, '2 of 3'],
  ['leaves a name without a value standing', 'Dear {name}', {}, 'Dear {name}'],
  ['does not take what every object inherits for a value', '{constructor}', {}, '{constructor}'],
  ['does not read patterns in values', '{name}', { name: '$& {step}' }, '$& {step}'],
  ['leaves other braces alone', '{ } {} {a b}', { a: 1 }, '{ } {} {a b}'],
])('%s', (_name, text, values, said) => {
  expect(format(text, values)).toBe(said);
});
