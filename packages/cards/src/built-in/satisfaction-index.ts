import type { Plan } from '../definition.js';

/** Three items on ten points, in the same words for visitors and buyers; the mean of the three is the index. */
export const index: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        { id: 'satisfaction', kind: 'scale', measure: 'index.satisfaction', min: 1, max: 10 },
        { id: 'expectations', kind: 'scale', measure: 'index.expectations', min: 1, max: 10 },
        { id: 'ideal', kind: 'scale', measure: 'index.ideal', min: 1, max: 10 },
      ],
    },
    { questions: [{ id: 'trust', kind: 'scale', measure: 'index.trust', min: 1, max: 10 }] },
  ],
  endings: [{ id: 'thanks' }],
};
