/**
 * Czech and Slovak typography lets no line end with a preposition or conjunction of one letter: the space after it
 * becomes one that does not break.
 */
export function bound<T>(words: T): T;
export function bound(words: unknown): unknown {
  if (typeof words === 'string') return words.replace(/(?<=^|[\s(„])([aikosuvz]) /gi, '$1\u00a0');
  if (Array.isArray(words)) return words.map((one: unknown) => bound(one));
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, bound<unknown>(value)]));
  return words;
}
