/** Crockford's base 32: no I, L, O or U, so that a number survives being read out on the telephone. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The number a person can quote: the last 40 bits of a response id as eight Crockford characters, `H7K4-QD2M`.
 * @param id a UUID, with or without dashes, in either case of letters
 */
export function caseNumber(id: string): string {
  const bits = Number.parseInt(id.replaceAll('-', '').slice(-10), 16);
  let digits = '';
  // 40 bits fit a double, but not the 32-bit operators: hence division.
  for (let rest = bits, i = 0; i < 8; i += 1, rest = Math.floor(rest / 32))
    digits = DIGITS[rest % 32] + digits;
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
