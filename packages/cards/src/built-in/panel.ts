import type { Plan } from '../definition.js';
import { ANYBODY } from './buyers.js';
import { options } from './causes.js';

/** Buyers who would like to help: focus group, customer panel, new products. Kept apart from scores. */
export const panel: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        {
          id: 'interest',
          kind: 'choices',
          options: options('focus-group advisory-panel new-products'),
        },
        // Two questions, because a contact block that is required asks for one of its fields, and here both are needed.
        { id: 'person', kind: 'contact', fields: ['name'], required: true },
        { id: 'reply', kind: 'contact', fields: ['email'], required: true },
        { id: 'consent', kind: 'consent', purpose: 'panel', required: true },
      ],
    },
  ],
  endings: [{ id: 'thanks' }],
  buyers: ANYBODY,
};
