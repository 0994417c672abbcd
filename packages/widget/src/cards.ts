/** Cards of the shop's own, and its differences to ours: read, checked, and put beside the built-in ones. */
import type { CardWords, Plan } from '@ohlas/cards';
import { applyDifference, checkDefinition, type DefinitionProblem, toPlan } from '@ohlas/cards/own';
import type { Problem } from '@ohlas/core';
import type { AllMessages, CardMessages } from '@ohlas/locales';
import type { House } from './house.js';

type Plans = { readonly [id: string]: Plan };

export interface OwnCards {
  /** All cards there are for the shop, and their words in the language of the given ones. */
  read(messages: AllMessages): { readonly plans: Plans; readonly messages: AllMessages };
}

/** @param built the cards that a difference can be one to */
export function enter(house: House, built: Plans): OwnCards {
  return {
    read(messages) {
      const plans: { [id: string]: Plan } = { ...built };
      const cards: { [id: string]: CardWords } = { ...messages.cards };
      const problems: Problem[] = [];
      const given = house.given.cards ?? {};
      const chain = [...new Set([house.given.locale ?? messages.tag, messages.tag, 'en'])];
      for (const [id, raw] of Object.entries(given)) {
        const path = `cards.${id}`;
        const tell = (found: readonly DefinitionProblem[]) => {
          for (const problem of found)
            problems.push({ ...problem, path: problem.path ? `${path}.${problem.path}` : path });
        };
        if (!/^[a-z0-9-]+$/.test(id)) {
          problems.push({
            path,
            found: id,
            expected: 'an id of small letters, digits and dashes, such as "delivery"',
          });
          continue;
        }
        const plan = Object.hasOwn(built, id) ? built[id] : undefined;
        const words = messages.cards[id];
        if (plan && words) {
          const changed = applyDifference({ plan, words }, raw, chain, messages.other);
          plans[id] = changed.plan;
          cards[id] = changed.words;
          tell(changed.problems);
          continue;
        }
        const { card, problems: found } = checkDefinition(raw);
        tell(found);
        if (!card) continue;
        const parted = toPlan(card, chain, messages.other);
        plans[id] = parted.plan;
        cards[id] = parted.words;
      }
      if (problems.length) house.load('problems').then((file) => file.tell(house, problems));
      return {
        plans,
        messages: { ...messages, cards: cards as AllMessages['cards'] & { [id: string]: CardMessages } },
      };
    },
  };
}
