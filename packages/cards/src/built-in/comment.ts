import type { Condition, Plan } from '../definition.js';
import { options } from './causes.js';
import { REPLY } from './reply.js';

/** The topics that wait for a person's reply; praise and ideas do not. */
const WAITS: Condition = { topic: { in: ['problem', 'question', 'service-request'] } };

/** Whatever a person has in mind right now, praise included. What the launcher opens. */
export const comment: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        {
          id: 'topic',
          kind: 'choice',
          options: options('praise idea problem question service-request'),
        },
        { id: 'message', kind: 'text', required: true },
        { ...REPLY, onDemand: { not: WAITS } },
        { id: 'order', kind: 'text', lines: 1, showIf: WAITS, onDemand: true },
      ],
    },
  ],
  endings: [{ id: 'thanks' }],
  opensCase: WAITS,
};
