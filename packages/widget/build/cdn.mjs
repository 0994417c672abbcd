// The files that people host: `dist/cdn/`. Each is built by itself, so that it holds all it needs and nothing else.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visualizer } from 'rollup-plugin-visualizer';
import { build, defaultClientConditions } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { ascii, rooms, signalsAlone, withoutBind } from './plugins.mjs';

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
      signalsAlone(),
      withoutBind(),
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
  return file.code;
}

const source = (/** @type {string} */ file) => join(ROOM, 'src', file);
const languages = readdirSync(LANGUAGES).filter((file) => /^[a-z]{2}\.ts$/.test(file));

const [entry, all, ...chunks] = await Promise.all([
  bundle(source('tag.ts'), 'iife', 'ohlas'),
  bundle(source('all.ts'), 'iife', 'all'),
  bundle(source('card.ts'), 'es', 'card'),
  bundle(source('outbox-room.ts'), 'es', 'outbox'),
  bundle(source('api.ts'), 'es'),
  bundle(source('problems.ts'), 'es'),
  ...languages.map((file) => bundle(join(LANGUAGES, file), 'es')),
]);
const names = ['card', 'outbox', 'api', 'problems', ...languages.map((file) => file.slice(0, 2))];

// One release for all of them, so that an entry from a cache never meets a card of another version.
const release = createHash('sha256')
  .update([entry, ...chunks].join('\n'))
  .digest('hex')
  .slice(0, UNKNOWN.length);

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
writeFileSync(join(DIST, 'ohlas.js'), ascii(entry.replace(UNKNOWN, release)));
writeFileSync(join(DIST, 'ohlas.all.js'), ascii(all));
for (const [index, name] of names.entries())
  writeFileSync(join(DIST, `${name}-${release}.js`), chunks[index]);
