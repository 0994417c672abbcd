import { type Answers, type AskedQuestion, type Card, type Facts, holds } from '@ohlas/cards';
import type { Shown, Talk } from './state.js';

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
export function layOut(card: Card, given: Answers, opened: readonly string[], facts: Facts): Layout {
  const answers: { [key: string]: Answers[string] } = {};
  const screens = card.steps.map(({ questions }) =>
    questions.flatMap((question) => {
      const { id, label, variants, showIf, onDemand } = question;
      if (!holds(showIf, answers, facts)) return [];
      const folded =
        !!onDemand && !opened.includes(id) && (onDemand === true || holds(onDemand, answers, facts));
      if (!folded)
        for (const key of keysOf(question)) {
          const answer = given[key];
          if (answer) answers[key] = answer;
        }
      const variant = variants?.find((each) => holds(each.showIf, answers, facts));
      return [{ question, label: variant?.label ?? label, folded }];
    }),
  );
  return { screens, answers };
}

/** What stands on the screen now. */
export function shown(talk: Talk, card: Card, facts: Facts): readonly Shown[] {
  const { screens } = layOut(card, talk.settled, talk.opened, facts);
  if (!talk.only) return screens[talk.step] ?? [];
  const left = screens.flat().filter(({ question }) => question.id === talk.only);
  return left.map(({ question, label }) => ({
    question: { ...question, required: true },
    label,
    folded: false,
  }));
}

/** The steps that have something to show, in order: for "2 of 3", and to tell whether the next verb is Send. */
export function stepsOf(talk: Talk, card: Card, facts: Facts): readonly number[] {
  const { screens } = layOut(card, talk.settled, talk.opened, facts);
  return [...screens.keys()].filter((step) => screens[step]?.length);
}

/** The e-mail address or else the telephone number that was left, as written. A name alone reaches nobody. */
export function contactIn(card: Card, answers: Answers): string | undefined {
  const fields = card.steps
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === 'contact')
    .flatMap(keysOf);
  return ['.email', '.phone']
    .flatMap((field) => fields.filter((key) => key.endsWith(field)))
    .map((key) => {
      const answer = answers[key];
      return answer?.shape === 'text' ? answer.text.trim() : '';
    })
    .find(Boolean);
}
