import type { Plan } from '../definition.js';
import { AFTERWARDS, UNHAPPY } from './reply.js';

/** After a case was closed: was it resolved, and was it handled well. */
export const resolution: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        { id: 'overall', kind: 'stars' },
        {
          id: 'resolved',
          kind: 'choice',
          measure: 'resolution',
          options: [{ id: 'yes' }, { id: 'partly' }, { id: 'no' }],
        },
      ],
    },
    {
      questions: [
        { id: 'handling', kind: 'ratings', rows: ['outcome', 'speed', 'manner'], notApplicable: true },
        { id: 'comment', kind: 'text' },
        AFTERWARDS,
      ],
    },
  ],
  endings: [{ id: 'sorry', showIf: UNHAPPY }, { id: 'thanks' }],
  opensCase: UNHAPPY,
};
