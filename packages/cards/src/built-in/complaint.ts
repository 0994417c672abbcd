import type { Plan } from '../definition.js';
import { CAUSES, options } from './causes.js';
import { REPLY } from './reply.js';

/** Something went wrong. Never called a formal claim: that has a link of its own. */
export const complaint: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        {
          id: 'causes',
          kind: 'choices',
          variants: [{ id: 'wrong' }],
          options: CAUSES,
          other: true,
          first: 6,
          shuffle: true,
        },
        { id: 'message', kind: 'text', required: true },
      ],
    },
    {
      questions: [
        {
          id: 'wanted',
          kind: 'choice',
          options: options('refund exchange repair apology information other'),
        },
        { id: 'order', kind: 'text', lines: 1 },
      ],
    },
    { questions: [{ ...REPLY, required: true }] },
  ],
  endings: [{ id: 'sorry' }],
  // Always: a contact is required here, so there is somebody to reply to.
  opensCase: {},
};
