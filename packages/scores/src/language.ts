/**
 * The language of a BCP 47 tag: `cs` of `cs-CZ`. `''` for what is no tag, so that invented ones stay one row.
 */
export function languageOf(tag: string): string {
  return /^[a-z]{2,3}(?=-|$)/.exec(tag.toLowerCase())?.[0] ?? '';
}
