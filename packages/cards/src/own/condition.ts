import type { Condition } from '../definition.js';
import type { Known } from './known.js';
import type { Say } from './problem.js';
import { isRecord } from './readers.js';

/** What may be asked about, by key: the questions before the one with the condition. */
export type Earlier = ReadonlyMap<string, Known>;

const COMPARE = ['lt', 'lte', 'gt', 'gte'];
const OPERATORS: { readonly [shape in Known['shape']]: readonly string[] } = {
  number: ['eq', 'ne', ...COMPARE, 'in', 'empty'],
  choices: ['eq', 'ne', 'in', 'has', 'hasAny', 'hasAll', 'empty'],
  text: ['eq', 'ne', 'in', 'contains', 'empty'],
};
const LISTS = ['in', 'hasAny', 'hasAll'];

/** Deep enough for every sensible card; what is deeper was made by a program, or holds itself. */
const DEEPEST = 8;
const AUDIENCE: Known = { shape: 'text', values: ['user', 'buyer'] };

/**
 * Reads a condition. It is taken as a whole or not at all: half a condition means something else.
 * Only earlier questions can be asked about, so no condition can wait for itself.
 */
export function readCondition(raw: unknown, path: string, say: Say, earlier: Earlier): Condition | undefined {
  let sound = true;
  let size = 0;
  const wrong: Say = (...problem) => {
    sound = false;
    say(...problem);
  };
  const walk = (part: unknown, at: string, depth: number): void => {
    size += 1;
    if (!isRecord(part)) {
      wrong(at, part, 'a condition, such as { "overall": { "lte": 3 } }');
      return;
    }
    if (depth > DEEPEST || size > 200) {
      // Once is enough, however often the rest repeats it.
      if (sound) wrong(at, part, `a condition at most ${DEEPEST} levels deep, with at most 200 parts`);
      return;
    }
    for (const [key, value] of Object.entries(part)) {
      const below = `${at}.${key}`;
      if (key === 'not') walk(value, below, depth + 1);
      else if (key === 'all' || key === 'any') {
        if (!Array.isArray(value)) wrong(below, value, 'a list of conditions');
        else for (const [index, each] of Object.entries(value)) walk(each, `${below}[${index}]`, depth + 1);
      } else {
        const known = key === 'audience' ? AUDIENCE : earlier.get(key);
        if (known) readTests(value, below, wrong, known);
        else wrong(below, value, `a question that comes earlier${listed(earlier)}`);
      }
    }
  };
  walk(raw, path, 1);
  return sound ? (raw as Condition) : undefined;
}

function readTests(raw: unknown, path: string, wrong: Say, known: Known): void {
  const tests = isRecord(raw) ? raw : { eq: raw };
  const operators = OPERATORS[known.shape];
  for (const [operator, value] of Object.entries(tests))
    if (operators.includes(operator))
      readTest(operator, value, isRecord(raw) ? `${path}.${operator}` : path, wrong, known);
    else wrong(`${path}.${operator}`, value, `one of ${operators.join(', ')}`);
}

function readTest(operator: string, raw: unknown, path: string, wrong: Say, { shape, values }: Known): void {
  if (operator === 'empty') {
    if (typeof raw !== 'boolean') wrong(path, raw, 'true or false');
  } else if (LISTS.includes(operator)) {
    if (!Array.isArray(raw) || !raw.length) wrong(path, raw, 'a list of values');
    else
      for (const [index, each] of Object.entries(raw))
        readTest('eq', each, `${path}[${index}]`, wrong, { shape, ...(values && { values }) });
  } else if (shape === 'number') {
    // Thumbs read better as true and false.
    const fits = Number.isFinite(raw) || (typeof raw === 'boolean' && !COMPARE.includes(operator));
    if (!fits) wrong(path, raw, 'a number');
  } else if (typeof raw !== 'string' || !raw) wrong(path, raw, 'a text');
  else if (values && !values.includes(raw)) wrong(path, raw, `one of ${values.join(', ')}`);
}

function listed(earlier: Earlier): string {
  return earlier.size ? `: ${[...earlier.keys()].join(', ')}` : ', and there is none';
}
