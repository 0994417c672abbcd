import type { House } from './house.js';
import type { ConsentLevel } from './options.js';
import { type OutboxRoom, openOutbox } from './outbox.js';

/** What the file of the outbox does when it has come, however often it is asked for. */
export function enter(house: House): Promise<OutboxRoom> {
  house.outbox ??= begin(house);
  return house.outbox;
}

async function begin(house: House): Promise<OutboxRoom> {
  const { emit, load } = house;
  const ask = async (): Promise<ConsentLevel> => {
    const { consent = 'essential' } = house.given;
    try {
      return typeof consent === 'function' ? await (consent as () => ConsentLevel)() : consent;
    } catch {
      // The shop cannot tell, so nothing may be kept.
      return 'none';
    }
  };
  let level = await ask();
  const { reconfigure, allow, ...outbox } = openOutbox({
    ...house.given,
    consent: level,
    on(event) {
      const { outcome } = event;
      if (outcome === 'accepted' || outcome === 'rejected') emit(outcome, event);
      // A dead network has no status and needs no words.
      if (outcome !== 'accepted' && (!('id' in event) || event.status !== undefined || event.reason))
        load('problems').then((file) => file.trouble(house, event));
    },
  });
  house.gone.addEventListener('abort', outbox.close);
  house.watchers.push(async () => {
    const before = level;
    level = await ask();
    if (level !== before) allow(level);
    reconfigure(house.given);
  });
  return { ...outbox, level: () => level };
}
