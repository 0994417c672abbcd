// How the table of options travels: for the bundler of whoever puts it into files.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const MARKS = join(dirname(fileURLToPath(import.meta.url)), 'src/options/marks.ts');

/**
 * Writes the marks of the options where they are worked out, so that the table itself stays out of the entry.
 * @returns {import('vite').Plugin}
 */
export function markOptions() {
  return {
    name: 'ohlas:options',
    enforce: 'pre',
    async load(id) {
      if (id !== MARKS) return null;
      const { module } = await runnerImport(MARKS, { configFile: false, logLevel: 'error' });
      return `export const MARKS = ${JSON.stringify(module.MARKS)};`;
    },
  };
}
