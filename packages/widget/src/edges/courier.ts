import { type Carry, judge, type OutboxRecord, type Transport } from '@ohlas/core';
import { clock } from './clock.js';

/** One try at delivering a record. */
export type Post = (
  record: OutboxRecord,
  request: { readonly body: string; readonly signal: AbortSignal; readonly keepalive: boolean },
) => ReturnType<Transport>;

// Browsers refuse keepalive requests beyond 64 KiB in flight, counted over the whole page.
const KEEPALIVE_BYTES = 60_000;

/** Turns tries into verdicts: within the time, within the keepalive budget, by the one table. */
export function createCourier(post: Post, timeoutMs: number): Carry {
  let aloft = 0;
  return async (record) => {
    const { id, body } = record;
    const bytes = new Blob([body]).size;
    const signal = AbortSignal.timeout(timeoutMs);
    aloft += bytes;
    const ask = async () => {
      const answer = (await post(record, { body, signal, keepalive: aloft < KEEPALIVE_BYTES })) ?? {
        outcome: 'accepted',
      };
      if ('outcome' in answer) return answer;
      // Reading to the end tells a body that broke off from one that is whole.
      const said = (!answer.bodyUsed && (await answer.text?.())) || '';
      return judge(answer, said, id, clock.now());
    };
    try {
      // A race, because nothing makes a shop's transport listen to the signal.
      return await Promise.race([
        ask(),
        new Promise<never>((_, reject) => {
          signal.onabort = reject;
        }),
      ]);
    } finally {
      aloft -= bytes;
    }
  };
}
