import { type Card, localizeCard, type Plan, type PlanQuestion } from '@ohlas/cards';
import { MORE_CARDS } from '@ohlas/cards/more';
import { type AllMessages, join, merge } from '@ohlas/locales';
import en from '@ohlas/locales/en';
import more from '@ohlas/locales/en.more';
import { cellOf } from '../cell.js';
import type { MountOptions } from '../scene.js';
import { type Stand, stand } from '../testing.js';
import { moreViews } from './more-views.js';

// Cards of the second file, with the words and the kinds that come with it.

export const all: AllMessages = join(en, more);

export function moreCard(id: string): Card {
  const plan = MORE_CARDS[id];
  if (!plan) throw new Error(`There is no card "${id}".`);
  return localizeCard(id, plan, all, { subject: 'shop', seed: '1', standard: all });
}

/** A card of one question of the given kind. */
export function asking(question: Omit<PlanQuestion, 'id'>, words: object = {}): Card {
  const plan: Plan = {
    version: 1,
    steps: [{ questions: [{ id: 'it', ...question }] }],
    endings: [{ id: 'thanks' }],
  };
  const own = { questions: { it: { label: 'How was it?', ...words } } };
  const messages = merge<AllMessages>({ ...all, cards: { ...all.cards, own } }, {});
  return localizeCard('own', plan, messages, { subject: 'shop', seed: '1' });
}

export function standMore(card: Card, options: Partial<MountOptions> = {}): Stand {
  return stand(card, { messages: cellOf(all), views: moreViews, ...options });
}

/** The settled answer under a key. */
export function settledAt({ session }: Stand, key: string): unknown {
  const state = session.state.value;
  return state.at === 'asking' ? state.settled[key] : undefined;
}
