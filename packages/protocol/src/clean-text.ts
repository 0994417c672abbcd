/**
 * Makes any string fit to travel: NUL and half surrogate pairs (an emoji cut in two by a field's `maxlength`) become
 * U+FFFD, the replacement character. What a person wrote is sent repaired rather than refused.
 */
export function cleanText(text: string): string {
  return text.replace(/[\0\ud800-\udfff]/gu, '\ufffd');
}
