import type { Condition, Plan } from '../definition.js';
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
          options: [
            { id: 'easily' },
            { id: 'with-effort' },
            { id: 'partly' },
            { id: 'no' },
            { id: 'just-browsing' },
          ],
        },
        {
          id: 'missing',
          kind: 'choices',
          showIf: NOT_FOUND,
          shuffle: true,
          options: [
            { id: 'product' },
            { id: 'price' },
            { id: 'delivery-cost' },
            { id: 'delivery-time' },
            { id: 'payment' },
            { id: 'information' },
            { id: 'trust' },
            { id: 'site-problem' },
          ],
        },
        { id: 'sought', kind: 'text', lines: 1, showIf: NOT_FOUND },
      ],
    },
    {
      questions: [
        {
          id: 'purpose',
          kind: 'choice',
          options: [
            { id: 'browse' },
            { id: 'compare' },
            { id: 'buy' },
            { id: 'order-status' },
            { id: 'support' },
            { id: 'other' },
          ],
        },
        {
          id: 'bought-before',
          kind: 'choice',
          options: [{ id: 'yes' }, { id: 'no' }, { id: 'rather-not' }],
        },
        AFTERWARDS,
      ],
    },
  ],
  endings: [{ id: 'sorry', showIf: UNHAPPY }, { id: 'thanks' }],
  opensCase: UNHAPPY,
};
