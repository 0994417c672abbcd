import type { CardMessages, FirstCards, Messages, QuestionMessages } from './messages.js';
import type { AllMessages, MoreCard, MoreMessages } from './more-messages.js';

/**
 * The words of both files as one. What several cards ask in the same words, the causes, the comment and the reply,
 * stands in the first file alone; a card's own words for them win.
 */
export function join(first: Messages, { cards, ...more }: MoreMessages): AllMessages {
  const { causes, comment, reply } = first.cards.rating.questions;
  const shared: { readonly [id: string]: QuestionMessages | undefined } = { causes, comment, reply };
  const joined: { [id: string]: CardMessages } = { ...first.cards };
  for (const [id, card] of Object.entries(cards)) {
    const questions: { [id: string]: QuestionMessages } = { ...card.questions };
    // A panel writes for other reasons than to reply.
    if (id !== 'panel')
      for (const [key, words] of Object.entries(shared))
        if (words) questions[key] = { ...words, ...questions[key] };
    joined[id] = { ...card, questions };
  }
  return { ...first, ...more, cards: joined as FirstCards & { readonly [id in MoreCard]: CardMessages } };
}
