import { clock } from './edges/clock.js';
import { createAsker } from './engine/ask.js';
import type { Asker } from './engine/host.js';
import type { House } from './house.js';
import { contextOf, isPhone } from './occasion.js';

/** What the file of asking does when it has come. */
export function enter(house: House): Asker {
  return createAsker({
    clock,
    options: () => house.given,
    context: () => contextOf(house.given) ?? {},
    device: () => (isPhone() ? 'phone' : 'desktop'),
    locale: () => house.language,
    versions: () =>
      Object.fromEntries(
        Object.entries(house.given.cards ?? {}).flatMap(([id, card]) => {
          const { version } = (card ?? {}) as { readonly version?: unknown };
          return typeof version === 'number' ? [[id, version]] : [];
        }),
      ),
    count: (...what) => house.counts?.add(...what),
    busy: () => !!house.card?.busy(),
    open: async (ask) => (await house.openCard())?.ask(ask),
  });
}
