import type { ProtocolProblem } from '@ohlas/protocol';
import { readCursor } from '../kept/order.js';
import type { Filter, ListQuery } from '../kept/store.js';
import { readSubject } from './subject.js';

export type ReadQuery =
  | { readonly ok: true; readonly query: ListQuery }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] };

const DAY = 86_400_000;
const DEFAULT_LIMIT = 50;
const MOST = 200;

/** Each reader turns the text of one parameter into its value, or says nothing when it cannot. */
const FILTERS: {
  readonly [K in keyof Filter]-?: readonly [expected: string, read: (text: string) => Filter[K]];
} = {
  card: ['a card’s id', any],
  audience: oneOf('user', 'buyer'),
  evidence: oneOf('token', 'shop', 'data-layer', 'page', 'self', 'none'),
  source: oneOf('prompt', 'launcher', 'page', 'link', 'inline', 'api'),
  subject: ['shop, product, order, page or contact, and an id after a colon: product:sku-1', readSubject],
  score: ['a number', number],
  locale: ['a language tag like cs', any],
  case: oneOf('open', 'answered', 'resolved'),
  test: trueOrFalse(),
  quarantine: trueOrFalse(),
  q: ['some words', any],
  from: ['a day like 2026-01-31 or a UTC time like 2026-01-31T12:00:00Z', (text) => instant(text, 0)],
  to: [
    'a day like 2026-01-31, which is included, or a UTC time like 2026-01-31T12:00:00Z',
    (text) => instant(text, DAY),
  ],
};

const PAGING = {
  limit: [`a whole number from 1 to ${MOST}`, (text: string) => whole(text, 1, MOST)],
  cursor: ['the "next" of an earlier page', (text: string) => (readCursor(text) ? text : undefined)],
} as const;

/** Reads `?card=visit&from=2026-01-01…`. Days are days in UTC. A parameter nobody knows is a problem: it would lie. */
export function readQuery(search: URLSearchParams): ReadQuery {
  const problems: ProtocolProblem[] = [];
  const filter: { [key: string]: unknown } = {};
  const paging: { limit?: number; cursor?: string } = {};

  for (const [key, text] of search) {
    const known = own(FILTERS, key) ?? own(PAGING, key);
    if (!known) {
      problems.push({
        path: key,
        expected: `one of ${[...Object.keys(FILTERS), ...Object.keys(PAGING)].join(', ')}`,
      });
      continue;
    }
    const [expected, read] = known;
    const value = read(text);
    if (value === undefined) problems.push({ path: key, expected });
    else if (key === 'limit') paging.limit = value as number;
    else if (key === 'cursor') paging.cursor = value as string;
    else filter[key] = value;
  }

  if (problems.length > 0) return { ok: false, problems };
  const { limit = DEFAULT_LIMIT, cursor } = paging;
  return { ok: true, query: { filter, limit, ...(cursor !== undefined && { after: cursor }) } };
}

type Reader = readonly [expected: string, read: (text: string) => unknown];

function own(readers: object, key: string): Reader | undefined {
  return Object.hasOwn(readers, key) ? (readers as { readonly [key: string]: Reader })[key] : undefined;
}

function any(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function oneOf<T extends string>(...words: readonly T[]): readonly [string, (text: string) => T | undefined] {
  return [words.join(', '), (text) => words.find((word) => word === text)];
}

function trueOrFalse(): readonly [string, (text: string) => boolean | undefined] {
  return [
    'true or false',
    (text) =>
      new Map([
        ['true', true],
        ['false', false],
      ]).get(text),
  ];
}

function number(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined;
}

function whole(text: string, min: number, max: number): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= min && value <= max ? value : undefined;
}

/** A bare day stands for its first moment, `dayLength` later for its end. */
function instant(text: string, dayLength: number): number | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  if (!day && !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return undefined;
  return day ? ms + dayLength : ms;
}
