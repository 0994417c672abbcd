import type { Condition, Plan } from '../definition.js';
import { ANYBODY } from './buyers.js';
import { CAUSES, options } from './causes.js';
import { REPLY, UNHAPPY } from './reply.js';

const NOT_YET: Condition = { arrived: 'not-yet' };
const HERE: Condition = { not: NOT_YET };
const DIMENSIONS = ['quality', 'delivery', 'value', 'ordering', 'service'];

/** One order after its delivery: customer satisfaction. */
export const purchase: Plan = {
  version: 1,
  steps: [
    {
      questions: [{ id: 'arrived', kind: 'choice', aside: true, options: options('all part not-yet') }],
    },
    {
      questions: [
        { id: 'overall', kind: 'stars', measure: 'order-satisfaction', showIf: HERE },
        {
          id: 'causes',
          kind: 'choices',
          showIf: { overall: { lte: 3 } },
          variants: [{ id: 'wrong', showIf: UNHAPPY }],
          options: CAUSES,
          other: true,
          first: 6,
          shuffle: true,
        },
        { ...REPLY, showIf: UNHAPPY },
      ],
    },
    {
      questions: [
        {
          id: 'dimensions',
          kind: 'ratings',
          measure: 'dimension',
          rows: DIMENSIONS,
          notApplicable: true,
          showIf: HERE,
        },
      ],
    },
    {
      questions: [
        {
          id: 'expectation',
          kind: 'expectation',
          measure: 'expectation',
          rows: ['quality', 'delivery', 'value', 'service'],
          showIf: HERE,
        },
        { id: 'comment', kind: 'text', showIf: HERE },
      ],
    },
  ],
  endings: [{ id: 'not-yet', showIf: NOT_YET }, { id: 'sorry', showIf: UNHAPPY }, { id: 'thanks' }],
  opensCase: UNHAPPY,
  buyers: ANYBODY,
};
