import { findBrowser } from '../../scripts/browsers.mjs';
import { startChromium } from './chromium.js';
import type { Engine, EngineName, Wish } from './engine.js';
import { startFirefox } from './firefox.js';
import { startWebKit } from './webkit.js';

export type { Engine, EngineName, Tab, View } from './engine.js';

type Start = (wish?: Wish) => Promise<Engine>;

/** One line an engine; the first is the one that must be there. */
export const ENGINES: { readonly [name in EngineName]: Start } = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};

/**
 * Those that this machine has, in the form of a table of tests. The first is never left out: without it the run
 * fails. Which others are missing, and how to get them, `say-missing.ts` says before anything runs.
 */
export const HERE: readonly (readonly [EngineName, Start])[] = (
  Object.entries(ENGINES) as [EngineName, Start][]
).filter(([name]) => name === 'chromium' || canRun(name));

export function canRun(name: EngineName): boolean {
  const programs = name === 'webkit' ? (['webkit', 'webkit-page', 'display'] as const) : [name];
  return programs.every((program) => findBrowser(program) !== undefined);
}
