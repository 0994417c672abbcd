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
  return !saidIn(answer).length;
}

/** The options chosen, or the one number or text; `undefined` stands for "does not apply". */
function saidIn(answer: AnswerValue | undefined): readonly unknown[] {
  switch (answer?.shape) {
    case 'choices':
      return answer.values;
    case 'text':
      return answer.text.trim() ? [answer.text] : [];
    case 'number':
      return ['value' in answer ? answer.value : undefined];
    default:
      return [];
  }
}

function passes(operator: string, wanted: unknown, answer: AnswerValue | undefined): boolean {
  const said = saidIn(answer);
  if (operator === 'empty') return !said.length === wanted;
  if (!said.length) return false;
  const one = said.length > 1 ? undefined : said[0];
  const list = [wanted].flat();
  const over = typeof one === 'number' && typeof wanted === 'number' ? one - wanted : Number.NaN;
  // A thumb is 1 or 0 on the wire, and reads better as true or false in a condition.
  const is = (value: unknown) => one === (typeof value === 'boolean' ? Number(value) : value);
  const has = (value: unknown) => said.includes(value);
  switch (operator) {
    case 'eq':
      return is(wanted);
    case 'ne':
      return !is(wanted);
    case 'lt':
      return over < 0;
    case 'lte':
      return over <= 0;
    case 'gt':
      return over > 0;
    case 'gte':
      return over >= 0;
    case 'in':
      return list.some(is);
    case 'has':
    case 'hasAny':
      return list.some(has);
    case 'hasAll':
      return list.every(has);
    case 'contains':
      return typeof wanted === 'string' && `${one}`.toLowerCase().includes(wanted.toLowerCase());
    default:
      return false;
  }
}
