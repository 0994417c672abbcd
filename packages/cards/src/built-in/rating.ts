import type { Condition, Plan } from '../definition.js';
import { CAUSES, LIKED } from './causes.js';
import { REPLY, UNHAPPY } from './reply.js';

const RATED: Condition = { overall: { empty: false } };
const HAPPY: Condition = { overall: { gte: 4 } };

/** Stars for a product or a page, and below them what fits the score. */
export const rating: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        {
          id: 'overall',
          kind: 'stars',
          measure: 'product-rating',
          variants: [
            { id: 'product', subject: ['product'] },
            { id: 'page', subject: ['page'] },
          ],
        },
        {
          id: 'liked',
          kind: 'choices',
          showIf: HAPPY,
          options: LIKED,
          other: true,
          first: 6,
          shuffle: true,
        },
        {
          id: 'causes',
          kind: 'choices',
          showIf: RATED,
          // Happy people are asked what pleased them, and may still say what did not.
          onDemand: HAPPY,
          variants: [{ id: 'wrong', showIf: UNHAPPY }],
          options: CAUSES,
          other: true,
          first: 6,
          shuffle: true,
        },
        { id: 'comment', kind: 'text', showIf: RATED },
        { ...REPLY, showIf: UNHAPPY },
      ],
    },
  ],
  endings: [{ id: 'sorry', showIf: UNHAPPY }, { id: 'thanks' }],
  opensCase: UNHAPPY,
};
