import { BOUGHT_BEFORE } from '../built-in/buyers.js';
import type { CardWords, QuestionWords } from '../card.js';
import type { CardDefinition, Option, Plan, PlanQuestion, Question, Text } from '../definition.js';

/** A card as it is worked with: structure here, words of one language there. */
export interface Parted {
  readonly plan: Plan;
  readonly words: CardWords;
}

/**
 * The words for the first language of a chain such as `['cs-CZ', 'cs', 'en']`, those of a country where the language
 * as a whole has none; without one of them, any.
 */
export function pick(text: Text, chain: readonly string[]): string {
  if (typeof text === 'string') return text;
  const tags = Object.keys(text);
  const tag = chain
    .map((each) => {
      const wanted = each.toLowerCase();
      return (
        tags.find((have) => have.toLowerCase() === wanted) ??
        tags.find((have) => have.toLowerCase().startsWith(`${wanted}-`))
      );
    })
    .find(Boolean);
  return text[tag ?? tags[0] ?? ''] ?? '';
}

/**
 * Takes a checked definition apart for one language.
 * @param other the word for the last option of a list with `other`, unless the list has its own
 */
export function toPlan(card: CardDefinition, chain: readonly string[], other: string): Parted {
  const { version, steps, endings, opensCase, title, greeting } = card;
  const say = (text: Text) => pick(text, chain);
  return {
    plan: {
      version,
      steps: steps.map(({ questions }) => ({ questions: questions.map(structureOf) })),
      endings: endings.map(({ id, showIf }) => ({ id, ...(showIf && { showIf }) })),
      ...(opensCase && { opensCase }),
      buyers: BOUGHT_BEFORE,
    },
    words: {
      ...(title && { title: say(title) }),
      ...(greeting && { greeting: say(greeting) }),
      questions: Object.fromEntries(
        steps.flatMap(({ questions }) =>
          questions.map((question) => [
            question.id,
            { label: question.id, ...wordsOf(question, chain, other) },
          ]),
        ),
      ),
      endings: Object.fromEntries(
        endings
          .filter(({ title, text }) => title || text)
          // An ending of its own words has no others beside them.
          .map((ending) => [
            ending.id,
            { ...(ending.title && { title: say(ending.title) }), text: ending.text ? say(ending.text) : '' },
          ]),
      ),
    },
  };
}

/** What only some kinds have, and what of it is words. */
interface Parts {
  readonly text?: Text;
  readonly ask?: Text;
  readonly labels?: readonly [Text, Text];
  readonly options?: readonly Option[];
  readonly rows?: readonly Option[];
  readonly other?: boolean;
}

function structureOf(question: Question & Parts): PlanQuestion {
  const { label, help, text, ask, labels, options, rows, ...structure } = question;
  return {
    ...structure,
    ...(options && { options: withOther(options, structure.other).map(({ id }) => ({ id })) }),
    ...(rows && { rows: rows.map(({ id }) => id) }),
    // What must be filled in cannot hide behind a link.
    ...(ask && !structure.required && { onDemand: true as const }),
  } as PlanQuestion;
}

/** The words among the parts of a question, in one language. */
export function wordsOf(
  {
    label,
    help,
    text,
    ask,
    labels,
    options,
    rows,
    other,
  }: Parts & { readonly label?: Text; readonly help?: Text },
  chain: readonly string[],
  otherLabel: string,
): Partial<QuestionWords> {
  const say = (text: Text) => pick(text, chain);
  const each = (list: readonly Option[]) => Object.fromEntries(list.map(({ id, label }) => [id, say(label)]));
  return {
    ...(label && { label: say(label) }),
    ...(help && { help: say(help) }),
    ...(ask && { ask: say(ask) }),
    ...(text && { text: say(text) }),
    ...(labels && { ends: [say(labels[0]), say(labels[1])] as const }),
    ...(options && { options: { ...(other && { other: otherLabel }), ...each(options) } }),
    ...(rows && { rows: each(rows) }),
  };
}

/** "Something else" closes a list to which words can be added, also where it was not written down. */
export function withOther<T extends { readonly id: string }>(
  options: readonly T[],
  other: boolean | undefined,
): readonly (T | { readonly id: string })[] {
  return other && !options.some(({ id }) => id === 'other') ? [...options, { id: 'other' }] : options;
}
