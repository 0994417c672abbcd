import { type Difference, difference, NO_DIFFERENCE } from '../numbers/estimate.js';
import { wilson } from './wilson.js';

/**
 * The difference p₁ − p₂ of two independent shares with its 95 % interval, put together from the two Wilson
 * intervals: p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²) and p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²).
 *
 * R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998) 873–890, method 10.
 * @returns in shares, −1 … 1; nulls when a side has no answers
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number): Difference {
  const a = wilson(k1, n1);
  const b = wilson(k2, n2);
  if (a.value === null || a.low === null || a.high === null) return NO_DIFFERENCE;
  if (b.value === null || b.low === null || b.high === null) return NO_DIFFERENCE;
  const d = a.value - b.value;
  const down = Math.hypot(a.value - a.low, b.high - b.value);
  const up = Math.hypot(a.high - a.value, b.value - b.low);
  return difference([0, 1], { value: d, low: d - down, high: d + up });
}
