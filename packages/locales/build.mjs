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
 * Packs every language into its texts, and puts the keys, once, where they are read.
 * @returns {import('vite').Plugin}
 */
export function packLanguages() {
  return {
    name: 'ohlas:languages',
    enforce: 'pre',
    async load(id) {
      if (dirname(id) !== SOURCE) return null;
      const file = basename(id);
      // `cs.ts` has the shape of `shape.ts`, `cs.more.ts` that of `more-shape.ts`.
      const [, language, more, shape] = /^(?:([a-z]{2})(\.more)?|((?:more-)?shape))\.ts$/.exec(file) ?? [];
      // A few words of both, too few to part them from their keys.
      if (/^[a-z]{2}\.stars\.ts$/.test(file))
        return `export default ${JSON.stringify((await load(file)).default)};`;
      if (shape) {
        const [[name, value]] = Object.entries(await load(file));
        return `export const ${name} = ${JSON.stringify(value)};`;
      }
      if (!language) return null;
      const files = [file, 'pack.ts', more ? 'more-shape.ts' : 'shape.ts'];
      const [{ default: words }, { pack }, shapes] = await Promise.all(files.map(load));
      return `export default ${JSON.stringify(pack(words, Object.values(shapes)[0]))};`;
    },
  };
}
