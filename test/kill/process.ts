import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cure, findBrowser } from '../../scripts/browsers.mjs';
import type { EngineName } from '../engines/index.js';

/** A browser as a person has it, with nothing that drives it: pages report by themselves. */
export interface RunningBrowser {
  /** Rejects when it ends although nobody has killed it. */
  readonly failed: Promise<never>;
  /** SIGKILL to each of its processes, as a crash or an empty battery ends them. */
  kill(): Promise<void>;
}

/** Where a browser keeps what is to be found again after it was killed; `display` is for the one that needs it. */
export interface Home {
  readonly folder: string;
  readonly display?: string;
}

export function startBrowser(name: EngineName, home: Home, url: string): RunningBrowser {
  const program = name === 'webkit' ? 'webkit-page' : name;
  const path = findBrowser(program);
  if (path === undefined) throw new Error(cure(program));
  mkdirSync(home.folder, { recursive: true });
  const { args, env } = START[name](home, url);
  const child = spawn(path, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  let killed = false;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = gone.then(() => {
    if (killed) return new Promise<never>(() => {});
    throw new Error(`${path} ended with ${child.exitCode ?? child.signalCode}.`);
  });
  // Whoever does not wait for it is not told.
  failed.catch(() => {});
  const { pid } = child;
  if (pid === undefined) throw new Error(`${path} does not start.`);
  const end = () => killTree(pid);
  process.once('exit', end);
  return {
    failed,
    async kill() {
      killed = true;
      end();
      process.off('exit', end);
      await gone;
    },
  };
}

const START: {
  readonly [name in EngineName]: (
    home: Home,
    url: string,
  ) => { args: string[]; env?: Record<string, string> };
} = {
  chromium: ({ folder }, url) => ({
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
      `--user-data-dir=${folder}`,
      url,
    ],
  }),
  firefox({ folder }, url) {
    // What a new profile shows and fetches by itself, and the pages of the last time, are not part of the test.
    const settings = {
      'browser.shell.checkDefaultBrowser': false,
      'browser.sessionstore.resume_from_crash': false,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'toolkit.startup.max_resumed_crashes': -1,
      'app.normandy.enabled': false,
    };
    writeFileSync(
      join(folder, 'user.js'),
      Object.entries(settings)
        .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${value});`)
        .join('\n'),
    );
    return { args: ['--headless', '--no-remote', '--profile', folder, url] };
  },
  webkit: ({ folder, display = '' }, url) => ({
    args: [url],
    env: {
      DISPLAY: display,
      HOME: folder,
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_CONFIG_HOME: join(folder, 'config'),
    },
  }),
};

/** Stopped first from the top down, so that none can start another meanwhile. */
function killTree(pid: number): void {
  const family = [pid];
  const signal = (to: number, name: NodeJS.Signals) => {
    try {
      process.kill(to, name);
    } catch {
      // Gone already.
    }
  };
  for (const member of family) {
    signal(member, 'SIGSTOP');
    family.push(...childrenOf(member));
  }
  for (const member of family) signal(member, 'SIGKILL');
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && parentOf(entry) === pid)
    .map(Number);
}

function parentOf(pid: string): number | undefined {
  try {
    // The name in brackets may hold anything; state and parent come after the last one.
    const [, , parent] =
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .split(/\)(?!.*\))/)[1]
        ?.split(' ') ?? [];
    return Number(parent);
  } catch {
    return undefined;
  }
}
