import { type Answer, caseNumber, type OhlasResponse, type TextAnswer } from '@ohlas/protocol';
import { scoreOf } from '../kept/score.js';
import { searchable } from '../kept/searchable.js';
import type { Arrival } from '../kept/store.js';

/** What a list, a score or a case needs to know of a response without reading its JSON. */
export interface ResponseRow {
  /** Lower case, so that one UUID is one response. */
  readonly id: string;
  readonly revision: number;
  readonly status: OhlasResponse['status'];
  readonly started_at: number;
  readonly answered_at: number;
  readonly card: string;
  readonly card_version: number;
  readonly audience: string;
  readonly evidence: string;
  readonly orders: number | null;
  readonly bought_this_visit: 0 | 1 | null;
  readonly subject_type: string;
  readonly subject_id: string | null;
  readonly subject_name: string | null;
  readonly order_id: string | null;
  readonly source: string;
  readonly prompt: string | null;
  readonly trigger_kind: string | null;
  readonly sample: number | null;
  readonly thread: string | null;
  readonly locale: string;
  readonly device: string;
  readonly test: 0 | 1;
  /** Reasons joined by spaces; empty when it counts. */
  readonly quarantine: string;
  readonly score: number | null;
  readonly score_min: number | null;
  readonly score_max: number | null;
  readonly case_number: string | null;
  readonly due_at: number | null;
  readonly search: string;
}

export interface AnswerRow {
  readonly position: number;
  readonly question: string;
  readonly measure: string | null;
  readonly kind: string;
  readonly standard: 0 | 1;
  readonly shape: Answer['shape'];
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly na: 0 | 1;
  readonly text: string | null;
  /** The option ids, each once. */
  readonly choices: readonly string[];
}

/** More chosen options than any card has; keeps one hostile response from filling a table. */
const MOST_CHOICES = 200;

export function rowOf({ response, receivedAt, quarantine }: Arrival): ResponseRow {
  const { subject, order, audience } = response;
  const score = scoreOf(response);
  return {
    id: response.id.toLowerCase(),
    revision: response.revision,
    status: response.status,
    started_at: instant(response.startedAt, receivedAt),
    answered_at: instant(response.answeredAt, receivedAt),
    card: response.card.id,
    card_version: response.card.version,
    audience: audience.kind,
    evidence: audience.evidence,
    orders: audience.orders ?? null,
    bought_this_visit: audience.boughtThisVisit === undefined ? null : bit(audience.boughtThisVisit),
    subject_type: subject?.type ?? 'shop',
    subject_id: subject?.id ?? null,
    subject_name: subject?.name ?? null,
    order_id: order?.id ?? null,
    source: response.source,
    prompt: response.prompt ?? null,
    trigger_kind: response.trigger ?? null,
    sample: response.sample ?? null,
    thread: response.thread ?? null,
    locale: response.locale,
    device: response.client.device,
    test: bit(response.test),
    quarantine: quarantine.join(' '),
    score: score?.value ?? null,
    score_min: score?.min ?? null,
    score_max: score?.max ?? null,
    // Worked out from the id rather than believed: a number read out on the telephone must lead here.
    case_number: opensCase(response) ? caseNumber(response.id) : null,
    due_at: response.promisedBy === undefined ? null : instant(response.promisedBy, receivedAt),
    search: searchableOf(response),
  };
}

/** A case is a promise to reply, and takes an address or a number to reply to. */
function opensCase({ case: number, answers }: OhlasResponse): boolean {
  return number !== undefined && contactsOf(answers).some(({ question }) => !/(^|\.)name$/.test(question));
}

/** The fields in which people leave an address, a number or a name. */
export function contactsOf(answers: OhlasResponse['answers']): readonly TextAnswer[] {
  return answers.filter(
    (answer): answer is TextAnswer =>
      answer.shape === 'text' && answer.kind === 'contact' && answer.text.trim() !== '',
  );
}

/** In which people who complain or ask write the number of their order. */
export const ORDER_QUESTION = 'order';

export function answerRowsOf({ answers }: OhlasResponse): readonly AnswerRow[] {
  const seen = new Set<string>();
  return answers.flatMap((answer, position) => {
    // One question, one answer: a second would count twice in every score.
    if (seen.has(answer.question)) return [];
    seen.add(answer.question);
    const numeric = answer.shape === 'number' ? answer : undefined;
    return {
      position,
      question: answer.question,
      measure: answer.measure ?? null,
      kind: answer.kind,
      standard: bit(answer.standard),
      shape: answer.shape,
      value: numeric?.value ?? null,
      min: numeric?.min ?? null,
      max: numeric?.max ?? null,
      na: bit(numeric?.na === true),
      text: answer.shape === 'number' ? null : (answer.text ?? null),
      choices: answer.shape === 'choices' ? [...new Set(answer.values)].slice(0, MOST_CHOICES) : [],
    };
  });
}

export function searchableOf(response: OhlasResponse): string {
  const words = response.answers.flatMap((answer) => {
    if (answer.shape === 'text') return [answer.text];
    return answer.shape === 'choices' ? [...(answer.labels ?? []), answer.text ?? ''] : [];
  });
  const { subject, order } = response;
  const names = [subject?.id, subject?.name, order?.id, response.case && caseNumber(response.id)];
  return searchable([...words, ...names].filter(Boolean).join('\n'));
}

/** A day that no calendar has still matches the format; what `Date` cannot read counts from its arrival. */
function instant(text: string, otherwise: number): number {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? otherwise : ms;
}

const bit = (yes: boolean): 0 | 1 => (yes ? 1 : 0);
