// How languages travel: for the bundler of whoever puts them into files.
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), 'src');

/** @param {string} file */
async function load(file) {
  const { module } = await runnerImport(join(SOURCE, file), { configFile: false, logLevel: 'error' });
  return /** @type {Record<string, any>} */ (module);
}

/**
 * Packs every language into its texts, and puts the keys, once, where `unpack` is.
 * @returns {import('vite').Plugin}
 */
export function packLanguages() {
  return {
    name: 'ohlas:languages',
    enforce: 'pre',
    async load(id) {
      if (dirname(id) !== SOURCE) return null;
      const file = basename(id);
      if (file === 'shape.ts')
        return `export const SHAPE = ${JSON.stringify((await load('shape.ts')).SHAPE)};`;
      if (!/^[a-z]{2}\.ts$/.test(file)) return null;
      const [{ default: words }, { pack }, { SHAPE }] = await Promise.all(
        [file, 'pack.ts', 'shape.ts'].map(load),
      );
      return `export default ${JSON.stringify(pack(words, SHAPE))};`;
    },
  };
}
