import { createRequire } from 'node:module';
import { packLanguages } from '@ohlas/locales/build';

/** @typedef {import('vite').Plugin} Plugin */

/** What every build of this room needs: the rooms below as they travel. */
export function rooms() {
  return [packLanguages()];
}

/**
 * What hostile pages break in the bundled libraries, and the same in words they cannot: each place where `bind` gets
 * a further argument, and each that writes over a method of a prototype that may be frozen.
 */
const MENDED = [
  ['t[i]=n.bind(null,t[i]||function(){})', 't[i]=((o)=>(...a)=>n(o,...a))(t[i]||function(){})'],
  ['return S.bind(this,i)', 'return()=>S.call(this,i)'],
  ...['valueOf=function(){return this.value}', 'toString=function(){return this.value+""}'].map((method) => {
    const [name, code] = method.split(/=(.*)/);
    return [`l.prototype.${method}`, `Object.defineProperty(l.prototype,"${name}",{value:${code}})`];
  }),
];

/**
 * MooTools replaces `Function.prototype.bind` by one that drops further arguments (mootools-core 2473), and signals
 * throw at load; so they do where `Object.prototype` is frozen.
 * @returns {Plugin}
 */
export function unbreakable() {
  return {
    name: 'ohlas:unbreakable',
    transform(code, id) {
      if (!id.includes('/@preact/signals')) return null;
      return MENDED.reduce((text, [from, to]) => text.replaceAll(from, to), code);
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /\.bind\([^()]*,/.test(file.code))
          this.error(`${file.fileName} still binds further arguments; mend it in build/plugins.mjs.`);
        else if (file.type === 'chunk' && /\.prototype\.(valueOf|toString)=/.test(file.code))
          this.error(`${file.fileName} still writes over a method; mend it in build/plugins.mjs.`);
    },
  };
}

/**
 * Everything is drawn by one effect, so the binding of signals to components stays unused: 2 kB less to download.
 * @returns {Plugin}
 */
export function signalsAlone() {
  const here = createRequire(import.meta.url);
  const core = createRequire(here.resolve('@preact/signals')).resolve('@preact/signals-core');
  return {
    name: 'ohlas:signals',
    enforce: 'pre',
    resolveId: (id) => (id === '@preact/signals' ? core.replace(/\.js$/, '.module.js') : null),
  };
}

/** Stands for the card file in the files that borrow from it, until its name is known. */
export const CARD = 'ohlas:card';

/**
 * What the second file shares with the card file it takes from there: Preact's vnodes, the controls, the stars.
 * @returns {Plugin}
 */
export function borrowed() {
  const lent =
    /\/(ui\/src\/(controls\/(icon|picks)|kinds\/stars\/stars)|locales\/src\/(format|plural|unpack)|cards\/src\/built-in\/(causes|reply))\.tsx?$|\/preact\/jsx-runtime\//;
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
