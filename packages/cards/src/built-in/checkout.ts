import type { Plan } from '../definition.js';
import { AFTERWARDS, UNHAPPY } from './reply.js';

/** The visit that ended in an order, in the same words as `visit`, and how easy ordering was. */
export const checkout: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        { id: 'overall', kind: 'stars', measure: 'visit-satisfaction' },
        { id: 'ease', kind: 'scale', measure: 'ease', min: 1, max: 7 },
        {
          id: 'comment',
          kind: 'text',
          showIf: { any: [{ overall: { lte: 4 } }, { ease: { lte: 4 } }] },
        },
        AFTERWARDS,
      ],
    },
  ],
  endings: [{ id: 'sorry', showIf: UNHAPPY }, { id: 'thanks' }],
  opensCase: UNHAPPY,
};
