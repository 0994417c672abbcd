/** Crockford's base 32: no I, L, O or U, so that a number survives being read out on the telephone. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The number a person can quote: the last 40 bits of a response id as eight Crockford characters, `H7K4-QD2M`.
 * @param id a UUID, with or without dashes, in either case of letters
 */
export function caseNumber(id: string): string {
  const bits = Number.parseInt(id.replaceAll('-', '').slice(-10), 16);
  // JavaScript writes in base 32 too, with other digits.
  const digits = bits.toString(32).padStart(8, '0');
  return digits.replace(/./g, (digit, i) => (i === 4 ? '-' : '') + DIGITS[Number.parseInt(digit, 32)]);
}
