import type { Clock, Stop } from '@ohlas/core';
import type { Memory } from './memory.js';

const NAME = 'ohlas-turn';
const LEASE_MS = 60_000;
/**
 * Two tabs are two processes: what one writes the other reads a little later, and on a busy machine once in some hundred
 * times more than a quarter of a second later. Nobody waits for a card that nobody has asked for.
 */
const SETTLE_MS = 1_000;

/**
 * The right to show an unasked card, which one tab has at a time, until it is given back.
 * @returns nothing while another tab has it
 */
export async function takeTurn(memory: Memory, clock: Clock, tab: string): Promise<Stop | undefined> {
  try {
    return await new Promise<Stop | undefined>((resolve, reject) => {
      navigator.locks
        .request(NAME, { ifAvailable: true }, (lock) => {
          if (lock) return new Promise<void>((release) => resolve(release));
          resolve(undefined);
          return undefined;
        })
        .catch(reject);
    });
  } catch {
    // No Web Locks without TLS, and none in a sandbox: a lease in the record that all tabs share.
    return lease(memory, clock, tab);
  }
}

async function lease(memory: Memory, clock: Clock, tab: string): Promise<Stop | undefined> {
  const holder = () => memory.read().lease?.tab;
  const hold = () =>
    memory.update((history) => ({ ...history, lease: { tab, until: clock.now() + LEASE_MS } }));
  if (holder() || !hold()) return undefined;
  await new Promise<void>((resolve) => clock.after(SETTLE_MS, resolve));
  if (holder() !== tab) return undefined;
  let resting = clock.after(LEASE_MS / 2, renew);
  function renew(): void {
    hold();
    resting = clock.after(LEASE_MS / 2, renew);
  }
  return () => {
    resting();
    memory.update(({ lease: _, ...history }) => history);
  };
}
