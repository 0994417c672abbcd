/**
 * JSON of plain data: null, booleans, numbers, strings, arrays, and objects by their own keys. In objects what is
 * undefined is left out; anything else that JSON has no word for becomes null.
 *
 * Not JSON.stringify: Prototype.js 1.6 gives Array a `toJSON` that turns every list into a string
 * (sentry-javascript 2205), and some pages replace JSON altogether.
 */
export function serialise(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(/["\\\p{Cc}]/gu, escaped)}"`;
  if (Array.isArray(value)) return `[${value.map(serialise)}]`;
  if (value && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map((pair) => pair.map(serialise).join(':'))}}`;
  return Number.isFinite(Number(value)) ? `${value}` : 'null';
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
