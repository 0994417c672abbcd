import { clock } from './edges/clock.js';
import { followLink, takeLink } from './engine/link.js';
import type { House } from './house.js';

/** What the file of links does when it has come: the parameters leave the address bar before anything else. */
export async function enter(house: House): Promise<void> {
  const link = takeLink();
  if (!link) return;
  const engine = (await house.load('engine')).enter(house);
  const stop = await followLink(link, engine, {
    clock,
    open: async (ask) => (await house.openCard())?.ask(ask),
  });
  house.gone.addEventListener('abort', stop);
}
