import { format, LAUNCHER, UNASKED } from '@ohlas/locales';
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
    async open(ask) {
      const room = await house.openCard();
      const { language, given } = house;
      const label = given.label ?? LAUNCHER[language] ?? '';
      const texts = given.texts as Partial<typeof UNASKED.en> | undefined;
      const { announcement = '', silence = '' } = { ...(UNASKED[language] ?? UNASKED.en), ...texts };
      return room?.ask(ask, { label, silence, announcement: format(announcement, { label }) });
    },
  });
}
