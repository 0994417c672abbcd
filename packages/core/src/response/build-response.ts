import { type Answers, type Card, hash, holds, isEmpty } from '@ohlas/cards';
import {
  type Answer,
  caseNumber,
  cleanText,
  type OhlasResponse,
  RESPONSE_TYPE,
  type Status,
} from '@ohlas/protocol';
import { contactIn, keysOf, type Layout, layOut } from '../talk/layout.js';
import type { Shown, Talk } from '../talk/talk.js';
import type { Situation } from './situation.js';

/** Which state of which response, and when. */
export interface Mark {
  readonly id: string;
  readonly revision: number;
  readonly status: Status;
  /** Milliseconds since the Unix epoch, like `answeredAt`. */
  readonly startedAt: number;
  readonly answeredAt: number;
  /** The reply time to promise, should this response open a case. */
  readonly replyBy?: number | undefined;
}

/**
 * Writes down what a person has said, as it travels: every visible settled answer with the words they read.
 * A `partial` holds what was tapped and nothing that was typed; a `withdrawn` holds nothing.
 */
export function buildResponse(talk: Talk, card: Card, context: Situation & Mark): OhlasResponse {
  const {
    id,
    status,
    startedAt,
    answeredAt,
    replyBy,
    page,
    context: extra,
    privacyControl,
    ...known
  } = context;
  const facts = { audience: known.audience.kind };
  const layout = layOut(talk, card, facts);
  const answers = status === 'withdrawn' ? [] : written(layout, status);
  const isCase =
    status === 'complete' &&
    card.opensCase &&
    contactIn(layout) &&
    holds(card.opensCase, layout.answers, facts);
  // By the person's own word, where nothing else tells.
  const isBuyer =
    known.audience.evidence === 'none' &&
    answers.length > 0 &&
    card.buyers &&
    holds(card.buyers, layout.answers, facts);
  return {
    ...known,
    ...(page && !privacyControl && { page: { ...page, url: page.url.replace(/[?#].*/s, '') } }),
    ...(extra && !privacyControl && { context: extra }),
    type: RESPONSE_TYPE,
    id,
    status,
    card: { id: card.id, version: card.version },
    answers,
    ...(isBuyer && { audience: { kind: 'buyer', evidence: 'self' } }),
    ...(isCase && {
      case: caseNumber(id),
      ...(replyBy && { promisedBy: new Date(replyBy).toISOString() }),
    }),
    startedAt: new Date(startedAt).toISOString(),
    answeredAt: new Date(answeredAt).toISOString(),
  };
}

/** The visible answers as they travel. */
export function written({ screens, answers }: Layout, status: Status): readonly Answer[] {
  return screens.flat().flatMap((each) => writtenOne(each, answers, status));
}

/** What the numbers of a kind lie between, unless the question says otherwise; else 1 to 5. */
const RANGES: { readonly [kind: string]: readonly [min: number, max: number] } = {
  thumbs: [0, 1],
  expectation: [-2, 2],
};

function writtenOne({ question, label }: Shown, answers: Answers, status: Status): readonly Answer[] {
  const { id, kind, measure, standard, rows, options = [], other, text, min, max } = question;
  const [low, high] = RANGES[kind] ?? [1, 5];
  const partial = status === 'partial';
  return keysOf(question).flatMap((key, row): readonly Answer[] => {
    const answer = answers[key];
    if (!answer || isEmpty(answer) || (partial && (text || answer.shape === 'text'))) return [];
    const base = {
      question: key,
      ...(measure && { measure: measure + key.slice(id.length) }),
      kind,
      label: rows?.[row]?.label ?? label,
      standard,
    };
    if (answer.shape === 'text') return [{ ...base, shape: 'text', text: tidy(answer.text) }];
    if (answer.shape === 'number')
      return 'na' in answer
        ? [{ ...base, ...answer }]
        : [{ ...base, ...answer, min: min ?? low, max: max ?? high }];
    const { values } = answer;
    const beside = !partial && other && values.includes('other') && tidy(answer.text ?? '');
    return [
      {
        ...base,
        shape: 'choices',
        values,
        labels: values.map((value) => options.find((option) => option.id === value)?.label ?? value),
        ...(beside && { text: beside }),
        // What was agreed to is kept word for word, and its version changes with the words.
        ...(text && { labels: [text], version: hash(text).toString(36) }),
      },
    ];
  });
}

function tidy(text: string): string {
  return cleanText(text.trim());
}
