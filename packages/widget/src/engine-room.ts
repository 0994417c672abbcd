import { clock } from './edges/clock.js';
import type { Engine } from './engine/host.js';
import { startEngine } from './engine.js';
import type { House } from './house.js';
import type { ConsentLevel } from './options.js';

/** What the file of the engine does when it has come, however often it is asked for. */
export function enter(house: House): Engine {
  house.engine ??= begin(house);
  return house.engine;
}

function begin(house: House): Engine {
  const engine = startEngine({
    clock,
    draw: () => Math.random().toString(36).slice(2),
    options: () => house.given,
    async consent() {
      const { consent } = house.given;
      return (
        (typeof consent === 'function' ? await (consent as () => ConsentLevel)() : consent) ?? 'essential'
      );
    },
    load: async (name) => {
      const file = await house.load<'ask' | 'own' | 'counts'>(name);
      return file.enter(house) as never;
    },
  });
  house.gone.addEventListener('abort', engine.stop);
  house.watchers.push(engine.changed);
  return engine;
}
