import type { Plan } from '../definition.js';

/** What visitors would like to find in the shop. */
export const wish: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        { id: 'product', kind: 'text' },
        { id: 'service', kind: 'text' },
      ],
    },
  ],
  endings: [{ id: 'thanks' }],
};
