// `npm start` as it is written in package.json, without installing and building again.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
let end = (): unknown => undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ohlas-start-'));
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const start = scripts.start.replaceAll('scripts/go.mjs start', `"${join(root, 'scripts/go.mjs')}" demo`);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'start', scripts: { start } }));
});
afterEach(async () => {
  end();
  await rm(folder, { recursive: true, force: true });
});

async function npmStart(port: number) {
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    // Ended one by one below, as a supervisor does that knows nothing but the process it started.
    detached: true,
    env: { ...process.env, PORT: String(port), OHLAS_DATA: folder, OHLAS_ADMIN_TOKEN: 'token' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => npm.once('exit', () => resolve()));
  /** Whether anything that npm started was still there to receive it. */
  const together = (signal: NodeJS.Signals | 0) => {
    try {
      return npm.pid !== undefined && process.kill(-npm.pid, signal);
    } catch {
      return false;
    }
  };
  end = () => together('SIGKILL');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    npm.stdout.on('data', (chunk) => {
      said += chunk;
      if (/endpoint http.*\n/.test(said)) resolve();
    });
    void gone.then(() => reject(new Error(`npm start ended before it served anything. It said: ${said}`)));
  });
  return {
    lines: said.split('\n').filter((line) => /^(port|shop|results|endpoint) /.test(line)),
    alone: (signal: NodeJS.Signals) => npm.kill(signal),
    together,
    gone,
  };
}

test('npm start says where everything is, and moves to the next port when one is taken', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  const demo = await npmStart(port);
  const [moved = '', ...addresses] = demo.lines;
  const used = /^port (\d+) is taken, using (\d+)$/.exec(moved);
  expect(used?.[1]).toBe(String(port));
  const url = `http://127.0.0.1:${used?.[2]}`;
  expect(addresses).toEqual([
    `shop ${url}/`,
    `results ${url}/results?token=token`,
    `endpoint ${url}/v1/responses`,
  ]);
  demo.alone('SIGINT');
  await demo.gone;
  await new Promise((resolve) => taken.close(resolve));
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s ends npm start and leaves no process', (signal) => {
  test.each(['alone', 'together'] as const)('sent to npm %s', async (whom) => {
    const demo = await npmStart(0);
    const shop = demo.lines[0]?.slice('shop '.length) ?? '';
    expect((await fetch(shop)).status).toBe(200);
    demo[whom](signal);
    await demo.gone;
    await expect.poll(() => demo.together(0)).toBe(false);
    await expect(fetch(shop)).rejects.toThrow();
  });
});
