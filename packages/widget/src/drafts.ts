import type { Draft } from '@ohlas/core';

const PREFIX = 'ohlas-draft-';
const DAY_MS = 86_400_000;

/** What was begun and not sent, by card and subject; and what was said by cards that stand in a page. */
export interface Drafts {
  /** @param days how old it may be */
  read(key: string, days?: number): Draft | undefined;
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
    read(key, days = 1) {
      there((box) => {
        const { at, draft } = JSON.parse(box.getItem(PREFIX + key) ?? '{}');
        // Other tabs write too: where a draft can be kept, what is not there any more has been sent.
        if (mayKeep() && !alone) here.set(key, now() - at < days * DAY_MS ? draft : undefined);
      });
      return here.get(key);
    },
    write(key, draft) {
      here.set(key, draft);
      there((box) => {
        // Perhaps the person has not chosen yet: then what an earlier page has kept there stays.
        if (!mayKeep()) alone ||= !!draft;
        else if (draft) box.setItem(PREFIX + key, serialise({ at: now(), draft }));
        else box.removeItem(PREFIX + key);
      });
    },
  };
}
