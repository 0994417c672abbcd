import type { Answer, Audience } from '@ohlas/protocol';

/** Cards that only somebody who has bought can answer. */
const FOR_BUYERS: readonly string[] = ['purchase', 'loyalty', 'panel'];

/** The person's own word, where nothing else tells: they say that they have bought before, or answer as a buyer. */
export function withOwnWord(audience: Audience, card: string, answers: readonly Answer[]): Audience {
  const says =
    (FOR_BUYERS.includes(card) && answers.length > 0) ||
    answers.some(
      (answer) =>
        answer.question === 'bought-before' && answer.shape === 'choices' && answer.values.includes('yes'),
    );
  return says && audience.evidence === 'none' ? { kind: 'buyer', evidence: 'self' } : audience;
}
