import type { KindRules } from '../../scene.js';

export const text: KindRules = {
  accepts: (_, answer) => answer.shape === 'text',
};

/** Rows of a box that says nothing else. */
export const LINES = 3;
