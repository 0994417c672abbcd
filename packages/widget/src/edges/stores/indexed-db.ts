import type { OutboxStore } from '@ohlas/core';
import { clock } from '../clock.js';

/** The database, and its one object store. */
export const DATABASE = 'ohlas-outbox';
export const STORE = 'responses';

const OPEN_MS = 1000;
/** Longer than a busy disk takes. */
const WORK_MS = 3000;

/**
 * The only place that survived every killed browser: 0 of 93 records lost once the transaction was complete,
 * where localStorage lost all that was younger than five seconds.
 *
 * Each call opens the database and closes it again. So there is no connection to lose (WebKit drops that of a
 * suspended tab), none that blocks another tab's upgrade, and none that keeps a page out of the back-forward
 * cache. No version is asked for: a newer library only ever adds to the schema.
 *
 * WebKit keeps a page in that cache with its transaction open, and everything that other pages of the origin want
 * of the store waits behind it, for as long as it is there (idb-keyval 180; seen in WebKitGTK within 5 to 20
 * quick page changes). So each transaction is committed in the turn of its last request, one that is not so far
 * when its page goes is given up, and who waits behind another page's turns to the next place.
 */
export function indexedDbStore(): OutboxStore {
  /** @param none what is found where there is no database, which is left so; without it one is made */
  const run = <T>(
    work: (store: IDBObjectStore, transaction: IDBTransaction) => IDBRequest<T>,
    none?: T,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      let stop = clock.after(OPEN_MS, reject);
      const request = indexedDB.open(DATABASE);
      request.onupgradeneeded = () => {
        if (!none) return request.result.createObjectStore(STORE);
        // The error that follows finds the promise resolved.
        (request.transaction as IDBTransaction).abort();
        resolve(none);
      };
      request.onerror = reject;
      request.onsuccess = () => {
        stop();
        const transaction = request.result.transaction(STORE, 'readwrite', { durability: 'strict' });
        const giveUp = () => {
          try {
            transaction.abort();
          } catch {
            // Committed: it ends without this page.
          }
        };
        const hear = ({ persisted }: PageTransitionEvent) => persisted && giveUp();
        const end = () => {
          stop();
          removeEventListener('pagehide', hear);
        };
        addEventListener('pagehide', hear);
        stop = clock.after(WORK_MS, giveUp);
        const answer = work(transaction.objectStore(STORE), transaction);
        transaction.oncomplete = () => {
          end();
          resolve(answer.result);
        };
        transaction.onabort = () => {
          end();
          reject();
        };
        // Takes effect when the transaction is over.
        request.result.close();
      };
    });

  return {
    durable: true,
    // Who only looks leaves no trace.
    all: () =>
      run((store, transaction) => {
        const request = store.getAll();
        transaction.commit();
        return request;
      }, []),
    update: (id, decide) =>
      run((store, transaction) => {
        const request = store.get(id);
        request.onsuccess = () => {
          const next = decide(request.result);
          if (next) store.put(next, id);
          else store.delete(id);
          transaction.commit();
        };
        return request;
      }),
  };
}
