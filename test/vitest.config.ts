import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
// A busy machine is no failure: tests wait for what they ask for, and the patience is only there for what never comes.
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000 };
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

// A published room is what npm would get for everybody but its neighbours' unit tests, which need no build.
const SOURCE = '@ohlas/source';
const conditions = {
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        root,
        ...conditions,
        test: {
          name: 'node',
          include: ['packages/*/src/**/*.test.ts', 'demo/src/**/*.test.ts', 'test/house/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/seed.ts'],
          ...PATIENCE,
          // Vitest hands out empty style sheets otherwise, and the collector serves one.
          css: true,
        },
      },
      {
        root,
        ...conditions,
        oxc: jsx,
        test: {
          name: 'dom',
          include: ['packages/*/src/**/*.test.tsx'],
          environment: 'happy-dom',
          ...PATIENCE,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          ...PATIENCE,
          // Some pages here run against a clock (a quick scroll, a lease between tabs), and a machine that stands
          // still for seconds makes another page of them. Loss and doubles are tested in `engines`, without this.
          retry: 2,
          // One Chromium and one shop per file; two cores carry two of them.
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'engines',
          include: ['test/{faults,hostile,kill,policies,soak,strings,torture}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/seed.ts'],
          globalSetup: 'test/engines/say-missing.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Three browsers side by side fight for two cores.
          maxWorkers: 1,
        },
      },
    ],
  },
});
