// Runs the pnpm this repository pins, so that nobody needs to have it: `node scripts/pnpm.mjs -r run build`.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const WINDOWS = process.platform === 'win32';
const GRACE_MS = 5_000;

/**
 * npm hands its whole configuration down as environment variables, and pnpm reads the same names; what says how to
 * reach the registry stays, the rest would configure the wrong tool.
 */
const REACHING =
  /^npm_config_(.*registry|https?[-_]proxy|proxy|no_?proxy|ca|cafile|strict[-_]ssl|cache|userconfig|globalconfig|\/\/.*)$/i;

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv} `env` without what npm added to it
 */
export function cleanEnvironment(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || REACHING.test(name)),
  );
}

/** @returns {string[]} the command that starts the pinned pnpm */
export function findPnpm() {
  const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const pin = packageManager.replace(/^pnpm@/, '');
  const here = spawnSync('pnpm', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    shell: WINDOWS,
    // Without this a pnpm of another version would download the pinned one just to answer.
    env: { ...cleanEnvironment(process.env), npm_config_manage_package_manager_versions: 'false' },
  });
  return here.status === 0 && here.stdout.trim() === pin ? ['pnpm'] : ['npx', '--yes', `pnpm@${pin}`];
}

/**
 * Starts a command with its output on ours.
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env] added to the cleaned environment
 * @returns {{ done: Promise<number>, stop: () => Promise<void> }} `done` is its exit code; `stop` ends it and all
 *   that it started
 */
export function run([program = '', ...args], env = {}) {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...cleanEnvironment(process.env), ...env },
    shell: WINDOWS,
    // A group of its own: npx, a shell, pnpm and a shell again stand between us and the tool, and not each of them
    // passes a signal on.
    detached: !WINDOWS,
  });
  /** @type {Promise<number>} */
  const done = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
  return { done, stop: () => (child.pid === undefined ? Promise.resolve() : endGroup(child.pid)) };
}

/** @param {number} group */
async function endGroup(group) {
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(group), '/T', '/F']);
    return;
  }
  const deadline = performance.now() + GRACE_MS;
  let reached = signal(group, 'SIGTERM');
  while (reached && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    reached = signal(group, 0);
  }
  if (reached) signal(group, 'SIGKILL');
}

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} what
 * @returns {boolean} whether anybody was there to receive it
 */
function signal(group, what) {
  try {
    return process.kill(-group, what);
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const child = run([...findPnpm(), ...process.argv.slice(2)]);
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, child.stop);
  process.exitCode = await child.done;
}
