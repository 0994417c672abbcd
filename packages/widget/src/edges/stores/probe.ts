import { PREFIX } from '@ohlas/core';
import { DATABASE, STORE } from './indexed-db.js';

/** Calls `found` when responses of an earlier page lie here. Creates nothing, and needs no outbox to look. */
export function probe(found: () => void): void {
  try {
    if (Object.keys(localStorage).join().includes(PREFIX)) found();
    const request = indexedDB.open(DATABASE);
    // There was no database; aborting leaves it so.
    request.onupgradeneeded = () => (request.transaction as IDBTransaction).abort();
    request.onsuccess = () => {
      const db = request.result;
      const count = db.transaction(STORE).objectStore(STORE).count();
      // A page that goes to the back-forward cache takes an open transaction with it, and others wait behind it.
      (count.transaction as IDBTransaction).commit();
      count.onsuccess = () => count.result && found();
      db.close();
    };
  } catch {
    // No storage here, so nothing waits.
  }
}
