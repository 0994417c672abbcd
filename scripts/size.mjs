// What a visitor downloads, measured on the built files and held against its limits: `npm run size`.
// Brotli at its best quality is what hosts serve for files that never change. 1 kB is 1000 bytes.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './pnpm.mjs';

const FOLDER = join(root, 'packages/widget/dist/cdn');
const REPORT = join(root, '.reports/sizes.json');

/**
 * @typedef {object} Limit
 * @property {string} name as the README calls it
 * @property {RegExp} file
 * @property {string} when it is downloaded
 * @property {number} [bytes] the most it may weigh; without it the file is only weighed
 * @property {number} [planned] the most the first plan gave it, where that was not reached
 */

/** @type {readonly Limit[]} */
export const FILES = [
  { name: 'ohlas.js', file: /^ohlas\.js$/, when: 'with the page', bytes: 2_000 },
  {
    name: 'card-*.js',
    file: /^card-[^-]+\.js$/,
    when: 'the launcher is pointed at, focused or touched',
    bytes: 21_200,
    planned: 13_000,
  },
  {
    name: 'outbox-*.js',
    file: /^outbox-[^-]+\.js$/,
    when: 'with a card, or when an answer waits',
    bytes: 3_290,
    planned: 2_500,
  },
  {
    name: 'more-*.js',
    file: /^more-[^-]+\.js$/,
    when: 'with `care`; other kinds and cards',
    bytes: 4_420,
    planned: 4_000,
  },
  {
    name: 'care-*.js',
    file: /^care-[^-]+\.js$/,
    when: 'a card that can open a case has come to rest',
    bytes: 3_000,
  },
  {
    name: '<lang>-more-*.js',
    file: /^[a-z]{2}-more-[^-]+\.js$/,
    when: 'beside it, one language',
    bytes: 2_500,
  },
  { name: 'cards-*.js', file: /^cards-[^-]+\.js$/, when: 'only with cards of the shop itself' },
  {
    name: '<lang>-informal-*.js',
    file: /^[a-z]{2}-informal-[^-]+\.js$/,
    when: 'only with `formality: informal`',
  },
  { name: '<lang>-*.js', file: /^[a-z]{2}-[^-]+\.js$/, when: 'beside the card, one language', bytes: 1_200 },
  { name: 'api-*.js', file: /^api-[^-]+\.js$/, when: 'a page calls us, or sets a rare option', bytes: 2_500 },
  { name: 'send-*.js', file: /^send-[^-]+\.js$/, when: 'a page sends answers by itself', bytes: 600 },
  {
    name: 'engine-*.js',
    file: /^engine-[^-]+\.js$/,
    when: 'idle, only with prompts or a purchase to watch',
    bytes: 4_500,
  },
  { name: 'ask-*.js', file: /^ask-[^-]+\.js$/, when: 'what a prompt waits for has happened', bytes: 3_700 },
  { name: 'own-*.js', file: /^own-[^-]+\.js$/, when: 'only with prompts of the shop itself', bytes: 2_000 },
  { name: 'link-*.js', file: /^link-[^-]+\.js$/, when: 'a link from a message was followed', bytes: 1_600 },
  { name: 'counts-*.js', file: /^counts-[^-]+\.js$/, when: 'only where silence is counted', bytes: 900 },
  {
    name: 'ohlas-card-*.js',
    file: /^ohlas-card-[^-]+\.js$/,
    when: 'only where a card stands in the page',
    bytes: 1_000,
  },
  {
    name: 'ohlas-stars-*.js',
    file: /^ohlas-stars-[^-]+\.js$/,
    when: 'only where stars stand in the page',
    bytes: 1_700,
    planned: 1_500,
  },
  { name: 'rate-*.js', file: /^rate-[^-]+\.js$/, when: 'with them, when they can be pressed', bytes: 1_949 },
  { name: 'taps-*.js', file: /^taps-[^-]+\.js$/, when: 'with them, when a tap is a response', bytes: 1_245 },
  { name: 'record-*.js', file: /^record-[^-]+\.js$/, when: 'somebody reaches for such a star', bytes: 800 },
  {
    name: '<lang>-stars-*.js',
    file: /^[a-z]{2}-stars-[^-]+\.js$/,
    when: 'beside them, one language',
    bytes: 300,
  },
  { name: 'choice-*.js', file: /^choice-[^-]+\.js$/, when: 'consent is a function, or `none`', bytes: 1_050 },
  { name: 'near-*.js', file: /^near-[^-]+\.js$/, when: 'a key is pressed in the page', bytes: 600 },
  { name: 'problems-*.js', file: /^problems-[^-]+\.js$/, when: 'only when an option is wrong' },
  { name: 'ohlas.all.js', file: /^ohlas\.all\.js$/, when: 'instead of all of the above' },
];

/** What must be here before a comment card is open. */
export const OPEN_CARD = {
  name: 'an open comment card',
  files: ['ohlas.js', 'card-*.js', 'outbox-*.js', '<lang>-*.js'],
  bytes: 27_660,
  planned: 19_000,
};

/** @typedef {{ name: string, file: string, when: string, raw: number, brotli: number, bytes?: number, planned?: number }} Weight */

/** @returns {Weight[]} every built file, in the order of {@link FILES} */
export function weigh() {
  if (!existsSync(FOLDER)) throw new Error('Nothing is built yet. Run `npm run build` first.');
  const built = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
  const unknown = built.filter((name) => !FILES.some(({ file }) => file.test(name)));
  if (unknown.length > 0)
    throw new Error(`No limit is set for ${unknown.join(', ')}. Add it to scripts/size.mjs.`);
  return FILES.flatMap(({ file: pattern, ...rest }) => {
    const files = built.filter((name) => pattern.test(name));
    if (files.length === 0) throw new Error(`${rest.name} was not built.`);
    return files.map((file) => {
      const bytes = readFileSync(join(FOLDER, file));
      return { ...rest, file, raw: bytes.length, brotli: compressed(bytes) };
    });
  });
}

/** @param {readonly Weight[]} weights */
export function openCard(weights) {
  const heaviest = (/** @type {string} */ name) =>
    Math.max(...weights.filter((weight) => weight.name === name).map((weight) => weight.brotli));
  return OPEN_CARD.files.reduce((sum, name) => sum + heaviest(name), 0);
}

/** @param {Buffer} bytes */
function compressed(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

function report() {
  const weights = weigh();
  const rows = [
    ...weights.map(({ file, raw, brotli, bytes, planned }) => ({ name: file, raw, brotli, bytes, planned })),
    {
      name: OPEN_CARD.name,
      raw: undefined,
      brotli: openCard(weights),
      bytes: OPEN_CARD.bytes,
      planned: OPEN_CARD.planned,
    },
  ];
  console.log(
    `${'file'.padEnd(28)}${'raw'.padStart(9)}${'brotli'.padStart(9)}${'limit'.padStart(9)}${'plan'.padStart(9)}`,
  );
  for (const { name, raw, brotli, bytes, planned } of rows) {
    const over = bytes !== undefined && brotli > bytes ? `  ${brotli - bytes} bytes over` : '';
    console.log(
      `${name.padEnd(28)}${String(raw ?? '').padStart(9)}${String(brotli).padStart(9)}${String(bytes ?? '').padStart(9)}${String(planned ?? bytes ?? '').padStart(9)}${over}`,
    );
    if (over) process.exitCode = 1;
  }
  mkdirSync(join(root, '.reports'), { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify(rows, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    report();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
