#!/usr/bin/env node
import { readSettings } from './settings.js';
import { start } from './start.js';
import { backup } from './stores/libsql/backup.js';

const asked = readSettings(process.argv.slice(2), process.env);

switch (asked.kind) {
  case 'help':
    process.stdout.write(asked.text);
    break;
  case 'wrong':
    fail(asked.because);
    break;
  case 'backup':
    try {
      console.log(`${await backup(asked.file, asked.to)} answers in ${asked.to}`);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
    break;
  case 'serve':
    try {
      const serving = await start(asked.settings, (line) => console.log(line));
      // Once: a second signal ends the process in the ordinary way.
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => void serving.close().then(() => process.exit(0)));
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
    break;
}

function fail(because: string): void {
  console.error(because);
  process.exitCode = 1;
}
