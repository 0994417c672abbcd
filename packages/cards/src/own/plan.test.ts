import { expect, test } from 'vitest';
import type { CardDefinition } from '../definition.js';
import { pick, toPlan } from './plan.js';

test.each([
  ['a text for all', 'Hi', ['cs'], 'Hi'],
  ['the language wanted first', { en: 'Hi', cs: 'Ahoj' }, ['cs-CZ', 'cs', 'en'], 'Ahoj'],
  ['the region before the language', { cs: 'Ahoj', 'cs-CZ': 'Čau' }, ['cs-CZ', 'cs'], 'Čau'],
  ['tags in any case of letters', { 'pt-BR': 'Oi' }, ['pt-br'], 'Oi'],
  ['the next language of the chain', { en: 'Hi', de: 'Hallo' }, ['cs', 'en'], 'Hi'],
  ['a language as it is spoken somewhere', { en: 'Hi', 'cs-CZ': 'Ahoj' }, ['cs', 'en'], 'Ahoj'],
  ['the language as a whole before that', { 'cs-CZ': 'Čau', cs: 'Ahoj' }, ['cs', 'en'], 'Ahoj'],
  ['no language that only begins alike', { csb: 'Witôj', en: 'Hi' }, ['cs', 'en'], 'Hi'],
  ['any language rather than none', { de: 'Hallo' }, ['cs', 'en'], 'Hallo'],
])('takes %s', (_name, text, chain, said) => {
  expect(pick(text, chain)).toBe(said);
});

const card: CardDefinition = {
  version: 2,
  title: { en: 'Fair', cs: 'Veletrh' },
  steps: [
    {
      questions: [
        {
          id: 'overall',
          kind: 'scale',
          min: 0,
          max: 10,
          label: 'How?',
          labels: ['bad', { en: 'good', cs: 'dobře' }],
        },
        {
          id: 'pets',
          kind: 'choices',
          label: 'Pets',
          other: true,
          options: [
            { id: 'cat', label: { en: 'Cat', cs: 'Kočka' } },
            { id: 'dog', label: 'Dog' },
          ],
        },
        {
          id: 'rooms',
          kind: 'ratings',
          label: 'Rooms',
          rows: [{ id: 'hall', label: 'Hall' }],
          showIf: { overall: 1 },
        },
        { id: 'reply', kind: 'contact', label: 'Reply', fields: ['email'], ask: 'Write to me' },
        { id: 'must', kind: 'contact', label: 'Reply', fields: ['phone'], ask: 'Call me', required: true },
        { id: 'agree', kind: 'consent', label: 'Consent', purpose: 'fair', text: 'I agree.', help: 'Really' },
      ],
    },
  ],
  endings: [{ id: 'bye', title: 'Bye', showIf: { overall: 1 } }, { id: 'thanks' }],
  opensCase: { overall: 1 },
};

test('a definition becomes structure here and the words of one language there', () => {
  expect(toPlan(card, ['cs', 'en'], 'Něco jiného')).toEqual({
    plan: {
      version: 2,
      steps: [
        {
          questions: [
            { id: 'overall', kind: 'scale', min: 0, max: 10 },
            {
              id: 'pets',
              kind: 'choices',
              other: true,
              options: [{ id: 'cat' }, { id: 'dog' }, { id: 'other' }],
            },
            { id: 'rooms', kind: 'ratings', rows: ['hall'], showIf: { overall: 1 } },
            { id: 'reply', kind: 'contact', fields: ['email'], onDemand: true },
            { id: 'must', kind: 'contact', fields: ['phone'], required: true },
            { id: 'agree', kind: 'consent', purpose: 'fair' },
          ],
        },
      ],
      endings: [{ id: 'bye', showIf: { overall: 1 } }, { id: 'thanks' }],
      opensCase: { overall: 1 },
      buyers: { 'bought-before': { has: 'yes' } },
    },
    words: {
      title: 'Veletrh',
      questions: {
        overall: { label: 'How?', ends: ['bad', 'dobře'] },
        pets: { label: 'Pets', options: { cat: 'Kočka', dog: 'Dog', other: 'Něco jiného' } },
        rooms: { label: 'Rooms', rows: { hall: 'Hall' } },
        reply: { label: 'Reply', ask: 'Write to me' },
        must: { label: 'Reply', ask: 'Call me' },
        agree: { label: 'Consent', help: 'Really', text: 'I agree.' },
      },
      endings: { bye: { title: 'Bye', text: '' } },
    },
  });
});
