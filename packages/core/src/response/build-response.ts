import { type Answers, type Card, hash, holds, isEmpty } from '@ohlas/cards';
import {
  type Answer,
  caseNumber,
  cleanText,
  type OhlasResponse,
  RESPONSE_TYPE,
  type Status,
} from '@ohlas/protocol';
import { contactIn, keysOf, type Layout, layOut } from '../session/layout.js';
import type { Shown, Talk } from '../session/state.js';
import type { Situation } from './situation.js';

/** Which state of which response, and when. */
export interface Mark {
  readonly id: string;
  readonly revision: number;
  readonly status: Status;
  /** Milliseconds since the Unix epoch, like `answeredAt`. */
  readonly startedAt: number;
  readonly answeredAt: number;
}

/**
 * Writes down what a person has said, as it travels: every visible settled answer with the words they read.
 * A `partial` holds what was tapped and nothing that was typed; a `withdrawn` holds nothing.
 */
export function buildResponse(talk: Talk, card: Card, context: Situation & Mark): OhlasResponse {
  const { id, status, startedAt, answeredAt, page, context: extra, privacyControl, ...known } = context;
  const facts = { audience: known.audience.kind };
  const layout = layOut(card, talk.settled, talk.opened, facts);
  const { answers } = layout;
  const isCase =
    status === 'complete' &&
    card.opensCase &&
    contactIn(card, answers) &&
    holds(card.opensCase, answers, facts);
  return {
    ...known,
    ...(page && !privacyControl && { page: { ...page, url: page.url.replace(/[?#].*/s, '') } }),
    ...(extra && !privacyControl && { context: extra }),
    type: RESPONSE_TYPE,
    id,
    status,
    card: { id: card.id, version: card.version },
    answers: status === 'withdrawn' ? [] : written(layout, status),
    ...(isCase && { case: caseNumber(id) }),
    startedAt: new Date(startedAt).toISOString(),
    answeredAt: new Date(answeredAt).toISOString(),
  };
}

/** The visible answers as they travel. */
export function written({ screens, answers }: Layout, status: Status): readonly Answer[] {
  return screens.flat().flatMap((each) => writtenOne(each, answers, status));
}

function writtenOne({ question, label }: Shown, answers: Answers, status: Status): readonly Answer[] {
  const { id, kind, measure, standard, rows, options, other, text, min = 0, max = 0 } = question;
  const isConsent = kind === 'consent';
  const partial = status === 'partial';
  return keysOf(question).flatMap((key, row): readonly Answer[] => {
    const answer = answers[key];
    if (!answer || isEmpty(answer) || (partial && (isConsent || answer.shape === 'text'))) return [];
    const base = {
      question: key,
      ...(measure && { measure: measure + key.slice(id.length) }),
      kind,
      // What was agreed to is kept word for word.
      label: (isConsent && text) || (rows?.[row]?.label ?? label),
      standard,
    };
    if (answer.shape === 'text') return [{ ...base, shape: 'text', text: tidy(answer.text) }];
    if (answer.shape === 'number')
      return [
        { ...base, shape: 'number', ...('na' in answer ? { na: true } : { value: answer.value, min, max }) },
      ];
    if (isConsent)
      return [{ ...base, shape: 'choices', values: answer.values, version: hash(base.label).toString(36) }];
    const chosen = (options ?? []).filter((option) => answer.values.includes(option.id));
    const more = !partial && other && answer.values.includes('other') && tidy(answer.text ?? '');
    return chosen.length
      ? [
          {
            ...base,
            shape: 'choices',
            values: chosen.map((option) => option.id),
            labels: chosen.map((option) => option.label),
            ...(more && { text: more }),
          },
        ]
      : [];
  });
}

function tidy(text: string): string {
  return cleanText(text.trim());
}
