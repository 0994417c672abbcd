// `npm run test:faults`: the long form of the tests in three browsers, on built files, and one table of what they
// measured. `npm test` runs a short form of every row. Arguments go to Vitest: `npm run test:faults -- test/kill`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './pnpm.mjs';

const FIGURES = join(root, '.reports/figures');
const ROWS = [
  'faults',
  'policies',
  'hostile',
  'kill',
  'leave',
  'soak',
  'collector-kill',
  'strings',
  'torture',
  'fuzz',
];

rmSync(FIGURES, { recursive: true, force: true });
mkdirSync(FIGURES, { recursive: true });
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const child = run(
  [
    process.execPath,
    vitest,
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'engines',
    ...process.argv.slice(2),
  ],
  { OHLAS_FULL: '1' },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, child.stop);
process.exitCode = await child.done;

const measured = readdirSync(FIGURES).map((file) => file.replace(/\.json$/, ''));
/** @type {{ what: string, measured: string }[]} */
const table = [...ROWS, ...measured.filter((row) => !ROWS.includes(row))]
  .filter((row) => existsSync(join(FIGURES, `${row}.json`)))
  .map((row) => JSON.parse(readFileSync(join(FIGURES, `${row}.json`), 'utf8')));
const width = Math.max(0, ...table.map(({ what }) => what.length));
console.log(`\n${'what'.padEnd(width)}  measured\n${'─'.repeat(width)}  ${'─'.repeat(40)}`);
for (const row of table) console.log(`${row.what.padEnd(width)}  ${row.measured}`);
if (process.exitCode !== 0)
  console.log('\nNot everything held: the failed tests are above, and their rows may be missing.');
