import type { Plan } from '../definition.js';
import { ANYBODY } from './buyers.js';

/** Buyers weeks later: would they recommend the shop, come back, and do they trust it. */
export const loyalty: Plan = {
  version: 1,
  steps: [
    { questions: [{ id: 'recommend', kind: 'scale', measure: 'recommend', min: 0, max: 10 }] },
    {
      questions: [
        { id: 'return', kind: 'scale', measure: 'repurchase', min: 0, max: 10 },
        { id: 'trust', kind: 'scale', measure: 'trust', min: 0, max: 10 },
        { id: 'reason', kind: 'text' },
      ],
    },
  ],
  endings: [{ id: 'thanks' }],
  buyers: ANYBODY,
};
