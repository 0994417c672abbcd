import type { Draft } from '@ohlas/core';

const PREFIX = 'ohlas-draft-';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What was begun and not sent, by card and subject; and what was said by cards that stand in a page. */
export interface Drafts {
  /** The same object for as long as nobody has changed it. */
  read(key: string): Draft | undefined;
  /** `undefined` forgets it. */
  write(key: string, draft: Draft | undefined): void;
}

/**
 * In this page, and on the device where that is allowed.
 * @param mayKeep asked at every use, because consent changes
 * @param serialise JSON that no page gets in the way of
 */
export function createDrafts(
  mayKeep: () => boolean,
  now: () => number,
  serialise: (value: unknown) => string,
): Drafts {
  const here = new Map<string, Draft | undefined>();
  /** As it lay on the device when this page looked last. */
  const seen = new Map<string, string | null>();
  /** Something is kept in this page alone. */
  let alone = false;
  const there = (use: (box: Storage) => void): void => {
    try {
      use(localStorage);
    } catch {
      // Sandboxed, blocked or full: then a draft lives as long as its page.
      alone = true;
    }
  };
  there((box) => {
    // Its day is over whether or not its own card is opened again.
    for (const key of Object.keys(box))
      if (key.startsWith(PREFIX) && now() - +(/\d+/.exec(`${box[key]}`) ?? 0) > DAY_MS) box.removeItem(key);
  });
  return {
    read(key) {
      there((box) => {
        const found = box.getItem(PREFIX + key);
        if (found === seen.get(key) || alone || !mayKeep()) return;
        // Other tabs write too: where a draft can be kept, what is not there any more has been sent.
        seen.set(key, found);
        const { at, draft } = JSON.parse(found ?? '{}');
        here.set(key, now() - at < DAY_MS ? draft : undefined);
      });
      return here.get(key);
    },
    write(key, draft) {
      here.set(key, draft);
      there((box) => {
        // Perhaps the person has not chosen yet: then what an earlier page has kept there stays.
        if (!mayKeep()) {
          alone ||= !!draft;
          return;
        }
        // By the hour: what is written again unchanged is not news in another tab.
        const at = now() - (now() % HOUR_MS);
        const text = draft ? serialise({ at, draft }) : null;
        seen.set(key, text);
        if (text) box.setItem(PREFIX + key, text);
        else box.removeItem(PREFIX + key);
      });
    },
  };
}
