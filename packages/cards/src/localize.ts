import type { SubjectType } from '@ohlas/protocol';
import type { AskedOption, AskedQuestion, Card, CardWords, QuestionWords, Words } from './card.js';
import type { Plan, PlanQuestion } from './definition.js';
import { shuffle } from './shuffle.js';

/** For whom and about what a card is put into words. */
export interface Occasion {
  readonly subject: SubjectType;
  /** Stable for one person: decides the order of shuffled options. */
  readonly seed: string;
  /** The words as published. A question counts as standard while its words are these very objects. */
  readonly standard?: Words | undefined;
  /** Puts the shop's name and the like into labels. */
  readonly fill?: (label: string) => string;
}

/** The words that a kind brings along, whichever card asks it. */
const OF_KIND: { readonly [kind: string]: readonly (keyof Words)[] } = {
  stars: ['ratings'],
  ratings: ['ratings'],
  faces: ['faces'],
  expectation: ['expectation'],
  thumbs: ['yes', 'no'],
  contact: ['fields'],
};

/** Puts a plan into words for one occasion: one language, the options that fit what is rated, one order. */
export function localizeCard(id: string, plan: Plan, words: Words, occasion: Occasion): Card {
  const { questions = {}, endings = {}, ...titles }: Partial<CardWords> = words.cards[id] ?? {};
  return {
    ...plan,
    ...titles,
    id,
    steps: plan.steps.map((step) => ({
      questions: step.questions.map((question) =>
        askedQuestion(id, question, questions[question.id], words, occasion),
      ),
    })),
    endings: plan.endings.map((ending) => ({
      ...(ending.id === 'sorry' ? words.sorry : words.thanks),
      ...endings[ending.id],
      ...ending,
    })),
  };
}

function askedQuestion(
  card: string,
  { variants = [], options, rows, shuffle: mixed, ...question }: PlanQuestion,
  words: QuestionWords = { label: question.id },
  all: Words,
  { subject, seed, standard, fill = (label) => label }: Occasion,
): AskedQuestion {
  const { label, labels = {}, options: optionLabels = {}, rows: rowLabels = {}, ...said } = words;
  const { fields, first } = question;
  const fits = (part: { readonly subject?: readonly SubjectType[] }) =>
    part.subject?.includes(subject) ?? true;
  const wordings = variants
    .filter(fits)
    .map((variant) => ({ ...variant, label: fill(labels[variant.id] ?? label) }));
  const asked = options && named(options.filter(fits), optionLabels);
  const table = fields ? named(withIds(fields), all.fields) : rows && named(withIds(rows), rowLabels);
  return {
    ...question,
    ...said,
    // What fits the thing rated is known by now; what depends on the answers is chosen as they come.
    label: wordings.find(({ showIf }) => !showIf)?.label ?? fill(label),
    variants: wordings.filter(({ showIf }) => showIf),
    required: !!question.required,
    standard:
      words === standard?.cards[card]?.questions[question.id] &&
      (OF_KIND[question.kind] ?? []).every((key) => all[key] === standard[key]),
    ...(asked && { options: mixed ? shuffle(asked, seed, first) : asked }),
    ...(table && { rows: table }),
  };
}

function withIds(ids: readonly string[]): readonly { readonly id: string }[] {
  return ids.map((id) => ({ id }));
}

function named(
  parts: readonly { readonly id: string }[],
  labels: { readonly [id: string]: string },
): readonly AskedOption[] {
  return parts.map(({ id }) => ({ id, label: labels[id] ?? id }));
}
