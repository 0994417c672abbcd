import type { Condition, Plan } from '../definition.js';

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
          options: [
            { id: 'praise' },
            { id: 'idea' },
            { id: 'problem' },
            { id: 'question' },
            { id: 'service-request' },
          ],
        },
        { id: 'message', kind: 'text', required: true },
        { id: 'reply', kind: 'contact', fields: ['email', 'phone'], onDemand: { not: WAITS } },
        { id: 'order', kind: 'text', lines: 1, showIf: WAITS, onDemand: true },
      ],
    },
  ],
  endings: [{ id: 'thanks' }],
  opensCase: WAITS,
};
