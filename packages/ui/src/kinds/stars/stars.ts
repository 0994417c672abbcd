import type { AskedQuestion } from '@ohlas/cards';
import { format, type Messages, plural } from '@ohlas/locales';
import type { KindRules } from '../../scene.js';
import { range } from '../numbers.js';

export const stars: KindRules = {
  accepts: (question, answer) =>
    answer.shape === 'number' && 'value' in answer && scores(question).includes(answer.value),
};

/** The scores one can give, worst first. */
export function scores({ max = 5 }: AskedQuestion): readonly number[] {
  return range(1, max);
}

/** The word of a score; five of them are there, so a longer scale has words at its ends alone. */
export function wordOf(
  score: number,
  { max = 5, ends }: Pick<AskedQuestion, 'max' | 'ends'>,
  { ratings }: Pick<Messages, 'ratings'>,
): string {
  if (max === 5) return ratings[score - 1] ?? '';
  const [low, high] = ends ?? [ratings[0], ratings[4]];
  return score === 1 ? low : score === max ? high : '';
}

/** What is heard of a star: "4 stars, Good". */
export function nameOf(
  score: number,
  question: Pick<AskedQuestion, 'max' | 'ends'>,
  messages: Pick<Messages, 'tag' | 'star' | 'stars' | 'ratings'>,
): string {
  const word = wordOf(score, question, messages);
  const stars = plural(messages.tag, messages.stars, score);
  return word ? format(messages.star, { stars, word }) : stars;
}
