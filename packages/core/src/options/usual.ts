/** Any text is right for these. A pair as text has a comma between name and value. */
const USUAL = /^(endpoint|locale|accent|label),./;

/**
 * Whether an attribute is one of the four that nearly every shop sets, and may be taken as it is: looked at by the
 * table it would be the same. The table weighs as much as a quarter of what is downloaded with every page, and is
 * loaded when there is anything else to look at.
 */
export function isUsual(pair: readonly [name: string, text: string | undefined]): boolean {
  return USUAL.test(`${pair}`);
}
