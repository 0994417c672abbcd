import { isBuiltin } from 'node:module';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const installed = Object.keys(manifest.dependencies);

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { start: 'src/start.ts', server: 'src/server.ts' },
      external: (id) => isBuiltin(id) || installed.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { entryFileNames: '[name].js', chunkFileNames: 'shop-[hash].js' },
    },
  },
});
