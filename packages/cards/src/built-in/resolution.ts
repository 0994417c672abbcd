import type { Plan } from '../definition.js';
import { options } from './causes.js';
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
          options: options('yes partly no'),
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
