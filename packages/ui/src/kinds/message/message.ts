import type { KindRules } from '../../scene.js';

/** Words alone: nothing to answer. */
export const message: KindRules = {
  accepts: () => false,
};
