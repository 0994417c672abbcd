import { startChromium } from './chromium.js';
import type { Engine, EngineName } from './engine.js';
import { startFirefox } from './firefox.js';
import { startWebKit } from './webkit.js';

export type { Engine, EngineName, Tab } from './engine.js';

/** One line an engine; the first is the one that must be there. */
export const ENGINES: { readonly [name in EngineName]: () => Promise<Engine> } = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
};
