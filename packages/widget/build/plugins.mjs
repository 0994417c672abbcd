import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packLanguages } from '@ohlas/locales/build';
import { minify } from 'terser';

/** @typedef {import('vite').Plugin} Plugin */

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** What every build of this room needs: the rooms below as they travel. */
export function rooms() {
  return [packLanguages()];
}

/**
 * Once more over what the bundler has minified: 1.5 % less after compression. Only what holds for every page is asked
 * for; Terser's unsafe rules would win 20 bytes more.
 * @returns {Plugin}
 */
export function shorter() {
  return {
    name: 'ohlas:shorter',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code = file.code } = await minify(file.code, {
          module: true,
          ecma: 2020,
          // Comparisons stay as they are written: turned around, they compress worse.
          compress: { passes: 3, lhs_constants: false },
          format: { comments: false },
        });
        // It writes the lines of a language out as escapes.
        if (code.length < file.code.length) file.code = code;
      }
    },
  };
}

/**
 * Holds the files that people host to what the worst pages allow. MooTools replaces `Function.prototype.bind` by one
 * that drops further arguments (mootools-core 2473), and a page that has frozen its prototypes lets nobody write over
 * their methods.
 * @returns {Plugin}
 */
export function unbreakable() {
  return {
    name: 'ohlas:unbreakable',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /\.bind\([^()]*,/.test(file.code))
          this.error(`${file.fileName} binds further arguments, which MooTools drops. Write a closure.`);
        else if (file.type === 'chunk' && /\.prototype\.(valueOf|toString)=/.test(file.code))
          this.error(`${file.fileName} writes over a method, which a frozen prototype refuses.`);
    },
  };
}

/**
 * As much of signals as is needed, in place of all of it. See `src/cells.ts`.
 * @returns {Plugin}
 */
export function cells() {
  return {
    name: 'ohlas:cells',
    enforce: 'pre',
    resolveId: (id) => (id === '@preact/signals' ? join(SOURCE, 'cells.ts') : null),
  };
}

/** Stands for the card file in the files that borrow from it, until its name is known. */
export const CARD = 'ohlas:card';

/**
 * What other files share with the card file they take from there: Preact's vnodes, the controls, the stars, the response.
 * @returns {Plugin}
 */
export function borrowed() {
  const lent =
    /\/(ui\/src\/(controls\/(icon|picks)|kinds\/stars\/stars)|locales\/src\/(format|plural|unpack)|cards\/src\/built-in\/(causes|reply)|core\/src\/response\/build-response|widget\/src\/(occasion|subject))\.tsx?$|\/preact\/jsx-runtime\//;
  return {
    name: 'ohlas:borrowed',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === CARD) return { id: CARD, external: true };
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && lent.test(found.id) ? { id: CARD, external: true } : null;
    },
  };
}

/**
 * Files without a charset are read in that of the page, which may be windows-1250.
 * @param {string} code whose other letters all stand in strings
 */
export function ascii(code) {
  return code.replace(/[^\n\t -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
