// `npm start` and `npm test` from an empty clone, with nothing installed but Node.js, npm and git.
//
//   node scripts/go.mjs install build demo
//
// runs steps one after the other: the four below, or any script of package.json. Node built-ins only, because
// nothing else is there yet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cure, ENGINES, findBrowser, mayInstall } from './browsers.mjs';
import { findPnpm, root, run } from './pnpm.mjs';

const PARENT_CHECK_MS = 500;

/** @type {() => void | Promise<void>} */
let stopCurrent = () => {};
/** @type {Promise<void> | undefined} */
let stopping;

/** @param {string[]} command */
async function finish(command) {
  const child = run(command, surroundings);
  stopCurrent = child.stop;
  const code = await child.done;
  stopCurrent = () => {};
  if (code !== 0) throw new Failure(code);
}

/** The output above has said why already. */
class Failure extends Error {
  /** @param {number} code */
  constructor(code) {
    super(`exit code ${code}`);
    this.code = code;
  }
}

/** What earlier steps found out for later ones. @type {NodeJS.ProcessEnv} */
const surroundings = {};

/** @type {Record<string, (keyof typeof ENGINES)[]>} */
const OTHER_ENGINES = { FIREFOX: ['firefox'], WEBKIT: ['webkit', 'webkit-page', 'display'] };

/** @type {Record<string, () => Promise<void>>} */
const steps = {
  install: () => finish([...findPnpm(), 'install', '--frozen-lockfile', '--prefer-offline']),

  async browsers() {
    const names = /** @type {(keyof typeof ENGINES)[]} */ (Object.keys(ENGINES));
    const missing = () => names.filter((name) => findBrowser(name) === undefined);
    // A chosen one that is not there is the chooser's to correct.
    const packages = new Set(
      missing().flatMap((name) => (process.env[ENGINES[name].variable] ? [] : ENGINES[name].debian)),
    );
    if (packages.size > 0 && mayInstall()) {
      surroundings.DEBIAN_FRONTEND = 'noninteractive';
      await finish(['apt-get', 'update']);
      await finish(['apt-get', 'install', '-y', '--no-install-recommends', ...packages]);
    }
    for (const name of names) {
      const path = findBrowser(name);
      if (path !== undefined) {
        console.log(path);
        surroundings[ENGINES[name].variable] = path;
      } else if (name === 'chromium') {
        console.error(cure(name));
        throw new Failure(1);
      }
    }
    // The page program and the display belong to WebKit.
    for (const [engine, needs] of Object.entries(OTHER_ENGINES)) {
      const absent = needs.find((name) => missing().includes(name));
      if (absent !== undefined) console.warn(`\nTESTS IN ${engine} DO NOT RUN HERE. ${cure(absent)}\n`);
    }
  },

  async demo() {
    // In this process: a chain of npm, shell and npm again between a server and its terminal loses signals, and
    // leaves the server behind.
    const { startDemo } = await import(pathToFileURL(join(root, 'demo/dist/start.js')).href);
    /** @type {{ stop(): Promise<void> }} */
    const demo = await startDemo().catch((/** @type {Error} */ error) => {
      console.error(error.message);
      throw new Failure(1);
    });
    if (!stopping) await new Promise((stopped) => (stopCurrent = () => stopped(undefined)));
    await demo.stop();
  },
};

/** @param {string[]} names */
async function go(names) {
  const started = performance.now();
  for (const [index, name] of names.entries()) {
    console.log(`\n── ${index + 1} of ${names.length}: ${name}`);
    const before = performance.now();
    await (steps[name]?.() ?? finish([...findPnpm(), 'run', name]));
    if (stopping) return;
    console.log(`── ${name}: ${seconds(before)}`);
  }
  console.log(`\n── ${names.join(', ')}: all done in ${seconds(started)}`);
}

/** @param {number} since */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * @param {number} pid
 * @returns {string | undefined} the process that started it, where the system tells
 */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s*(\d+)/m)?.[1];
  } catch {
    return undefined;
  }
}

function stop() {
  stopping ??= Promise.resolve(stopCurrent());
}

for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, stop);
// npm may be ended in a way that reaches nobody below it; between it and us stands a shell, which stays.
const byNpm = process.env.npm_lifecycle_event !== undefined;
const parent = process.ppid;
const npm = parentOf(parent);
setInterval(() => {
  if (process.ppid !== parent || (byNpm && parentOf(parent) !== npm)) stop();
}, PARENT_CHECK_MS).unref();

try {
  await go(process.argv.slice(2));
} catch (error) {
  if (stopping) {
    await stopping;
    process.exitCode = 130;
  } else if (error instanceof Failure) process.exitCode = error.code;
  else throw error;
}
