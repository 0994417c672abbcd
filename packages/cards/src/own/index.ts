export { checkDefinition } from './check.js';
export { applyDifference } from './difference.js';
export type { Parted } from './plan.js';
export { toPlan } from './plan.js';
export type { DefinitionProblem } from './problem.js';
