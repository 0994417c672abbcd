import type { Answers, PlanQuestion } from '@ohlas/cards';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults.js';
import { shown } from './layout.js';
import { cardOf, choice, stars, text } from './testing.js';

const user = { audience: 'user' } as const;

function faults(question: Partial<PlanQuestion> & Pick<PlanQuestion, 'kind'>, answers: Answers) {
  const card = cardOf({
    version: 1,
    steps: [{ questions: [{ id: 'q', ...question }] }],
    endings: [{ id: 'thanks' }],
  });
  const talk = { step: 0, answers, settled: answers, opened: [], faults: {}, saved: false };
  return faultsOf(shown(talk, card, user), answers);
}

const reply = { kind: 'contact', fields: ['email', 'phone'] } as const;
const must = { ...reply, required: true } as const;
const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('nothing is wrong with', () => {
  test.each<[string, Partial<PlanQuestion> & Pick<PlanQuestion, 'kind'>, Answers]>([
    ['what may be left out', { kind: 'stars' }, {}],
    ['a required rating that was given', { kind: 'stars', required: true }, { q: stars(3) }],
    [
      'a required table that was filled in',
      { kind: 'ratings', rows: ['a', 'b'], required: true },
      { 'q.a': stars(3), 'q.b': { shape: 'number', na: true } },
    ],
    ['words only, even required', { kind: 'message', required: true }, {}],
    ['a required message folded behind its link', { kind: 'text', required: true, onDemand: true }, {}],
    ['an e-mail address', reply, { 'q.email': text('jana.nová+x@pošta.cz') }],
    ['a telephone number', reply, { 'q.phone': text('+420 (800) 123-456') }],
    ['a telephone number in Arabic digits', reply, { 'q.phone': text('٠١٢٣٤٥٦٧') }],
    ['an extension', reply, { 'q.phone': text('800 123 456 kl. 12') }],
    ['one of two required fields', must, { 'q.phone': text('800 123 456') }],
    [
      'a required name where nothing else is asked',
      { kind: 'contact', fields: ['name'], required: true },
      { 'q.name': text('Jana') },
    ],
    ['no choice where two are wanted, but none required', { kind: 'choices', options, min: 2 }, {}],
    ['exactly as many as wanted', { kind: 'choices', options, min: 2, max: 2 }, { q: choice('a', 'b') }],
    ['2000 code points of emoji', { kind: 'text' }, { q: text('😀'.repeat(2000)) }],
    [
      '2000 code points and white space around them',
      { kind: 'text' },
      { q: text(`\n ${'x'.repeat(2000)} \n`) },
    ],
    ['exactly as long as allowed', { kind: 'text', max: 3 }, { q: text('abc') }],
  ])('%s', (_name, question, answers) => {
    expect(faults(question, answers)).toEqual({});
  });
});

describe('a fault stands beside', () => {
  test.each<[string, Partial<PlanQuestion> & Pick<PlanQuestion, 'kind'>, Answers, object]>([
    ['a required rating', { kind: 'stars', required: true }, {}, { q: 'required' }],
    [
      'a required table with a row left',
      { kind: 'ratings', rows: ['a', 'b'], required: true },
      { 'q.a': stars(3) },
      { q: 'required' },
    ],
    [
      'a required consent',
      { kind: 'consent', purpose: 'panel', required: true },
      { q: choice() },
      { q: 'required' },
    ],
    ['an empty message', { kind: 'text', required: true }, {}, { q: 'message' }],
    ['a message of white space', { kind: 'text', required: true }, { q: text(' \n') }, { q: 'message' }],
    ['an e-mail address without its end', reply, { 'q.email': text('jana@') }, { 'q.email': 'email' }],
    ['an e-mail address without a dot', reply, { 'q.email': text('jana@shop') }, { 'q.email': 'email' }],
    ['two e-mail addresses', reply, { 'q.email': text('a@b.cz c@d.cz') }, { 'q.email': 'email' }],
    ['a telephone number of five digits', reply, { 'q.phone': text('123-45') }, { 'q.phone': 'phone' }],
    [
      'both fields',
      reply,
      { 'q.email': text('x'), 'q.phone': text('y') },
      { 'q.email': 'email', 'q.phone': 'phone' },
    ],
    ['a required contact', must, {}, { q: 'contact' }],
    [
      'a name where somebody must be reached',
      { ...must, fields: ['email', 'name'] },
      { 'q.name': text('Jana') },
      { q: 'contact' },
    ],
    [
      'one choice where two are wanted',
      { kind: 'choices', options, min: 2 },
      { q: choice('a') },
      { q: 'too-few' },
    ],
    [
      'three choices where two are allowed',
      { kind: 'choices', options, max: 2 },
      { q: choice('a', 'b', 'c') },
      { q: 'too-many' },
    ],
    ['2001 code points', { kind: 'text' }, { q: text('x'.repeat(2001)) }, { q: 'too-long' }],
    ['one more than allowed', { kind: 'text', max: 3 }, { q: text('abcd') }, { q: 'too-long' }],
    [
      'too many words beside "other"',
      { kind: 'choices', options, max: 3 },
      { q: { ...choice('a'), text: 'x'.repeat(2001) } as Answers[string] },
      { q: 'too-long' },
    ],
  ])('%s', (_name, question, answers, expected) => {
    expect(faults(question, answers)).toEqual(expected);
  });
});
