import { FIRST_CARDS, type Plan } from '@ohlas/cards';
import { MORE_CARDS } from '@ohlas/cards/more';
import type { CardCounts, QuestionCounts } from './card-counts.js';

/** The questions of a card as they are asked; what its plan does not know comes last, by its id. */
export function inOrder({ id, questions }: CardCounts): readonly QuestionCounts[] {
  const plans: { readonly [id: string]: Plan } = { ...FIRST_CARDS, ...MORE_CARDS };
  const plan = Object.hasOwn(plans, id) ? plans[id] : undefined;
  const asked = (plan?.steps ?? []).flatMap((step) => step.questions);
  const place = ({ id: question }: QuestionCounts) => {
    const [own = '', row = ''] = question.split('.');
    const at = asked.findIndex((one) => one.id === own);
    if (at < 0) return asked.length * 100;
    return at * 100 + 1 + (asked[at]?.rows ?? asked[at]?.fields ?? []).indexOf(row as never);
  };
  return [...questions].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
