import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADMIN_TOKEN } from './collector.js';

const folder = new URL('../packages/collector/', import.meta.url);

/** The collector as `npx @ohlas/collector` starts it: a process of its own. */
export interface RunningCollector {
  readonly url: string;
  readonly data: string;
  /** Ends it as a service manager does; resolves to its exit code when it has gone. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would end its process: in the middle of whatever it does. */
  kill(): Promise<void>;
}

export async function runCollector(flags: readonly string[], data?: string): Promise<RunningCollector> {
  const where = data ?? (await mkdtemp(join(tmpdir(), 'ohlas-command-')));
  const { publishConfig } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    publishConfig: { bin: Record<string, string> };
  };
  const [program = ''] = Object.values(publishConfig.bin);
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL(program, folder)), '--port', '0', '--data', where, ...flags],
    { env: { ...process.env, OHLAS_ADMIN_TOKEN: ADMIN_TOKEN }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    void gone.then(() => reject(new Error(`The collector ended before it listened. It said: ${said}`)));
  });
  return {
    url,
    data: where,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
