/**
 * The same order for the same seed, another for another, and each as likely as the next.
 * Sorting by a hash instead of drawing lots keeps two options in their order when a third is filtered out.
 */
export function shuffle<T extends { readonly id: string }>(
  options: readonly T[],
  seed: string,
): readonly T[] {
  return options
    .map((option) => ({ option, rank: hash(seed + option.id) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** FNV-1a over UTF-16 units with the last step of MurmurHash3, which FNV lacks: near texts end far apart. */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
