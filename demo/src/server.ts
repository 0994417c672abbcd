import { startDemo } from './start.js';

/** How often it is asked whether whoever started this process is still there. */
const PARENT_CHECK_MS = 500;

const demo = await startDemo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

let leaving = false;
function leave(): void {
  if (leaving) return;
  leaving = true;
  clearInterval(watch);
  void demo.stop();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);

// npm may be ended in a way that reaches nobody below it.
const parent = process.ppid;
const watch = setInterval(() => process.ppid === parent || leave(), PARENT_CHECK_MS).unref();
