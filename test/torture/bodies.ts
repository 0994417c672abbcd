import { aResponse } from '../response.js';

interface Body {
  readonly name: string;
  readonly body: string | Buffer;
}

const good = aResponse('A good answer');
const text = JSON.stringify(good);
/** A good answer with one value in other words of JSON. */
const withRaw = (key: string, raw: string) =>
  text.replace(
    new RegExp(`"${key}":("[^"]*"|\\d+|true|false|\\{[^{}]*\\}|\\[[^[\\]]*\\])`),
    `"${key}":${raw}`,
  );
const withText = (raw: string) => text.replace('"A good answer"', raw);
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const NUMBERS =
  '0 -0 1e1 1E+2 1.0 1e400 -1e400 1e-400 9007199254740993 0.1 -1 2147483648 99999999999999999999'.split(' ');
const NO_NUMBERS = '+1 01 .5 1. 0x10 1_000 NaN Infinity -Infinity - 1e 1e+ ١'.split(' ');
const STRINGS = [
  '"\\u0000"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\ud83d\\ude00"',
  '"\\u202e\\u2066"',
  '"\\uffff"',
  '"\\/"',
  '"\\b\\f"',
  '"\\u2028\\u2029"',
  '"\u007f"',
  '"\u0085"',
  '"\ufeff"',
  '"e\u0301\u0301\u0301"',
  '"👩‍👩‍👧‍👦"',
  '"\\n\\r\\t"',
];
const NO_STRINGS = [
  '"\\x41"',
  '"\\u12"',
  '"\\a"',
  '"\n"',
  '"\t"',
  '"\u0000"',
  "'single'",
  '"open',
  '"\\"',
  '`tick`',
  '"\\u{41}"',
];
const SHAPES = [
  'null',
  'true',
  '1',
  '""',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '[{}]',
  '{"":""}',
  '{"__proto__":[]}',
  '{"toString":1}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"length":9999999}',
  '{"then":1}',
  '{"toJSON":1}',
];
const NO_JSON = [
  '',
  ' ',
  '{',
  '}',
  '[',
  ']',
  '{]',
  '[}',
  '{}{}',
  '{},',
  ',{}',
  '{"a":1,}',
  '[1,]',
  '{a:1}',
  '{"a"}',
  '{"a":}',
  '{"a" 1}',
  '// no\n{}',
  '/* no */{}',
  '{"a":1}#',
  'undefined',
  'nul',
  'TRUE',
  '<html>',
  'id=1&revision=2',
  '\ufeff',
  '\u00a0{}',
  '{}\u0000',
  '\\',
  '*',
  '{"a":1 "b":2}',
  '["a" "b"]',
  '[,1]',
  '{,}',
  '{"a":1,,"b":2}',
  '{"a"::1}',
  '[1:2]',
  "{'a':1}",
];
const KEYS = [
  'type',
  'id',
  'revision',
  'status',
  'card',
  'answers',
  'audience',
  'source',
  'locale',
  'startedAt',
  'answeredAt',
  'test',
  'client',
];

const named = (what: string, list: readonly string[], make: (raw: string) => string | Buffer): Body[] =>
  list.map((raw) => ({ name: `${what} ${JSON.stringify(raw)}`, body: make(raw) }));

/** Bodies that readers of JSON, or what stands behind them, are known to stumble over. All are our own. */
export const TORTURE: readonly Body[] = [
  ...named('the revision', [...NUMBERS, ...NO_NUMBERS, ...SHAPES], (raw) => withRaw('revision', raw)),
  ...named('a text', [...STRINGS, ...NO_STRINGS], withText),
  ...named('an id', [...STRINGS, ...SHAPES], (raw) => withRaw('id', raw)),
  ...named('no JSON', NO_JSON, (raw) => raw),
  ...named('a whole body', [...SHAPES, ...NUMBERS, ...STRINGS], (raw) => raw),
  ...KEYS.flatMap((key) => named(key, SHAPES, (raw) => JSON.stringify({ ...good, [key]: JSON.parse(raw) }))),
  ...named('without', KEYS, (key) => JSON.stringify({ ...good, [key]: undefined })),
  ...named('twice', KEYS, (key) => text.replace('{', `{"${key}":null,`)),
  { name: 'a byte order mark before it', body: bytes([0xef, 0xbb, 0xbf], text) },
  { name: 'UTF-16', body: Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'a lone continuation byte', body: bytes(text.slice(0, -2), [0x80], text.slice(-2)) },
  { name: 'an overlong slash', body: bytes('{"type":"', [0xc0, 0xaf], '"}') },
  { name: 'a surrogate as UTF-8', body: bytes('{"type":"', [0xed, 0xa0, 0x80], '"}') },
  { name: 'five bytes for one sign', body: bytes('{"type":"', [0xf8, 0x88, 0x80, 0x80, 0x80], '"}') },
  { name: 'a sign cut off', body: bytes(text.slice(0, 40), [0xe2, 0x82]) },
  { name: 'zeros', body: Buffer.alloc(1000) },
  { name: 'every byte there is', body: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)) },
  { name: '100,000 brackets', body: '['.repeat(100_000) },
  { name: '30,000 levels of lists', body: '['.repeat(30_000) + ']'.repeat(30_000) },
  { name: '10,000 levels of objects', body: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` },
  {
    name: 'levels inside an answer',
    body: text.replace('"A good answer"', `${'['.repeat(500)}${']'.repeat(500)}`),
  },
  { name: 'a key of 60,000 signs', body: `{"${'k'.repeat(60_000)}":1}` },
  { name: '9,000 keys', body: `{${Array.from({ length: 9000 }, (_, key) => `"${key}":1`).join()}}` },
  { name: 'a number of 60,000 digits', body: withRaw('revision', '9'.repeat(60_000)) },
  { name: 'a text beyond 64 KiB', body: withText(JSON.stringify('x'.repeat(70_000))) },
  { name: 'a text of 2,001 signs', body: withText(JSON.stringify('x'.repeat(2001))) },
  { name: 'a text of 2,000 signs of four bytes', body: withText(JSON.stringify('😀'.repeat(2000))) },
  { name: '51 answers', body: JSON.stringify({ ...good, answers: Array(51).fill(good.answers[0]) }) },
  {
    name: 'answers with one question',
    body: JSON.stringify({ ...good, answers: Array(20).fill(good.answers[0]) }),
  },
];
