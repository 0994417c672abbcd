import type { Lock } from '@ohlas/core';

/**
 * One tab of this origin at a time. Where there are no Web Locks (pages without TLS), or a sandboxed frame may
 * not use them, the lease in each record does the same, a little less well.
 */
export const webLock: Lock = async (work) => {
  try {
    await navigator.locks.request('ohlas-outbox', work);
  } catch {
    await work();
  }
};
