import { DAY } from '../day.js';

/**
 * Full jitter (random between the floor and a doubling ceiling) spreads the clients of a shop that was down,
 * where plain doubling lets them come back together.
 * @param tries failed tries before this one
 * @param dice 0 ≤ dice < 1
 * @param slow the lane for faults that only the shop can mend: hours instead of seconds
 * @returns milliseconds: 1 s … 15 min, slow 1 … 24 h
 */
export function backoff(tries: number, dice: number, slow?: boolean): number {
  const floor = slow ? 3_600_000 : 1000;
  return floor + dice * (Math.min(slow ? DAY : 900_000, 2 * floor * 2 ** tries) - floor);
}
