/** The second file: the kinds and the cards that a first visit does without. It comes when a card needs it. */
import type { Plan } from '@ohlas/cards';
import { MORE_CARDS } from '@ohlas/cards/more';
import { type AllMessages, join, type Messages, MORE_SHAPE, type MoreMessages, unpack } from '@ohlas/locales';
import type { MountOptions } from '@ohlas/ui';
import { moreCss, moreViews } from '@ohlas/ui/more';
import type { Care } from './care.js';
import type { House } from './house.js';

export interface More {
  readonly kit: Pick<MountOptions, 'views' | 'css'>;
  /** The words of both files together. */
  whole(first: Messages, second: string | MoreMessages): Promise<Messages>;
  /** Every card there is; those of the shop once their words have been asked for. */
  plan(id: string): Plan | undefined;
  ids(): readonly string[];
  /** The words as the shop has them. */
  worded(messages: Messages): Messages;
  /** Has what comes after an ending ready, from now on in {@link care}, and draws what is said with it. */
  attend(messages: { value: Messages }): Promise<unknown>;
  care(): Care | undefined;
}

/** The languages that know two ways to speak to somebody. */
const INFORMAL = ['cs', 'de', 'nl', 'pl', 'sk'];

/** @param first the cards of the first file, which a shop may have changed too */
export async function enter(house: House, first: { readonly [id: string]: Plan }): Promise<More> {
  const built: { readonly [id: string]: Plan } = { ...first, ...MORE_CARDS };
  const own = house.given.cards && (await house.load('cards')).enter(house, built);
  let plans = built;
  let care: Care | undefined;
  return {
    kit: { views: moreViews, css: moreCss },
    async whole(words, second) {
      const { tag } = words;
      const informal = house.given.formality === 'informal' && INFORMAL.includes(tag);
      const spoken = informal ? (await house.load(`${tag}-informal`)).default : undefined;
      const put = <T extends object>(ours: T): T => house.merge?.(ours, spoken) ?? ours;
      return join(put(words), put(unpack<MoreMessages>(second, MORE_SHAPE)));
    },
    plan: (id) => (Object.hasOwn(plans, id) ? plans[id] : undefined),
    ids: () => Object.keys(plans),
    worded(messages) {
      if (!own) return messages;
      const read = own.read(messages as AllMessages);
      plans = read.plans;
      return read.messages;
    },
    attend: (messages) =>
      house.load('care').then((file) => {
        care ??= file.enter(house, messages);
        // Without the file, the next one to need it tries again.
      }, String),
    care: () => care,
  };
}
