// `npm start` and `npm test` from an empty clone, with nothing installed but Node.js, npm and git.
//
//   node scripts/go.mjs install build demo
//
// runs steps one after the other: the three below, or any script of package.json; `start` and `test` stand for the
// steps that are theirs. Node built-ins only, because nothing else is there yet.
//
// package.json says `exec`, so that npm's child is this process: a shell between them keeps npm's SIGINT to itself
// until we end, and would wait for ever. Windows has no `exec` in its shell and takes what stands after `||`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cure, ENGINES, findBrowser, mayInstall } from './browsers.mjs';
import { findPnpm, root, run } from './pnpm.mjs';

const PARENT_CHECK_MS = 500;

/** @type {Record<string, string[]>} */
const ROUNDS = {
  start: ['install', 'build', 'demo'],
  test: ['install', 'browsers', 'build', 'check', 'test:unit', 'test:browser', 'test:engines'],
};

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

function stop() {
  stopping ??= Promise.resolve(stopCurrent());
}

for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, stop);
// What started us may be ended in a way that reaches nobody below it.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), PARENT_CHECK_MS).unref();

try {
  await go(process.argv.slice(2).flatMap((name) => ROUNDS[name] ?? name));
} catch (error) {
  if (stopping) {
    await stopping;
    process.exitCode = 130;
  } else if (error instanceof Failure) process.exitCode = error.code;
  else throw error;
}
