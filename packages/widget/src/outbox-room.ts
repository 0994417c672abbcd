import { serialise } from '@ohlas/core';
import type { House } from './house.js';
import type { OhlasEvents } from './ohlas.js';
import type { ConsentLevel } from './options.js';
import { type OutboxRoom, openOutbox } from './outbox.js';

/** What the file of the outbox does when it has come, however often it is asked for. */
export function enter(house: House): Promise<OutboxRoom> {
  house.outbox ??= begin(house);
  return house.outbox;
}

async function begin(house: House): Promise<OutboxRoom> {
  const ask = async (): Promise<ConsentLevel> => {
    const { consent = 'essential' } = house.given;
    return typeof consent === 'function' ? (consent as () => Promise<ConsentLevel>)() : consent;
  };
  let level = await ask();
  const { reconfigure, ...outbox } = openOutbox({
    ...house.given,
    consent: level,
    on(event) {
      const { outcome } = event;
      // "accepted" and "rejected".
      if (/[cp]ted/.test(outcome)) house.emit(outcome as 'accepted', event as OhlasEvents['accepted']);
      // A dead network has no status and needs no words.
      if (outcome !== 'accepted' && (!('id' in event) || event.status !== undefined || event.reason))
        house.load('problems').then((file) => file.trouble(house, event));
    },
  });
  house.gone.addEventListener('abort', outbox.close);
  house.watchers.push(async () => {
    const before = level;
    level = await ask();
    // What is kept is the same at the other two.
    if (level !== before && [level, before].includes('none')) outbox.allow(level);
    reconfigure(house.given);
  });
  return { ...outbox, level: () => level, serialise };
}
