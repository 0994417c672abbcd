import { clock } from './edges/clock.js';
import type { House } from './house.js';
import type { ConsentLevel } from './options.js';

type Ask = () => ConsentLevel | Promise<ConsentLevel>;

/** So long everything waits for a shop's function; then only what has to. */
const WAIT_MS = 1_000;

/**
 * Consent as a shop's function. It may wait for the person to choose, for as long as that takes: until then nothing is
 * kept, and a card opens nevertheless. What it says late is heard by everybody who was told "none" meanwhile.
 */
export function enter(house: House, ask: Ask): () => Promise<ConsentLevel> {
  let said: ConsentLevel | undefined;
  return async () => {
    // Asked anew, a function that is always slow would be late again, and again.
    if (said) return said;
    // A shop that cannot tell allows nothing.
    const known = (async () => ask())().catch((): ConsentLevel => 'none');
    let late = false;
    const waited = new Promise<ConsentLevel>((resolve) => {
      clock.after(WAIT_MS, () => {
        late = true;
        resolve('none');
      });
    });
    known.then((level) => {
      if (level === 'none') house.engine?.memory.allow(level);
      if (!late) return;
      said = level;
      for (const run of house.watchers) run();
      clock.after(WAIT_MS, () => {
        said = undefined;
      });
    });
    return Promise.race([known, waited]);
  };
}
