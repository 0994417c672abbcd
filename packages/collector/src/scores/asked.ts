import type { Audience, ProtocolProblem } from '@ohlas/protocol';
import { isDay, type SourceChoice, type Step } from '@ohlas/scores';
import { readSubject } from '../read/subject.js';

/** What `GET /v1/scores` can be asked for. */
export interface AskedScores {
  readonly measure?: string;
  readonly card?: string;
  readonly audience?: Audience['kind'];
  readonly source?: SourceChoice;
  /** As `product:sku-1`. */
  readonly subject?: string;
  /** First and last day, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly by?: Step;
}

export type ReadAsked =
  | { readonly ok: true; readonly asked: AskedScores }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] };

type Fits = (text: string) => boolean;
const one =
  (...words: readonly string[]): Fits =>
  (text) =>
    words.includes(text);
const some: Fits = (text) => text !== '';

const PARAMETERS: { readonly [K in keyof AskedScores]-?: readonly [expected: string, fits: Fits] } = {
  measure: ['a measure like order-satisfaction', some],
  card: ['a card’s id', some],
  audience: ['user, buyer', one('user', 'buyer')],
  source: [
    'prompt, launcher, page, link, inline, api, or all',
    one('prompt', 'launcher', 'page', 'link', 'inline', 'api', 'all', 'each'),
  ],
  subject: [
    'shop, product, order, page or contact, and an id after a colon: product:sku-1',
    (text) => readSubject(text) !== undefined,
  ],
  from: ['a day like 2026-01-31', isDay],
  to: ['a day like 2026-01-31, which is included', isDay],
  by: ['day, week', one('day', 'week')],
};

/** Every one of them is a row of every score, the empty ones too: ten years by day are more than anybody reads. */
const MOST_PERIODS = 3660;

/**
 * Reads `?measure=…&by=week`. A parameter nobody knows is a problem: leaving it out would answer another question.
 * @param today the calendar day up to which there can be answers
 */
export function readAsked(search: URLSearchParams, today: string): ReadAsked {
  const problems: ProtocolProblem[] = [];
  for (const [key, text] of search) {
    const known = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key as keyof AskedScores] : undefined;
    if (!known) problems.push({ path: key, expected: `one of ${Object.keys(PARAMETERS).join(', ')}` });
    else if (!known[1](text)) problems.push({ path: key, expected: known[0] });
    else if (search.getAll(key).length > 1) problems.push({ path: key, expected: 'to stand there once' });
  }
  if (problems.length > 0) return { ok: false, problems };
  const asked = Object.fromEntries(search) as AskedScores;
  if (isLong(asked, today))
    return {
      ok: false,
      problems: [{ path: 'by', expected: `at most ${MOST_PERIODS} days or weeks between from and to` }],
    };
  return { ok: true, asked };
}

const DAY = 86_400_000;

function isLong({ by, from, to }: AskedScores, today: string): boolean {
  if (by === undefined) return false;
  const days = (Date.parse(to ?? today) - Date.parse(from ?? today)) / DAY;
  return (by === 'day' ? days : days / 7) > MOST_PERIODS;
}
