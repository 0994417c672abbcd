// The package for bundlers: `dist/index.js`, readable, with source maps and types.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dts } from 'rolldown-plugin-dts';
import { build, defaultClientConditions } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { rooms } from './plugins.mjs';

const ROOM = dirname(dirname(fileURLToPath(import.meta.url)));
const ENTRIES = [join(ROOM, 'src/index.ts'), join(ROOM, 'src/elements.ts')];
const DIST = join(ROOM, 'dist');

// Except for what people host, which another script builds.
for (const name of readdirSync(DIST)) if (name !== 'cdn') rmSync(join(DIST, name), { recursive: true });

const shared = {
  configFile: /** @type {const} */ (false),
  root: ROOM,
  logLevel: /** @type {const} */ ('warn'),
  resolve: { conditions: ['@ohlas/source', ...defaultClientConditions] },
};
/** An app that has these shares its own copies. */
const external = /^(preact|@preact\/signals)(\/|$)/;

/** How long plugins take says nothing of use to who builds, and much of it on a busy machine. */
const checks = { pluginTimings: false };

await build({
  ...shared,
  define: { __VERSION__: JSON.stringify(manifest.version) },
  plugins: rooms(),
  build: {
    target: 'es2022',
    cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    lib: { entry: ENTRIES, formats: ['es'], fileName: (_, name) => `${name}.js` },
    minify: false,
    cssMinify: true,
    sourcemap: true,
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: { external, checks, output: { chunkFileNames: 'rooms/[name].js' } },
  },
});

await build({
  ...shared,
  // Rolldown strips types by itself; the plugin in between would empty the declarations too.
  oxc: false,
  build: {
    lib: { entry: ENTRIES, formats: ['es'], fileName: (_, name) => `${name}.js` },
    emptyOutDir: false,
    rolldownOptions: { external, checks, plugins: [dts({ oxc: true, emitDtsOnly: true })] },
  },
});
