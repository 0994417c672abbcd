import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { cure, findBrowser } from '../scripts/browsers.mjs';

/** A real Chromium, the machine's own. Tests never go on without one. */
export function launchChromium(more: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(cure('chromium'));
  return chromium.launch({
    ...more,
    executablePath,
    // Chromium refuses to start in its sandbox as root, which is what containers usually run as.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}
