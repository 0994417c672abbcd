import type { AskedQuestion } from '@ohlas/cards';
import { format, type Messages } from '@ohlas/locales';
import type { KindRules } from '../../scene.js';
import { oneOf, range } from '../numbers.js';

/** The numbers of a scale, lowest first. */
export function steps({ min = 1, max = 5 }: AskedQuestion): readonly number[] {
  return range(min, max);
}

export const scale: KindRules = oneOf(steps);

/** A number as the language writes it. */
export function digits(value: number, { tag }: Messages): string {
  return new Intl.NumberFormat(tag).format(value);
}

/** The words at the end of a scale, where a number is one of its ends. */
export function endOf(value: number, { ends, min = 1, max = 5 }: AskedQuestion): string {
  return (value === min ? ends?.[0] : value === max ? ends?.[1] : '') ?? '';
}

/** What is heard of a number: "7", and at an end "10, Extremely likely". */
export function numberName(value: number, question: AskedQuestion, messages: Messages): string {
  const word = endOf(value, question);
  const stars = digits(value, messages);
  return word ? format(messages.star, { stars, word }) : stars;
}
