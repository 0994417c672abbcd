import { expect, test } from 'vitest';
import { checkResponse } from './check-response.js';
import { example, numberAnswer, textAnswer } from './response.contract.js';

const problemsOf = (value: unknown) => {
  const checked = checkResponse(value);
  return checked.ok ? [] : checked.problems.map(({ path, expected }) => `${path}: ${expected}`);
};

test('gives back the very value that came in', () => {
  const checked = checkResponse(example);
  expect(checked.ok && checked.value).toBe(example);
});

test('says where and what instead, and never repeats what it found', () => {
  const secret = 'jana@example.cz';
  expect(
    problemsOf({
      ...example,
      id: secret,
      revision: 0,
      answers: [numberAnswer, textAnswer, { ...numberAnswer, value: 6 }, { ...numberAnswer, value: secret }],
      startedAt: secret,
      client: secret,
    }),
  ).toEqual([
    'id: a UUID',
    'revision: a whole number from 1',
    'answers[2].value: a number from 1 to 5',
    'answers[3].value: a number from 1 to 5',
    'startedAt: a UTC time like 2026-01-31T12:00:00Z',
    'client: an object',
  ]);
});

test('speaks of the whole message with an empty path', () => {
  for (const value of [null, undefined, 1, 'text', [], [example]])
    expect(checkResponse(value)).toEqual({ ok: false, problems: [{ path: '', expected: 'an object' }] });
});

test('stops listing after twenty problems', () => {
  const answers = Array.from({ length: 50 }, () => ({}));
  expect(problemsOf({ ...example, answers })).toHaveLength(20);
});

test('counts code points, not UTF-16 units', () => {
  const withText = (text: string) => ({ ...example, answers: [{ ...textAnswer, text }] });
  expect(problemsOf(withText('😀'.repeat(2000)))).toEqual([]);
  expect(problemsOf(withText('😀'.repeat(2001)))).toEqual([
    'answers[0].text: 0 to 2000 well-formed characters',
  ]);
});

test('takes nothing from a polluted Object.prototype', () => {
  const prototype = Object.prototype as unknown as { token?: unknown };
  try {
    prototype.token = () => 'from the page';
    expect(problemsOf({ ...example, token: 'a' })).toEqual([]);
    const { token: _, ...without } = example;
    expect(problemsOf(without)).toEqual([]);
  } finally {
    delete prototype.token;
  }
});

test('treats __proto__ and constructor as names like any other', () => {
  const hostile = JSON.parse(
    `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, ${JSON.stringify(example).slice(1)}`,
  );
  expect(problemsOf(hostile)).toEqual([]);
  expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
  for (const shape of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(problemsOf({ ...example, answers: [{ ...textAnswer, shape }] })).toEqual([
      'answers[0].shape: number or choices or text',
    ]);
});

test('takes nothing from an inherited key', () => {
  expect(problemsOf(Object.create(example))).toContain('type: ohlas.response.v1');
});
