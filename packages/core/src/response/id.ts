import type { Clock, Random } from '../ports.js';

/**
 * A UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then chance. Made from the ports alone, because
 * `crypto.randomUUID` is missing on pages without TLS and gives version 4.
 */
export function createId(clock: Clock, random: Random): string {
  const bytes = random.bytes(10);
  let hex = Math.max(0, clock.now()).toString(16).padStart(12, '0');
  bytes.forEach((byte, i) => {
    const marked = i === 0 ? 0x70 | (byte & 0x0f) : i === 2 ? 0x80 | (byte & 0x3f) : byte;
    hex += marked.toString(16).padStart(2, '0');
  });
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
