import type { AskedOption, AskedQuestion } from '@ohlas/cards';
import type { Talk } from '@ohlas/core';
import type { KindRules } from '../../scene.js';

export const choices: KindRules = {
  accepts: ({ options = [] }, answer) =>
    answer.shape === 'choices' &&
    answer.values.length > 0 &&
    answer.values.every((value) => options.some(({ id }) => id === value)),
};

/** With or without one value more, in the order of the options. */
export function toggled(
  { options = [] }: AskedQuestion,
  values: readonly string[],
  value: string,
): readonly string[] {
  return options.map(({ id }) => id).filter((id) => (id === value) !== values.includes(id));
}

/** The options that are not behind "More". What is chosen stays in sight. */
export function inSight(
  { options = [], first = options.length }: AskedQuestion,
  values: readonly string[],
  unfolded: boolean,
): readonly AskedOption[] {
  return options.filter(({ id }, index) => unfolded || index < first || values.includes(id));
}

/** The option ids that are chosen. */
export function chosen({ answers }: Talk, { id }: AskedQuestion): readonly string[] {
  const answer = answers[id];
  return answer?.shape === 'choices' ? answer.values : [];
}
