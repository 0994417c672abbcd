import type { Plan } from '../definition.js';
import { options } from './causes.js';
import { AFTERWARDS, UNHAPPY } from './reply.js';

/** After talking to the shop's people; opened by a link or a call. */
export const service: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        { id: 'overall', kind: 'stars', measure: 'service-satisfaction' },
        {
          id: 'resolved',
          kind: 'choice',
          measure: 'resolution',
          options: options('yes partly no'),
        },
        { id: 'contacts', kind: 'choice', options: options('once twice more') },
      ],
    },
    {
      questions: [
        {
          id: 'staff',
          kind: 'ratings',
          rows: ['friendliness', 'knowledge', 'speed'],
          notApplicable: true,
        },
        { id: 'comment', kind: 'text' },
        AFTERWARDS,
      ],
    },
  ],
  endings: [{ id: 'sorry', showIf: UNHAPPY }, { id: 'thanks' }],
  opensCase: UNHAPPY,
};
