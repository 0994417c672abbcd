import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** @type {{ readonly [id: string]: string }} */
const ENOUGH = {
  '@preact/signals': 'cells',
  preact: 'nodes',
  'preact/jsx-runtime': 'nodes',
  './guard.js': 'nodes',
};

/**
 * As much of Preact and of signals as is needed, in place of all of it. See `src/nodes.ts` and `src/cells.ts`.
 * @returns {import('vite').Plugin}
 */
export function enough() {
  return {
    name: 'ohlas:enough',
    enforce: 'pre',
    resolveId: (id) => (ENOUGH[id] ? join(SOURCE, `${ENOUGH[id]}.ts`) : null),
  };
}
