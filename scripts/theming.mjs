// Writes the tables of docs/theming.md and docs/stars.md from the one list of what a page may style: `node scripts/theming.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './pnpm.mjs';

/**
 * @typedef {object} Listed what `packages/ui/src/theme/properties.ts` lists
 * @property {readonly { name: string, meaning: string, day: string, night?: string }[]} PROPERTIES
 * @property {readonly { name: string, meaning: string }[]} PARTS
 * @property {readonly { name: string, meaning: string, day: string }[]} STARS_PROPERTIES
 * @property {readonly { name: string, meaning: string }[]} STARS_PARTS
 */

/**
 * @param {string} name
 * @param {readonly (readonly string[])[]} rows
 */
const table = (name, [head = [], ...rows]) =>
  `<!-- ${name} -->\n\n| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')}\n<!-- /${name} -->`;

/** @returns {Promise<readonly { readonly path: string, readonly text: string }[]>} the pages as they should be */
export async function theming() {
  const { module } = await runnerImport(join(root, 'packages/ui/src/theme/properties.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const { PROPERTIES, PARTS, STARS_PROPERTIES, STARS_PARTS } = /** @type {Listed} */ (module);
  const code = (/** @type {string} */ text) => `\`${text}\``;
  const parts = (/** @type {Listed['PARTS']} */ list) => [
    ['part', 'what it is'],
    ...list.map(({ name, meaning }) => [code(name), meaning]),
  ];
  const pages = {
    'docs/theming.md': {
      properties: [
        ['property', 'what it is', 'by day', 'by night'],
        ...PROPERTIES.map(({ name, meaning, day, night }) => [
          code(`--ohlas-${name}`),
          meaning,
          day,
          night ?? 'the same',
        ]),
      ],
      parts: parts(PARTS),
    },
    'docs/stars.md': {
      properties: [
        ['property', 'what it is', 'else'],
        ...STARS_PROPERTIES.map(({ name, meaning, day }) => [code(`--ohlas-${name}`), meaning, day]),
      ],
      parts: parts(STARS_PARTS),
    },
  };
  return Object.entries(pages).map(([page, tables]) => {
    const path = join(root, page);
    const text = Object.entries(tables).reduce(
      (text, [name, rows]) =>
        text.replace(new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`), () => table(name, rows)),
      readFileSync(path, 'utf8'),
    );
    return { path, text };
  });
}

if (process.argv[1]?.endsWith('theming.mjs'))
  for (const { path, text } of await theming()) writeFileSync(path, text);
