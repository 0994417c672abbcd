import type { Checked, ProtocolProblem } from './problem.js';

// Every visitor who writes to a shop downloads this file, so the rules are a table read by a handful of functions.

/** Looks at one value and says what is expected in its place. */
export type Rule = (value: unknown, path: string, say: (path: string, expected: string) => void) => void;
export type Fields = { readonly [key: string]: Rule };

/** More help nobody, and a hostile message could otherwise cause thousands. */
const MOST_PROBLEMS = 20;

export function check<T>(rule: Rule, value: unknown): Checked<T> {
  const problems: ProtocolProblem[] = [];
  rule(value, '', (path, expected) => {
    // Paths grow as `.answers[2].value`; the first dot is nobody's.
    if (problems.length < MOST_PROBLEMS) problems.push({ path: path.slice(1), expected });
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as T };
}

export const that =
  (expected: string, holds: (value: never) => unknown): Rule =>
  (value, path, say) => {
    if (!holds(value as never)) say(path, expected);
  };

/**
 * Databases cannot hold NUL and encoders cannot hold half a surrogate pair; with the `u` flag the range matches
 * only unpaired halves. Spread counts code points, `length` would count an emoji twice.
 */
export const text = (min: number, max: number): Rule =>
  that(
    `${min} to ${max} well-formed characters`,
    (value: string) =>
      typeof value === 'string' &&
      !/[\0\ud800-\udfff]/u.test(value) &&
      [...value].length >= min &&
      [...value].length <= max,
  );

export const flag: Rule = that('true or false', (value) => typeof value === 'boolean');
export const number: Rule = that('a number', Number.isFinite);
export const between = (min: number, max: number): Rule =>
  that(
    `a number from ${min} to ${max}`,
    (value: number) => Number.isFinite(value) && value >= min && value <= max,
  );
export const whole = (min: number): Rule =>
  that(`a whole number from ${min}`, (value: number) => Number.isSafeInteger(value) && value >= min);
export const matching = (pattern: RegExp, expected: string): Rule =>
  that(expected, (value) => typeof value === 'string' && pattern.test(value));
/** `list`: the allowed words in a sentence, `user or buyer`. */
export const oneOf = (list: string): Rule =>
  that(list, (value: string) => list.split(' or ').includes(value));

export const optional =
  (rule: Rule): Rule =>
  (value, path, say) => {
    if (value !== undefined) rule(value, path, say);
  };

/** Own keys only: a page that extends `Object.prototype` must not add to an answer. */
export const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as { readonly [key: string]: unknown })[key] : undefined;

/** Keys that are not in the table are neither looked at nor copied, so `__proto__` is a name like any other. */
export const object =
  (fields: Fields, also?: (value: object, ...rest: Tail<Parameters<Rule>>) => void): Rule =>
  (value, path, say) => {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return say(path, 'an object');
    for (const key of Object.keys(fields)) fields[key]?.(own(value, key), `${path}.${key}`, say);
    also?.(value, path, say);
  };
type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;

export const listOf =
  (rule: Rule): Rule =>
  (value, path, say) => {
    if (!Array.isArray(value)) return say(path, 'a list');
    for (let i = 0; i < value.length; i += 1) rule(value[i], `${path}[${i}]`, say);
  };
