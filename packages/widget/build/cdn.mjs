// The files that people host: `dist/cdn/`. Each is built by itself, so that it holds all it needs and nothing else.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visualizer } from 'rollup-plugin-visualizer';
import { build, defaultClientConditions } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { ascii, borrowed, CARD, cells, rooms, shorter, unbreakable } from './plugins.mjs';

const ROOM = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOT = join(ROOM, '../..');
const DIST = join(ROOM, 'dist/cdn');
const LANGUAGES = join(ROOM, '../locales/src');
/** Stands for the release in the entry until that is known. */
const UNKNOWN = '00000000';

/**
 * @param {string} input a file
 * @param {'es' | 'iife'} format
 * @param {string} [name] of its report
 * @returns {Promise<string>} its code, in one piece
 */
async function bundle(input, format, name) {
  return (await chunk(input, format, name)).code;
}

/**
 * @param {string} input
 * @param {'es' | 'iife'} format
 * @param {string} [name]
 * @param {readonly import('vite').Plugin[]} [more]
 */
async function chunk(input, format, name, more = []) {
  const result = await build({
    configFile: false,
    root: ROOM,
    logLevel: 'warn',
    define: {
      __VERSION__: JSON.stringify(manifest.version),
      __RELEASE__: JSON.stringify(UNKNOWN),
      'process.env.NODE_ENV': '"production"',
    },
    resolve: { conditions: ['@ohlas/source', ...defaultClientConditions] },
    plugins: [
      ...rooms(),
      ...more,
      cells(),
      shorter(),
      unbreakable(),
      name && visualizer({ filename: join(ROOT, `.reports/${name}.html`), brotliSize: true }),
    ],
    build: {
      write: false,
      target: 'es2022',
      // Without it Lightning CSS follows the target above and writes logical properties out, at three times the size.
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      modulePreload: false,
      // Not library mode, which leaves ES modules unminified (vite 6079).
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        // A named number or key costs its name. Measured: in these two it does not.
        optimization: { inlineConst: { mode: name === 'all' || name === 'engine' ? 'smart' : 'all' } },
        // Says nothing of use to who builds, and much of it on a busy machine.
        checks: { pluginTimings: false },
        output: { format, entryFileNames: 'file.js', codeSplitting: false },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  const [file, ...others] = output;
  if (others.length > 0)
    throw new Error(
      `${input} was built into more than one file: ${others.map(({ fileName }) => fileName).join(', ')}`,
    );
  return file;
}

const source = (/** @type {string} */ file) => join(ROOM, 'src', file);
const languages = readdirSync(LANGUAGES).filter((file) =>
  /^[a-z]{2}(\.(more|informal|stars))?\.ts$/.test(file),
);

/** What watches and asks; each is loaded when it is needed. */
const ROOMS = ['engine', 'ask', 'own', 'counts', 'link'];

/** What borrows from the card file, and must not ask for what it does not lend. */
const BORROWERS = ['more', 'care', 'send', 'record'];
const [card, ...borrowers] = await Promise.all([
  chunk(source('card.ts'), 'es', 'card'),
  ...BORROWERS.map((name) => chunk(source(`${name}.ts`), 'es', name, [borrowed()])),
]);
for (const { code, name } of borrowers) {
  const [, borrows = ''] = /import\{([^}]*)\}from.ohlas:card/.exec(code) ?? [];
  const missing = borrows
    .split(',')
    .filter((each) => !card.exports.includes(each.split(' as ')[0]?.trim() ?? ''));
  if (missing.length > 0)
    throw new Error(`${name} borrows what the card file does not lend: ${missing.join(', ')}`);
}

const [entry, all, ...chunks] = await Promise.all([
  bundle(source('tag.ts'), 'iife', 'ohlas'),
  bundle(source('all.ts'), 'iife', 'all'),
  card.code,
  ...borrowers.map(({ code }) => code),
  bundle(source('cards.ts'), 'es', 'cards'),
  bundle(source('outbox-room.ts'), 'es', 'outbox'),
  bundle(source('api.ts'), 'es'),
  bundle(source('problems.ts'), 'es'),
  bundle(source('card-element.ts'), 'es'),
  bundle(source('stars-element.ts'), 'es'),
  bundle(source('rate.ts'), 'es'),
  bundle(source('taps.ts'), 'es'),
  bundle(source('choice.ts'), 'es'),
  bundle(source('near.ts'), 'es'),
  ...ROOMS.map((name) => bundle(source(`${name}-room.ts`), 'es', name)),
  ...languages.map((file) => bundle(join(LANGUAGES, file), 'es')),
]);
const names = [
  'card',
  ...BORROWERS,
  'cards',
  'outbox',
  'api',
  'problems',
  'ohlas-card',
  'ohlas-stars',
  'rate',
  'taps',
  'choice',
  'near',
  ...ROOMS,
  ...languages.map((file) => file.slice(0, -'.ts'.length).replace('.', '-')),
];

// One release for all of them, so that an entry from a cache never meets a card of another version.
const release = createHash('sha256')
  .update([entry, ...chunks].join('\n'))
  .digest('hex')
  .slice(0, UNKNOWN.length);

const files = new Map([
  ['ohlas.js', ascii(entry.replace(UNKNOWN, release))],
  ['ohlas.all.js', ascii(all)],
  ...names.map((name, index) => [
    `${name}-${release}.js`,
    chunks[index].replaceAll(CARD, `./card-${release}.js`),
  ]),
]);
mkdirSync(DIST, { recursive: true });
for (const [name, code] of files) writeFileSync(join(DIST, name), code);
// The old ones last, so that a page that is just loading still finds them.
for (const name of readdirSync(DIST)) if (!files.has(name)) rmSync(join(DIST, name), { recursive: true });
