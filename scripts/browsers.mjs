// Where the tests find a browser. It is never downloaded from a tool's own server: a package of the system gets
// security fixes, and closed networks have a mirror of it.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Engine
 * @property {string} variable names the program, and wins
 * @property {string[]} commands looked for on PATH, in this order
 * @property {string[]} places looked for next
 * @property {string[]} debian the packages that bring it
 */

const { env } = process;

// A browser that only a display can show needs one; its page program is not on PATH, because people do not start it.
const WEBKIT = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'];
const ARCHITECTURES = ['x86_64', 'aarch64'];

/** @type {Readonly<Record<'chromium' | 'firefox' | 'webkit' | 'webkit-page' | 'display', Engine>>} */
export const ENGINES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
    debian: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    places: [],
    debian: WEBKIT,
  },
  'webkit-page': {
    variable: 'WEBKIT_BROWSER_PATH',
    commands: [],
    places: ARCHITECTURES.map((name) => `/usr/lib/${name}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
    debian: WEBKIT,
  },
  display: { variable: 'XVFB_PATH', commands: ['Xvfb'], places: [], debian: WEBKIT },
};

/** @typedef {keyof typeof ENGINES} EngineName */

/**
 * @param {EngineName} name
 * @returns {string | undefined} the path of the program
 */
export function findBrowser(name) {
  const { variable, commands, places } = ENGINES[name];
  const chosen = env[variable];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/**
 * @param {EngineName} name
 * @returns {string} what a person can do about a missing browser, in one line
 */
export function cure(name) {
  const { variable, debian } = ENGINES[name];
  if (env[variable])
    return `${variable} is ${env[variable]}, but there is no such file. Correct it or unset it.`;
  return `No ${name} was found. Install it (on Debian: sudo apt-get install -y --no-install-recommends ${debian.join(' ')}) or set ${variable} to its path.`;
}

/** @returns {boolean} whether packages can be installed without asking anybody: root, on Debian itself */
export function mayInstall() {
  // Ubuntu's package of the same name only points to a snap, which does not run in a container.
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}
