import type { Condition, Plan } from '../definition.js';
import { options } from './causes.js';

const NO: Condition = { helpful: 0 };

/** Under an article, a size chart or a policy: one vote for each version of the page, changeable. */
export const helpful: Plan = {
  version: 1,
  steps: [
    {
      questions: [
        { id: 'helpful', kind: 'thumbs', measure: 'page-helpful' },
        {
          id: 'why',
          kind: 'choices',
          showIf: NO,
          options: options('unclear incomplete wrong outdated other'),
        },
        { id: 'comment', kind: 'text', showIf: NO },
      ],
    },
  ],
  endings: [{ id: 'thanks' }],
};
