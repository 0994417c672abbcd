import { isBuiltin } from 'node:module';
import { dts } from 'rolldown-plugin-dts';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const installed = Object.keys(manifest.dependencies);

export default defineConfig({
  // Rolldown strips types by itself; the plugin in between would empty the declarations too.
  oxc: false,
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { index: 'src/index.ts', command: 'src/command.ts' },
      // Rooms that npm does not get are bundled, what npm installs beside us is not.
      external: (id) => isBuiltin(id) || installed.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { entryFileNames: '[name].js', chunkFileNames: 'collector-[hash].js' },
      plugins: [dts({ oxc: true, entry: 'src/index.ts' })],
    },
  },
});
