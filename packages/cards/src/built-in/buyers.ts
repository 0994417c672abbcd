import type { Condition } from '../definition.js';

/** Only somebody who has bought can answer such a card at all. */
export const ANYBODY: Condition = {};

/** Who says so when asked. */
export const BOUGHT_BEFORE: Condition = { 'bought-before': { has: 'yes' } };
