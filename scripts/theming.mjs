// Writes the tables of docs/theming.md from the one list of what a page may style: `node scripts/theming.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './pnpm.mjs';

/**
 * @typedef {object} Listed what `packages/ui/src/theme/properties.ts` lists
 * @property {readonly { name: string, meaning: string, day: string, night?: string }[]} PROPERTIES
 * @property {readonly { name: string, meaning: string }[]} PARTS
 */

const FILE = join(root, 'docs/theming.md');

/**
 * @param {string} name
 * @param {readonly (readonly string[])[]} rows
 */
const table = (name, [head = [], ...rows]) =>
  `<!-- ${name} -->\n\n| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')}\n<!-- /${name} -->`;

/** @returns {Promise<string>} the page as it should be */
export async function theming() {
  const { module } = await runnerImport(join(root, 'packages/ui/src/theme/properties.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const { PROPERTIES, PARTS } = /** @type {Listed} */ (module);
  const tables = {
    properties: [
      ['property', 'what it is', 'by day', 'by night'],
      ...PROPERTIES.map(({ name, meaning, day, night }) => [
        `\`--ohlas-${name}\``,
        meaning,
        day,
        night ?? 'the same',
      ]),
    ],
    parts: [['part', 'what it is'], ...PARTS.map(({ name, meaning }) => [`\`${name}\``, meaning])],
  };
  return Object.entries(tables).reduce(
    (page, [name, rows]) =>
      page.replace(new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`), () => table(name, rows)),
    readFileSync(FILE, 'utf8'),
  );
}

if (process.argv[1]?.endsWith('theming.mjs')) writeFileSync(FILE, await theming());
