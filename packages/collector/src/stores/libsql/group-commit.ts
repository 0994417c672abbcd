import { StoreUnavailable } from '../../kept/store.js';
import type { Connection } from './connection.js';

/** The one writer: what arrives within a turn of the event loop is committed together and answered afterwards. */
export interface Writer {
  /** Resolves after COMMIT with what `run` returned. */
  write<T>(run: () => T): Promise<T>;
  /** Commits what waits and takes nothing more. */
  close(): void;
}

interface Job {
  readonly run: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** One fsync for all of them: under load this halves the processor time of a response. */
export function groupCommit(connection: Pick<Connection, 'transaction'>): Writer {
  let waiting: Job[] = [];
  let open = true;

  function commit(): void {
    const jobs = waiting;
    waiting = [];
    if (jobs.length === 0) return;
    let running = false;
    try {
      const results = connection.transaction(() => {
        running = true;
        const done = jobs.map(({ run }) => run());
        running = false;
        return done;
      });
      for (const [i, job] of jobs.entries()) job.resolve(results[i]);
    } catch (error) {
      // One that always fails must not take its neighbours along. A lock that nobody got concerns them all.
      for (const job of jobs) running && jobs.length > 1 ? alone(job) : job.reject(error);
    }
  }

  function alone({ run, resolve, reject }: Job): void {
    try {
      resolve(connection.transaction(run));
    } catch (error) {
      reject(error);
    }
  }

  return {
    write: <T>(run: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (!open) return reject(new StoreUnavailable('The store is closed.'));
        waiting.push({ run, resolve: resolve as Job['resolve'], reject });
        if (waiting.length === 1) setImmediate(commit);
      }),
    close() {
      open = false;
      commit();
    },
  };
}
