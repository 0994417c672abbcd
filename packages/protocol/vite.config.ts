import { dts } from 'rolldown-plugin-dts';
import { defineConfig } from 'vite';

export default defineConfig({
  // Rolldown strips types by itself; the plugin in between would empty the declarations too.
  oxc: false,
  build: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: (_, name) => `${name}.js` },
    minify: false,
    sourcemap: true,
    rolldownOptions: { plugins: [dts({ oxc: true })] },
  },
});
