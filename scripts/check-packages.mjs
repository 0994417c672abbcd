// Packs what npm would get and lets two outside judges read it: `npm run check:packages`.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPnpm, root, run } from './pnpm.mjs';

const PUBLISHED = ['protocol', 'widget', 'collector'];
const TARBALLS = join(root, '.reports/packed');

/** @param {string[]} command */
async function must(command) {
  const code = await run(command).done;
  if (code !== 0) process.exit(code);
}

rmSync(TARBALLS, { recursive: true, force: true });
mkdirSync(TARBALLS, { recursive: true });
const pnpm = findPnpm();
for (const room of PUBLISHED)
  await must([...pnpm, '--dir', join(root, 'packages', room), 'pack', '--pack-destination', TARBALLS]);

for (const tarball of readdirSync(TARBALLS)) {
  const path = join(TARBALLS, tarball);
  await must([...pnpm, 'exec', 'publint', path, '--strict']);
  // The default profile asks for CommonJS, which an ESM-only package does not have.
  await must([...pnpm, 'exec', 'attw', path, '--profile', 'esm-only', '--format', 'ascii']);
}
