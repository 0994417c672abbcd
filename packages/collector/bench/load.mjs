// The built collector under load, beside a server that stores nothing: node packages/collector/bench/load.mjs [--short]
// Server and generator are processes of their own. On Linux the server's processor time and memory are read too.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const short = process.argv.includes('--short');
const LOADS = short
  ? [
      { rate: 300, seconds: 5 },
      { rate: 1000, seconds: 3 },
    ]
  : [
      { rate: 300, seconds: 60 },
      { rate: 1000, seconds: 30 },
    ];

/** @param {string} file @param {string[]} args */
async function startServer(file, args) {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const url = await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The server ended. It said: ${said}`)));
    child.stdout.on('data', (chunk) => {
      if (said.length < 4096) said += chunk;
      const found = /endpoint (\S+)\n/.exec(said)?.[1];
      if (found) resolve(found);
    });
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  return {
    url: String(url),
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** @param {string[]} args */
async function generate(args) {
  const child = spawn(process.execPath, [here('generator.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout) said += chunk;
  return /** @type {{ p50: number, p99: number, worst: number, rate: number, statuses: Record<string, number> }} */ (
    JSON.parse(said)
  );
}

/** Seconds of processor time so far, and MiB in memory now. @param {number} pid */
function usage(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // utime and stime, in hundredths of a second.
    const cpu = (Number(fields[11]) + Number(fields[12])) / 100;
    const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
    return { cpu, memory };
  } catch {
    return { cpu: Number.NaN, memory: Number.NaN };
  }
}

if (!existsSync(here('../dist/command.js'))) {
  console.error('Build first: npm run build');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'ohlas-load-'));
const servers = [
  { name: 'stores nothing', file: here('bare.mjs'), args: [] },
  {
    name: 'collector',
    file: here('../dist/command.js'),
    args: ['--port', '0', '--data', folder, '--rate-limit', '0'],
  },
];
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
let first = 0;
try {
  for (const { name, file, args } of servers) {
    const server = await startServer(file, args);
    try {
      await generate([server.url, '100', '2', String(first)]);
      first += 200;
      for (const { rate, seconds } of LOADS) {
        const before = usage(server.pid);
        const {
          p50,
          p99,
          worst,
          statuses,
          rate: reached,
        } = await generate([server.url, rate, seconds, first].map(String));
        const after = usage(server.pid);
        const total = rate * seconds;
        first += total;
        const errors = total - (statuses[201] ?? 0);
        console.log(
          `${name.padEnd(15)} ${rate}/s for ${seconds} s: reached ${reached.toFixed(0)}/s, ` +
            `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${worst.toFixed(0)} ms, ${errors} errors, ` +
            `${(((after.cpu - before.cpu) * 1e6) / total).toFixed(0)} µs CPU an answer, ${after.memory.toFixed(0)} MiB` +
            `${errors > 0 ? ` ${JSON.stringify(statuses)}` : ''}`,
        );
      }
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
