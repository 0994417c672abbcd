import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FOLDER = new URL('../.reports/figures/', import.meta.url);
const { OHLAS_FULL, OHLAS_FIGURES_OF: of } = process.env;

/** Whether the long form was asked for; `npm test` runs a short form of everything. */
export const FULL: boolean = OHLAS_FULL === '1';

/** Leaves one row for the table that `npm run test:faults` prints. */
export function figure(row: string, what: string, measured: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    new URL(`${row}.json`, FOLDER),
    JSON.stringify({ what, measured, of, file: expect.getState().testPath }),
  );
}
