import { createRequire } from 'node:module';
import { packLanguages } from '@ohlas/locales/build';

/** @typedef {import('vite').Plugin} Plugin */

/** What every build of this room needs: the rooms below as they travel. */
export function rooms() {
  return [packLanguages()];
}

/** Each place in the bundled libraries where `bind` gets a further argument, and the same without it. */
const BOUND = [
  ['t[i]=n.bind(null,t[i]||function(){})', 't[i]=((o)=>(...a)=>n(o,...a))(t[i]||function(){})'],
  ['return S.bind(this,i)', 'return()=>S.call(this,i)'],
];

/**
 * MooTools replaces `Function.prototype.bind` by one that drops further arguments (mootools-core 2473), and signals
 * throw at load. They get closures instead.
 * @returns {Plugin}
 */
export function withoutBind() {
  return {
    name: 'ohlas:bind',
    transform(code, id) {
      if (!id.includes('/@preact/signals')) return null;
      return BOUND.reduce((text, [from, to]) => text.replaceAll(from, to), code);
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /\.bind\([^()]*,/.test(file.code))
          this.error(`${file.fileName} still binds further arguments; mend it in build/plugins.mjs.`);
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

/**
 * Files without a charset are read in that of the page, which may be windows-1250.
 * @param {string} code whose other letters all stand in strings
 */
export function ascii(code) {
  return code.replace(/[^\n\t -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
