import { LIMITS } from './limits.js';
import type { Checked } from './problem.js';
import { type OhlasResponse, RESPONSE_TYPE } from './response.js';
import {
  between,
  check,
  type Fields,
  flag,
  listOf,
  matching,
  number,
  object,
  oneOf,
  optional,
  own,
  type Rule,
  text,
  that,
  whole,
} from './rules.js';

const anyText = text(0, LIMITS.responseBytes);
const word = text(1, LIMITS.responseBytes);
const words = text(0, LIMITS.textPoints);

/** By pattern alone: what `Date` makes of 30 February differs between engines. */
const instant = matching(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/,
  'a UTC time like 2026-01-31T12:00:00Z',
);

const shapes: Fields = {
  number: object({}, (answer, path, say) => {
    const na = own(answer, 'na');
    const min = own(answer, 'min') as number;
    const max = own(answer, 'max') as number;
    const bound = na ? optional(number) : number;
    object({
      min: bound,
      max: bound,
      na: optional(that('true', (found) => found === true)),
      value: na ? that('nothing', (found) => found === undefined) : between(min, max),
    })(answer, path, say);
  }),
  choices: object({
    values: listOf(word),
    labels: optional(listOf(anyText)),
    text: optional(words),
    version: optional(anyText),
  }),
  text: object({ text: words }),
};

const response = object(
  {
    type: oneOf(RESPONSE_TYPE),
    id: matching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, 'a UUID'),
    revision: whole(1),
    status: oneOf('partial or complete or withdrawn'),
    card: object({ id: word, version: whole(0) }),
    answers: listOf(
      object(
        {
          question: word,
          measure: optional(word),
          // Open: a kind nobody here has heard of still has one of the three shapes.
          kind: word,
          label: anyText,
          standard: flag,
          shape: oneOf(Object.keys(shapes).join(' or ')),
        },
        (answer, path, say) => {
          const shape = own(shapes, own(answer, 'shape') as string) as Rule | undefined;
          shape?.(answer, path, say);
        },
      ),
    ),
    audience: object({
      kind: oneOf('user or buyer'),
      evidence: oneOf('token or shop or data-layer or page or self or none'),
      orders: optional(whole(0)),
      boughtThisVisit: optional(flag),
    }),
    subject: optional(
      object({
        type: oneOf('shop or product or order or page or contact'),
        id: optional(word),
        name: optional(anyText),
      }),
    ),
    order: optional(object({ id: word, value: optional(number), currency: optional(anyText) })),
    token: optional(anyText),
    case: optional(word),
    promisedBy: optional(instant),
    thread: optional(word),
    source: oneOf('prompt or launcher or page or link or inline or api'),
    prompt: optional(word),
    trigger: optional(word),
    sample: optional(between(0, 1)),
    locale: word,
    page: optional(object({ url: anyText, title: optional(anyText) })),
    context: optional(
      object({}, (context, path, say) => {
        for (const [key, value] of Object.entries(context))
          if (typeof value !== 'boolean' && !Number.isFinite(value)) anyText(value, `${path}.${key}`, say);
      }),
    ),
    startedAt: instant,
    answeredAt: instant,
    test: flag,
    client: object({ name: word, version: anyText, device: oneOf('phone or desktop'), trap: anyText }),
  },
  (value, _, say) => {
    const most = own(value, 'status') === 'withdrawn' ? 0 : LIMITS.answers;
    // Whatever is no list has its problem already.
    const answers = own(value, 'answers') as readonly unknown[] | null | undefined;
    if (answers && answers.length > most) say('.answers', `at most ${most} answers`);
  },
);

/**
 * Tells whether a value is a response, the same way in the browser before sending and in the collector on arrival.
 *
 * Keys the check does not know are ignored, never refused, and kept: the value that comes back is the one that went
 * in. A newer widget therefore loses nothing at an older collector, which shows answers as they were sent. It also
 * means that a receiver must take nothing from unknown keys; in particular a client's `verified` is worth nothing.
 *
 * The size of the whole message ({@link LIMITS}) is left to whoever has the bytes.
 */
export function checkResponse(value: unknown): Checked<OhlasResponse> {
  return check(response, value);
}
