import type { Condition, Plan } from '../definition.js';
import { BOUGHT_BEFORE } from './buyers.js';
import { options } from './causes.js';
import { AFTERWARDS, UNHAPPY } from './reply.js';

const NOT_FOUND: Condition = { found: { in: ['partly', 'no'] } };

/** How the visit was, asked of people at leaving who have not bought: user satisfaction. */
export const visit: Plan = {
  version: 1,
  steps: [
    { questions: [{ id: 'overall', kind: 'stars', measure: 'visit-satisfaction' }] },
    {
      questions: [
        {
          id: 'found',
          kind: 'choice',
          measure: 'task-completion',
          options: options('easily with-effort partly no just-browsing'),
        },
        {
          id: 'missing',
          kind: 'choices',
          showIf: NOT_FOUND,
          shuffle: true,
          options: options(
            'product price delivery-cost delivery-time payment information trust site-problem',
          ),
        },
        { id: 'sought', kind: 'text', lines: 1, showIf: NOT_FOUND },
      ],
    },
    {
      questions: [
        {
          id: 'purpose',
          kind: 'choice',
          options: options('browse compare buy order-status support other'),
        },
        {
          id: 'bought-before',
          kind: 'choice',
          options: options('yes no rather-not'),
        },
        AFTERWARDS,
      ],
    },
  ],
  endings: [{ id: 'sorry', showIf: UNHAPPY }, { id: 'thanks' }],
  opensCase: UNHAPPY,
  buyers: BOUGHT_BEFORE,
};
