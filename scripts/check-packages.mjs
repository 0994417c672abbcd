// Packs what npm would get and lets two outside judges read it: `npm run check:packages`.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED, pack } from './pack.mjs';
import { findPnpm, root, run } from './pnpm.mjs';

const folder = join(root, '.reports/packed');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const judges = [
  ['publint', '--strict'],
  // The default profile asks for CommonJS, which an ESM-only package does not have.
  ['attw', '--profile', 'esm-only', '--format', 'ascii'],
];
for (const tarball of await pack(PUBLISHED, folder))
  for (const [judge = '', ...flags] of judges) {
    const code = await run([...findPnpm(), 'exec', judge, tarball, ...flags]).done;
    if (code !== 0) process.exitCode = code;
  }
