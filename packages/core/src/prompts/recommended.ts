import type { Prompt } from './prompt.js';

/** What a shop gets by `prompts: 'recommended'`. */
export const RECOMMENDED: readonly Prompt[] = [
  {
    id: 'leaving',
    card: 'visit',
    when: { exit: true, pages: 2 },
    where: { boughtThisVisit: false },
    limit: { everyDays: 60 },
  },
  {
    id: 'ordered',
    card: 'checkout',
    audience: 'buyer',
    when: { purchase: true },
    limit: { once: 'order' },
    thread: 'order',
  },
  {
    id: 'delivered',
    card: 'purchase',
    audience: 'buyer',
    when: { delivered: { days: 2, orAfterOrderDays: 10 } },
    limit: { once: 'order' },
    thread: 'order',
  },
  {
    id: 'loyal',
    card: 'loyalty',
    audience: 'buyer',
    when: { ordered: { days: 45 } },
    limit: { everyDays: 180 },
  },
  { id: 'policy', card: 'helpful', when: {}, display: 'inline' },
];
