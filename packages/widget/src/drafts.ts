import type { Draft } from '@ohlas/core';
import { serialise } from '@ohlas/core';

const PREFIX = 'ohlas-draft-';
const DAY_MS = 86_400_000;

/** What was begun and not sent, by card and subject; and what was said by cards that stand in a page. */
export interface Drafts {
  /** @param days how old it may be */
  read(key: string, days?: number): Draft | undefined;
  /** `undefined` forgets it. */
  write(key: string, draft: Draft | undefined): void;
  /** Keeps nothing on the device any more; what is in this page stays. */
  forget(): void;
}

/**
 * In this page, and on the device where that is allowed.
 * @param mayKeep asked at every use, because consent changes
 */
export function createDrafts(mayKeep: () => boolean, now: () => number): Drafts {
  const here = new Map<string, Draft>();
  const there = (use: (box: Storage) => void): void => {
    try {
      use(localStorage);
    } catch {
      // Sandboxed, blocked or full: then a draft lives as long as its page.
    }
  };
  return {
    read(key, days = 1) {
      there((box) => {
        const { at, draft } = JSON.parse(box.getItem(PREFIX + key) ?? '{}');
        if (draft && mayKeep() && now() - at < days * DAY_MS) here.set(key, draft);
      });
      return here.get(key);
    },
    write(key, draft) {
      if (draft) here.set(key, draft);
      else here.delete(key);
      there((box) => {
        if (draft && mayKeep()) box.setItem(PREFIX + key, serialise({ at: now(), draft }));
        else box.removeItem(PREFIX + key);
      });
    },
    forget() {
      there((box) => {
        for (const key of Object.keys(box)) if (key.startsWith(PREFIX)) box.removeItem(key);
      });
    },
  };
}
