import { cure } from '../../scripts/browsers.mjs';
import { canRun, ENGINES, type EngineName } from './index.js';

/** Runs once before the tests of three engines: what does not run is said, never passed over. */
export function setup(): void {
  for (const name of Object.keys(ENGINES) as EngineName[])
    if (name !== 'chromium' && !canRun(name)) console.warn(`\n${name} DOES NOT RUN. ${cure(name)}\n`);
}
