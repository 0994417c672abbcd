import { keyValueStore, type OutboxStore } from '@ohlas/core';
import { clock } from './edges/clock.js';
import { DATABASE, indexedDbStore } from './edges/stores/indexed-db.js';
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
      if (level === 'none') house.forgotten = forget(house);
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

/**
 * Nothing may be kept: what earlier pages have left on this device goes, and nothing is made there to find out. Answers
 * that were not delivered move to the memory of this page, and have set out when the device forgets them.
 */
export async function forget(house: House): Promise<void> {
  const { given, gone } = house;
  const holds = () => house.given === given && !gone.aborted;
  erase(/^ohlas-(?!outbox-)/);
  const places: readonly (readonly [OutboxStore, () => unknown])[] = [
    [indexedDbStore(), () => indexedDB.deleteDatabase(DATABASE)],
    [keyValueStore(() => localStorage), () => erase(/^ohlas-/)],
  ];
  for (const [store, remove] of places) {
    try {
      if (await isWaiting(store)) {
        const outbox = await house.openOutbox();
        if (outbox.level() === 'none') await outbox.allow('none');
      }
      // With other options more may be kept; if not, they have begun this anew.
      if (!(await isWaiting(store)) && holds()) remove();
    } catch {
      // What cannot be looked into, or taken over because a file did not come, is left to the next page.
    }
  }
}

/** Of what was delivered only ids are left. */
async function isWaiting(store: OutboxStore): Promise<boolean> {
  return (await store.all()).some(({ body }) => body);
}

function erase(names: RegExp): void {
  try {
    for (const name of Object.keys(localStorage)) if (names.test(name)) localStorage.removeItem(name);
  } catch {
    // Sandboxed or blocked.
  }
}
