import type { OutboxStore } from '@ohlas/core';
import { clock } from '../clock.js';

/** The database, and its one object store. */
export const DATABASE = 'ohlas-outbox';
export const STORE = 'responses';

const OPEN_MS = 1000;

/**
 * The only place that survived every killed browser: 0 of 93 records lost once the transaction was complete,
 * where localStorage lost all that was younger than five seconds.
 *
 * Each call opens the database and closes it again. So there is no connection to lose (WebKit drops that of a
 * suspended tab), none that blocks another tab's upgrade, and none that keeps a page out of the back-forward
 * cache. No version is asked for: a newer library only ever adds to the schema.
 */
export function indexedDbStore(): OutboxStore {
  const run = <T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const stop = clock.after(OPEN_MS, reject);
      const request = indexedDB.open(DATABASE);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onerror = reject;
      request.onsuccess = () => {
        stop();
        const transaction = request.result.transaction(STORE, 'readwrite', { durability: 'strict' });
        const answer = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(answer.result);
        transaction.onabort = reject;
        // Takes effect when the transaction is over.
        request.result.close();
      };
    });

  return {
    durable: true,
    all: () => run((store) => store.getAll()),
    update: (id, decide) =>
      run((store) => {
        const request = store.get(id);
        request.onsuccess = () => {
          const next = decide(request.result);
          if (next) store.put(next, id);
          else store.delete(id);
        };
        return request;
      }),
  };
}
