import type { SubjectType } from '@ohlas/protocol';
import type { AskedOption, AskedQuestion, Card, CardWords, QuestionWords, Words } from './card.js';
import type { Kind, Plan, PlanQuestion } from './definition.js';
import { shuffle } from './shuffle.js';

/** For whom and about what a card is put into words. */
export interface Occasion {
  readonly subject: SubjectType;
  /** Stable for one person: decides the order of shuffled options. */
  readonly seed: string;
  /** The words as published. A question counts as standard while its words are these very objects. */
  readonly standard?: CardWords | undefined;
  /** Puts the shop's name and the like into labels. */
  readonly fill?: (label: string) => string;
}

type Fitting = { readonly subject?: readonly SubjectType[] };
type Labels = { readonly [id: string]: string } | undefined;

/** What the numbers of a kind mean, unless the question says otherwise. */
const RANGES: { readonly [kind in Kind]?: readonly [min: number, max: number] } = {
  stars: [1, 5],
  faces: [1, 5],
  thumbs: [0, 1],
  ratings: [1, 5],
  expectation: [-2, 2],
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
        askedQuestion(question, questions[question.id], words.fields, occasion),
      ),
    })),
    endings: plan.endings.map((ending) => {
      const own = endings[ending.id];
      const usual = ending.id === 'sorry' ? words.sorry : words.thanks;
      return { ...(own ? { title: usual.title } : usual), ...own, ...ending };
    }),
  };
}

function askedQuestion(
  question: PlanQuestion,
  words: QuestionWords = { label: question.id },
  fields: Words['fields'],
  { subject, seed, standard, fill = (label) => label }: Occasion,
): AskedQuestion {
  const { variants = [], options, rows, first, shuffle: mixed, ...plain } = question;
  const { label, labels, options: optionLabels, rows: rowLabels, ...said } = words;
  const range = RANGES[question.kind];
  const fits = (part: Fitting) => !part.subject || part.subject.includes(subject);
  const wordings = variants
    .filter(fits)
    .map(({ id, showIf }) => ({ label: fill(labels?.[id] ?? label), ...(showIf && { showIf }) }));
  const asked = options && named(options.filter(fits), optionLabels);
  const offered = asked && mixed ? inOrder(asked, seed, first) : asked;
  return {
    ...(range && { min: range[0], max: range[1] }),
    ...plain,
    ...said,
    // What fits the thing rated is known by now; what depends on the answers is chosen as they come.
    label: wordings.find(({ showIf }) => !showIf)?.label ?? fill(label),
    variants: wordings.filter(({ showIf }) => showIf),
    required: !!question.required,
    standard: words === standard?.questions[question.id],
    ...(offered && { options: offered }),
    // "More" takes the place of one option: hiding only one behind it would gain nothing.
    ...(offered && first && offered.length > first + 1 && { first }),
    ...(rows && {
      rows: named(
        rows.map((id) => ({ id })),
        rowLabels,
      ),
    }),
    ...(question.fields && {
      rows: named(
        question.fields.map((id) => ({ id })),
        fields,
      ),
    }),
  };
}

function named(parts: readonly { readonly id: string }[], labels: Labels): readonly AskedOption[] {
  return parts.map(({ id }) => ({ id, label: labels?.[id] ?? id }));
}

/** The likely ones stay before the rest, each group in an order of its own, and "other" closes the list. */
function inOrder(
  options: readonly AskedOption[],
  seed: string,
  first = options.length,
): readonly AskedOption[] {
  const others = options.filter(({ id }) => id === 'other');
  const rest = options.filter(({ id }) => id !== 'other');
  return [...shuffle(rest.slice(0, first), seed), ...shuffle(rest.slice(first), seed), ...others];
}
