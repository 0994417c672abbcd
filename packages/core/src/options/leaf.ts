/** Answers whether a leaf of the table takes a value. */
export function takes(leaf: string | undefined, value: unknown): boolean {
  const [types = '', ...words] = leaf?.split('|') ?? [];
  const type = Array.isArray(value) ? 'a' : Number.isNaN(value) ? '-' : typeof value;
  return (
    types.includes(type.charAt(0)) &&
    (typeof value !== 'string' ||
      (value !== '' && (!words.length || words.some((word) => word === value || word === '*'))))
  );
}

const MEANINGS: { readonly [text: string]: boolean } = { '': true, true: true, off: false, false: false };

/** What the text of an attribute stands for: empty is yes, `off` and `false` are no, and a number is a number. */
export function meant(leaf: string | undefined, text: string): unknown {
  const yes = Object.hasOwn(MEANINGS, text) ? MEANINGS[text] : undefined;
  const number = text.trim() ? Number(text) : undefined;
  return [yes, number, text].find((each) => takes(leaf, each));
}
