import { isLoopback, networkOf } from './address.js';

/** Counts requests per visitor and minute. */
export interface RateLimit {
  /** Counts one more. 0: go on; otherwise the seconds until the next minute begins. */
  take(address: string | undefined): Promise<number>;
}

/** Enough for a busy shop; beyond it strangers share one count, so that memory stays bounded. */
const MOST_VISITORS = 100_000;
const MINUTE = 60_000;

/**
 * A count per visitor and minute, in memory. Addresses are kept only as an HMAC under a key that is made here and
 * never leaves the process. Whoever has no address, or is the machine itself, is not limited.
 */
export function rateLimit(perMinute: number, now: () => number): RateLimit {
  const hash = keyedHash();
  let minute = 0;
  let taken = new Map<string, number>();

  return {
    async take(address: string | undefined): Promise<number> {
      if (address === undefined || isLoopback(address)) return 0;
      const key = await hash(networkOf(address));
      const current = Math.floor(now() / MINUTE);
      if (current !== minute) {
        minute = current;
        taken = new Map();
      }
      const counted = taken.has(key) || taken.size < MOST_VISITORS ? key : 'strangers';
      const count = (taken.get(counted) ?? 0) + 1;
      taken.set(counted, count);
      return count <= perMinute ? 0 : Math.max(1, Math.ceil(((current + 1) * MINUTE - now()) / 1000));
    },
  };
}

function keyedHash(): (text: string) => Promise<string> {
  const key = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => {
    const signature = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text));
    return String.fromCharCode(...new Uint8Array(signature));
  };
}
