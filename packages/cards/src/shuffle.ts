/**
 * The same order for the same seed, another for another, and each as likely as the next: but the first few stay
 * before the rest, and "other" closes the list.
 * Sorting by a hash instead of drawing lots keeps two options in their order when a third is filtered out.
 */
export function shuffle<T extends { readonly id: string }>(
  options: readonly T[],
  seed: string,
  first: number = options.length,
): readonly T[] {
  return options
    .map((option, index) => {
      const group = option.id === 'other' ? 2 : index < first ? 0 : 1;
      return [group + hash(seed + option.id) / 2 ** 32, option] as const;
    })
    .sort(([a], [b]) => a - b)
    .map(([, option]) => option);
}

/** FNV-1a over UTF-16 units, mixed once more at the end: FNV alone leaves texts with a common start close together. */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 0;
}
