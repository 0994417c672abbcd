/** Letters left out, put in, changed, or swapped with their neighbour, capitals aside (Damerau 1964, restricted). */
export function distance(one: string, other: string): number {
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  let before: readonly number[] = [];
  let last: readonly number[] = [...Array(b.length + 1).keys()];
  const at = (row: readonly number[], j: number) => row[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : changed;
      now.push(Math.min(at(last, j) + 1, at(now, j - 1) + 1, changed, swapped));
    }
    [before, last] = [last, now];
  }
  return at(last, b.length);
}
