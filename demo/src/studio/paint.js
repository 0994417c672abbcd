/** Texts, comments and tags, in every language that is shown here. A text that is followed by a colon is a name. */
const PARTS =
  /(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')(?<colon>\s*:)?|(?<note>\/\/.*|<!--.*?-->)|(?<tag><\/?[\w-]+|>)|(?<number>\b\d+(?:\.\d+)?\b)/g;

/**
 * Code in pieces, to be coloured. Joined they are the code again.
 * @param {string} code
 * @returns {readonly { readonly kind: 'plain' | 'text' | 'name' | 'note' | 'tag' | 'number', readonly text: string }[]}
 */
export function paint(code) {
  /** @type {{ kind: any, text: string }[]} */
  const pieces = [];
  let end = 0;
  for (const match of code.matchAll(PARTS)) {
    const { text, colon, note, tag, number } = match.groups ?? {};
    const plain = code.slice(end, match.index);
    if (plain) pieces.push({ kind: 'plain', text: plain });
    if (text !== undefined) pieces.push({ kind: colon === undefined ? 'text' : 'name', text });
    else pieces.push({ kind: note ? 'note' : tag ? 'tag' : 'number', text: note ?? tag ?? number ?? '' });
    if (colon) pieces.push({ kind: 'plain', text: colon });
    end = match.index + match[0].length;
  }
  if (end < code.length) pieces.push({ kind: 'plain', text: code.slice(end) });
  return pieces;
}
