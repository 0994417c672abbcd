import { type AnswerValue, type Card, FIRST_CARDS, localizeCard, type Plan, type Words } from '@ohlas/cards';

export const stars = (value: number): AnswerValue => ({ shape: 'number', value });
export const choice = (...values: readonly string[]): AnswerValue => ({ shape: 'choices', values });
export const text = (words: string): AnswerValue => ({ shape: 'text', text: words });

/** Cards in words that are their own ids. */
const words: Words = {
  fields: { email: 'E-mail', phone: 'Phone', name: 'Name' },
  thanks: { title: 'Thank you' },
  sorry: { title: 'We are sorry' },
  cards: {},
};

export function cardOf(plan: Plan | string, id: string = typeof plan === 'string' ? plan : 'own'): Card {
  const found = typeof plan === 'string' ? FIRST_CARDS[plan] : plan;
  if (!found) throw new Error(`There is no card "${plan}".`);
  return localizeCard(id, found, words, { subject: 'product', seed: '1' });
}
