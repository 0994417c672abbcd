import type { Audience } from '@ohlas/protocol';
import type { Answers, AnswerValue } from './answers.js';
import type { Condition } from './definition.js';

/** What conditions know besides the answers. */
export interface Facts {
  readonly audience: Audience['kind'];
}

/**
 * Whether a condition holds for what has been answered so far; without a condition, yes.
 *
 * Never throws and never guesses: an operator that is unknown, or does not fit the answer, does not hold. What
 * shops write is judged by `checkDefinition` long before, with words about what to write instead.
 */
export function holds(condition: Condition | undefined, answers: Answers, facts: Facts): boolean {
  const each = (inner: unknown) => holds(inner as Condition, answers, facts);
  return Object.entries(condition ?? {}).every(([key, wanted]: [string, unknown]) => {
    if (key === 'all') return Array.isArray(wanted) && wanted.every(each);
    if (key === 'any') return Array.isArray(wanted) && wanted.some(each);
    if (key === 'not') return !each(wanted);
    const answer = key === 'audience' ? ({ shape: 'text', text: facts.audience } as const) : answers[key];
    return typeof wanted === 'object'
      ? Object.entries(wanted ?? {}).every(([operator, value]) => passes(operator, value, answer))
      : passes('eq', wanted, answer);
  });
}

/** Nothing was said: no answer at all, nothing chosen, or only white space. */
export function isEmpty(answer: AnswerValue | undefined): boolean {
  return (
    !answer ||
    (answer.shape === 'text' ? !answer.text.trim() : answer.shape === 'choices' && !answer.values.length)
  );
}

function passes(operator: string, wanted: unknown, answer: AnswerValue | undefined): boolean {
  if (operator === 'empty') return isEmpty(answer) === wanted;
  if (!answer || isEmpty(answer)) return false;
  const words = 'text' in answer ? answer.text : undefined;
  const said: readonly unknown[] =
    answer.shape === 'choices' ? answer.values : ['value' in answer ? answer.value : words];
  const one = said.length > 1 ? undefined : said[0];
  // A thumb is 1 or 0 on the wire, and reads better as true or false in a condition.
  const is = (value: unknown) => one === (typeof value === 'boolean' ? Number(value) : value);
  const has = (value: unknown) => said.includes(value);
  const list = Array.isArray(wanted) ? wanted : [];
  const numbers = typeof one === 'number' && typeof wanted === 'number';
  switch (operator) {
    case 'eq':
      return is(wanted);
    case 'ne':
      return !is(wanted);
    case 'lt':
      return numbers && one < wanted;
    case 'lte':
      return numbers && one <= wanted;
    case 'gt':
      return numbers && one > wanted;
    case 'gte':
      return numbers && one >= wanted;
    case 'in':
      return list.some(is);
    case 'has':
      return has(wanted);
    case 'hasAny':
      return list.some(has);
    case 'hasAll':
      return !!list.length && list.every(has);
    case 'contains':
      return typeof wanted === 'string' && !!words && words.toLowerCase().includes(wanted.toLowerCase());
    default:
      return false;
  }
}
