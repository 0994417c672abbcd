// `npm run test:faults`: the long form of the tests in three browsers, on built files, and one table of what they
// measured. `npm test` runs a short form of every row. Arguments go to Vitest: `npm run test:faults -- test/kill`
// measures one row anew; the others stay in the table as long as they are of the same built files and tests.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './pnpm.mjs';

const FIGURES = join(root, '.reports/figures');
const RESULTS = join(root, '.reports/faults.json');
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

/** @returns {{ row: string, what: string, measured: string, of?: string, file?: string }[]} */
function figures() {
  return readdirSync(FIGURES).map((file) => ({
    row: file.replace(/\.json$/, ''),
    ...JSON.parse(readFileSync(join(FIGURES, file), 'utf8')),
  }));
}

/** @param {string} row */
const forget = (row) => rmSync(join(FIGURES, `${row}.json`));

/** What is measured, and by what: everything built, and every test. */
function fingerprint() {
  const hash = createHash('sha256');
  /** @param {string} folder */
  const read = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') read(path);
      else if (entry.isFile()) hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  };
  for (const name of readdirSync(join(root, 'packages'))) {
    const built = join(root, 'packages', name, 'dist');
    if (existsSync(built)) read(built);
  }
  read(join(root, 'test'));
  return hash.digest('hex').slice(0, 16);
}

const of = fingerprint();
mkdirSync(FIGURES, { recursive: true });
for (const figure of figures()) if (figure.of !== of) forget(figure.row);
const kept = new Set(figures().map(({ row, measured }) => row + measured));
rmSync(RESULTS, { force: true });

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
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...process.argv.slice(2),
  ],
  { OHLAS_FULL: '1', OHLAS_FIGURES_OF: of },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, child.stop);
process.exitCode = await child.done;

const place = (/** @type {string} */ row) => (ROWS.includes(row) ? ROWS.indexOf(row) : ROWS.length);
const table = figures().sort((a, b) => place(a.row) - place(b.row));
const width = Math.max(0, ...table.map(({ what }) => what.length));
console.log(`\n${'what'.padEnd(width)}  measured\n${'─'.repeat(width)}  ${'─'.repeat(40)}`);
for (const row of table) console.log(`${row.what.padEnd(width)}  ${row.measured}`);
const missing = ROWS.filter((row) => !table.some((each) => each.row === row));
if (missing.length > 0) console.log(`\nNot measured yet on these files: ${missing.join(', ')}.`);
if (process.exitCode !== 0) {
  console.log('\nNot everything held: the failed tests are above, and their rows may be missing or short.');
  // Neither a row of tests that failed nor one of a run that broke off is shown beside those of a later one.
  const passed = existsSync(RESULTS)
    ? JSON.parse(readFileSync(RESULTS, 'utf8')).testResults.flatMap(
        (/** @type {{ name: string, status: string }} */ { name, status }) =>
          status === 'passed' ? name : [],
      )
    : [];
  for (const { row, measured, file } of table)
    if (!kept.has(row + measured) && !passed.includes(file)) forget(row);
}
