import type { AnswerValue, AskedQuestion } from '@ohlas/cards';
import type { KindRules, Scene } from '../scene.js';

/** The rules of a kind whose answer is one of a few numbers, for the question itself or for each of its rows. */
export function oneOf(numbers: (question: AskedQuestion) => readonly number[]): KindRules {
  return {
    accepts: (question, answer) =>
      answer.shape === 'number' &&
      ('na' in answer
        ? question.kind === 'ratings' && !!question.notApplicable
        : numbers(question).includes(answer.value)),
  };
}

/** Every whole number from one to another, both included. Not `Array.from`: Prototype.js and MooTools have their own. */
export function range(min: number, max: number): readonly number[] {
  return [...Array(max - min + 1).keys()].map((step) => min + step);
}

/** The number that is answered under a key; nothing where none is, or where it does not apply. */
export function numberAt({ talk }: Scene, key: string): number | undefined {
  const answer: AnswerValue | undefined = talk.answers[key];
  return answer && 'value' in answer ? answer.value : undefined;
}
