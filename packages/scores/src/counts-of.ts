import type { Answer, ChoicesAnswer, NumberAnswer, OhlasResponse, Subject } from '@ohlas/protocol';
import { languageOf } from './language.js';
import { facetsOf, NAMINGS } from './named.js';
import { type Count, OPTIONS } from './numbers/count.js';
import { indexSum } from './scores/satisfaction-index.js';

/** What only the receiver knows of a response. */
export interface Standing {
  /** The calendar day it counts for, see {@link dayIn}. */
  readonly day: string;
  /** Held back as likely abuse. Such a response counts nothing until it is restored. */
  readonly quarantined: boolean;
}

type Key = Pick<Count, 'measure' | 'scale' | 'value' | 'standard'>;

/** Computed here, never taken from an answer. */
const DERIVED = new Set(['index', 'causes']);
const ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;

/**
 * What one response adds to the counts. Nothing for test, quarantined and withdrawn ones. A response adds at most
 * one answer to a measure (the first), so that no single response outvotes another; a person who answers twice on
 * two occasions counts twice, because answers are counted and not persons.
 */
export function countsOf(response: OhlasResponse, standing: Standing): readonly Count[] {
  if (response.test || response.status === 'withdrawn' || standing.quarantined) return [];
  const about = {
    day: standing.day,
    card: response.card.id,
    audience: response.audience.kind,
    source: response.source,
    subject: subjectKey(response.subject),
    language: languageOf(response.locale),
    partial: response.status === 'partial',
    n: 1,
  };
  return keysOf(response.answers).map(({ facet, ...key }) => ({ ...about, ...key, facet }));
}

/** `product:sku-1`, or the type alone. */
function subjectKey(subject: Subject = { type: 'shop' }): string {
  return subject.id === undefined ? subject.type : `${subject.type}:${subject.id}`;
}

function keysOf(answers: readonly Answer[]): readonly (Key & { facet: string })[] {
  const measured = new Map<string, Key>();
  for (const answer of answers) {
    const key = keyOf(answer);
    if (key && !measured.has(key.measure)) measured.set(key.measure, key);
  }
  const index = indexSum(measured);
  if (index) measured.set(index.measure, index);

  const facets = namedIn(answers);
  const overall = answers.find((answer) => answer.question === 'overall')?.measure;
  const stars = overall === undefined ? undefined : measured.get(overall);
  const reasons = stars ?? withoutStars(answers);
  // A complaint names causes and gives no stars: its causes are shares of complaints.
  if (reasons && !stars) measured.set(reasons.measure, reasons);

  const found = measured.get('task-completion');
  const purpose = choices(answers, 'purpose')[0];
  return [
    ...[...measured.values()].map((key) => ({ ...key, facet: '' })),
    ...(reasons ? facets.map((facet) => ({ ...reasons, facet })) : []),
    ...(found && purpose ? [{ ...found, facet: `purpose=${purpose}` }] : []),
  ];
}

function keyOf(answer: Answer): Key | undefined {
  const { measure, standard } = answer;
  if (measure === undefined || DERIVED.has(measure) || !ID.test(measure)) return undefined;
  if (answer.shape === 'number') return numberKey(answer, measure);
  const [value, second] = answer.shape === 'choices' ? answer.values : [];
  // Several ticks are several things said; none of them alone is what was measured.
  if (value === undefined || second !== undefined || !ID.test(value)) return undefined;
  return { measure, scale: OPTIONS, value, standard };
}

function numberKey({ value, min, max, standard }: NumberAnswer, measure: string): Key | undefined {
  // No value: "does not apply". A value off its own scale would break the bounds of every interval.
  if (value === undefined || min === undefined || max === undefined) return undefined;
  if (!(min < max && value >= min && value <= max)) return undefined;
  return { measure, scale: `${min}..${max}`, value: String(value), standard };
}

function namedIn(answers: readonly Answer[]): readonly string[] {
  return [...NAMINGS.keys()].flatMap((question) => facetsOf(question, choices(answers, question)));
}

function withoutStars(answers: readonly Answer[]): Key | undefined {
  const answer = answers.find(({ question, shape }) => shape === 'choices' && NAMINGS.has(question));
  return answer && { measure: 'causes', scale: OPTIONS, value: 'named', standard: answer.standard };
}

function choices(answers: readonly Answer[], question: string): readonly string[] {
  const answer = answers.find((a): a is ChoicesAnswer => a.shape === 'choices' && a.question === question);
  return (answer?.values ?? []).filter((value) => ID.test(value));
}
