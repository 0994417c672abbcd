import {
  type Answers,
  type AnswerValue,
  type AskedQuestion,
  type Card,
  type Facts,
  holds,
  isEmpty,
} from '@ohlas/cards';
import type { Shown, Talk } from './talk.js';

/** A card under the answers so far: what stands on each screen, and which answers count. */
export interface Layout {
  readonly screens: readonly (readonly Shown[])[];
  /** Those of visible questions alone: what is hidden or folded is neither sent nor seen by conditions. */
  readonly answers: Answers;
}

/** The keys of a question's answers: its own id, or one for each row or field. */
export function keysOf({ id, rows }: AskedQuestion): readonly string[] {
  return rows ? rows.map((row) => `${id}.${row.id}`) : [id];
}

/**
 * Walks the card once, from first to last: a condition sees only answers given above it, and of those only the
 * ones that are still visible. Thus hiding a question hides what hangs on it, and nothing can go in circles.
 */
export function layOut({ settled, opened, only }: Talk, card: Card, facts: Facts): Layout {
  const answers: { [key: string]: AnswerValue } = {};
  const screens = card.steps.map(({ questions }) =>
    questions.flatMap((question): readonly Shown[] => {
      const { id, label, variants, showIf, onDemand } = question;
      const alone = id === only;
      if (!alone && !holds(showIf, answers, facts)) return [];
      const folded =
        !alone &&
        !!onDemand &&
        !opened.includes(id) &&
        (onDemand === true || holds(onDemand, answers, facts));
      if (!folded)
        for (const key of keysOf(question)) {
          const answer = settled[key];
          if (answer) answers[key] = answer;
        }
      const variant = variants?.find((each) => holds(each.showIf, answers, facts));
      return [
        {
          question: alone ? { ...question, required: true } : question,
          label: variant?.label ?? label,
          folded,
        },
      ];
    }),
  );
  return { screens, answers };
}

/** What stands on the screen now. */
export function shown(talk: Talk, card: Card, facts: Facts): readonly Shown[] {
  const { screens } = layOut(talk, card, facts);
  return talk.only
    ? screens.flat().filter(({ question }) => question.id === talk.only)
    : (screens[talk.step] ?? []);
}

/** The steps that have something to show, in order: to tell whether the next verb is Send. */
export function stepsOf(talk: Talk, card: Card, facts: Facts): readonly number[] {
  const { screens } = layOut(talk, card, facts);
  return [...screens.keys()].filter((step) => screens[step]?.length);
}

/**
 * "2 of 3": where the person is among the numbered steps. Nothing on one that has no number, and nothing where there
 * is only one.
 */
export function progressOf(
  talk: Talk,
  card: Card,
  facts: Facts,
): { readonly step: number; readonly steps: number } | undefined {
  const steps = stepsOf(talk, card, facts).filter((each) => !card.steps[each]?.questions[0]?.aside);
  const step = talk.only ? 0 : steps.indexOf(talk.step) + 1;
  return step && steps[1] ? { step, steps: steps.length } : undefined;
}

/** The first e-mail address or telephone number that was left, as written. A name alone reaches nobody. */
export function contactIn({ screens, answers }: Layout): string | undefined {
  for (const { question } of screens.flat())
    for (const key of question.kind === 'contact' ? keysOf(question) : []) {
      const answer = answers[key];
      if (answer?.shape === 'text' && !key.endsWith('.name') && !isEmpty(answer)) return answer.text.trim();
    }
  return undefined;
}
