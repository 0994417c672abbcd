import type { KindRules } from '../../scene.js';

/** Agreement to one purpose, and nothing beside it. */
export const consent: KindRules = {
  accepts: ({ purpose }, answer) =>
    answer.shape === 'choices' && answer.values.length === 1 && answer.values[0] === purpose,
};
