import type { OutboxRecord, OutboxStore } from './record.js';
import { serialise } from './serialise.js';

/** What every key begins with; the launcher looks for it. */
export const PREFIX = 'ohlas-outbox-';

/**
 * A store on anything that keeps strings by key: `localStorage`, or a plain object as the memory of this page.
 * Not durable: browsers write localStorage to the disk seconds later.
 * @param box is asked at every use, because a sandboxed page throws at the mere mention of its storage
 */
export function keyValueStore(box: () => Record<string, string>): OutboxStore {
  const read = (key: string): OutboxRecord | undefined => {
    const text = box()[key];
    return text && JSON.parse(text);
  };
  return {
    all: async () => Object.keys(box()).flatMap((key) => (key.startsWith(PREFIX) && read(key)) || []),
    async update(id, decide) {
      const key = PREFIX + id;
      const next = decide(read(key));
      if (next) box()[key] = serialise(next);
      else delete box()[key];
    },
  };
}
