import type { Instance } from './ohlas.js';

/** One for all copies on a page, whichever way they came. */
export const KEY: unique symbol = Symbol.for('ohlas') as never;

declare global {
  interface Window {
    [KEY]?: Instance;
    /** What stands there before we come is a list of calls, or somebody else's element with this id. */
    ohlas?: unknown;
  }
}
