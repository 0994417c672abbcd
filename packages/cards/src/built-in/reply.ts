import type { Condition, PlanQuestion } from '../definition.js';

/** Overall stars that call for an apology. */
export const UNHAPPY: Condition = { overall: { lte: 2 } };

/** How to reach the person who answered: one of the two is enough. */
export const REPLY: PlanQuestion = { id: 'reply', kind: 'contact', fields: ['email', 'phone'] };

/** Not on any screen of its card; asked only when a contact is added after the ending. */
export const AFTERWARDS: PlanQuestion = { ...REPLY, showIf: { any: [] } };
